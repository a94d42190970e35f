import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article'
import { sourceSpan } from '../../src/diagnostics/source-span'
import type { Story } from '../../src/diagnostics/story'
import { readJsonld, toJsonld } from '../../src/formats/jsonld'
import { readNewsml, toNewsml } from '../../src/formats/newsml'
import { readNinjs, toNinjs } from '../../src/formats/ninjs'
import { readNitf, toNitf } from '../../src/formats/nitf'
import { applyEdits } from '../../src/text/edits'
import { createLocator } from '../../src/text/position'
import { applyFixes } from '../../src/workflows/apply-fixes'
import { validate } from '../../src/workflows/validate'
import { fullArticle } from '../support/arbitrary'
import { runs } from '../support/draws'

const facts = { guid: 'urn:x:1', provider: 'X', versionCreated: '2024-03-04T09:30:00Z' }
const article: Article = {
  headline: 'Storm & after',
  body: [
    {
      kind: 'paragraph',
      text: 'The “Tagus” ferries ran the the whole day.',
      marks: [{ kind: 'emphasis', start: 12, end: 19 }],
    },
    { kind: 'paragraph', text: 'Nothing ran on Feb. 30, 2024, R&D said.' },
  ],
}

const formats: readonly [string, (article: Article) => string, (text: string) => Story[]][] = [
  ['newsml', (value) => toNewsml(value, facts), readNewsml],
  ['nitf', (value) => toNitf(value, facts), readNitf],
  ['ninjs', (value) => toNinjs(value, facts), readNinjs],
  ['jsonld', (value) => toJsonld(value, { ...facts, drafts: true }), readJsonld],
]

describe.each(formats)('texts of %s have their place in the document', (name, write, read) => {
  test('through tags, references and escapes', () => {
    const document = write(article)
    const [story] = read(document)
    if (!story) throw new Error('no story')
    for (const [path, text] of [
      ['headline', 'Storm & after'],
      ['body.1.text', 'Nothing ran on Feb. 30, 2024, R&D said.'],
    ] as const) {
      const span = story.spans[path]
      expect(span && applyEdits(story.text, story.repairs, span.start, span.end)).toBe(text)
    }
    const findings = validate(story, { rules: { 'text/no-doubled-word': 'warning' } })
    const spans = findings.map(({ rule, span }) => [rule, span && document.slice(span.start, span.end)])
    expect(spans).toContainEqual(['times/real-date', 'Feb. 30, 2024'])
    expect(spans).toContainEqual(['text/no-doubled-word', 'the the'])
  })

  test('and are mended there, letter by letter, where it says them once', () => {
    const doubled = write(article).replace('day.', 'day  .')
    const { text } = applyFixes(doubled, (now) =>
      read(now).flatMap((story) =>
        validate(story, { rules: { 'damage/double-blank': 'info', 'text/no-doubled-word': 'warning' } }),
      ),
    )
    const once = read(doubled).every(({ repeats }) => !repeats)
    expect(text).toBe(once ? doubled.replace('the the', 'the').replace('day  .', 'day .') : doubled)
    expect(once).toBe(name === 'newsml' || name === 'nitf')
  })

  test('and each span has its text, whatever the article', () => {
    fc.assert(
      fc.property(fullArticle(), (value) => {
        for (const story of read(write(value))) {
          for (const [path, span] of Object.entries(story.spans)) {
            const text = path.split('.').reduce<unknown>((at, key) => Reflect.get(Object(at), key), story.article)
            expect(applyEdits(story.text, story.repairs, span.start, span.end)).toBe(text)
          }
        }
      }),
      { numRuns: runs(25) },
    )
  })
})

test('nothing is taken out across a tag', () => {
  const document = '<nitf><body><body.content><p>It ran the <em>the</em> whole day.</p></body.content></body></nitf>'
  const findings = readNitf(document).flatMap((story) =>
    validate(story, { rules: { 'text/no-doubled-word': 'warning' } }),
  )
  expect(findings.filter(({ rule }) => rule === 'text/no-doubled-word')).toEqual([
    expect.not.objectContaining({ fix: expect.anything() }),
  ])
})

describe('an item of several', () => {
  test('has its texts in its own part of the document', () => {
    const items = ['urn:x:1', 'urn:x:2'].map((guid) => toNewsml(article, { ...facts, guid }).replace(/<\?.*?\?>/, ''))
    const document = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-03-04T09:30:00Z</sent></header><itemSet>${items.join('')}</itemSet></newsMessage>`
    const lines = readNewsml(document).map(
      (story) => createLocator(document)(sourceSpan(story, 'body.1.text')?.start ?? 0).line,
    )
    expect(lines[1]).toBeGreaterThan(lines[0] ?? 0)
    expect(lines[0]).toBeGreaterThan(1)
  })

  test('has its own texts, where another item has the same', () => {
    const one = { uri: '', headline: 'A', body_text: 'B' }
    const document = JSON.stringify([one, one])
    const [first, second] = readNinjs(document).map((story) => sourceSpan(story, 'headline')?.start)
    expect([first, second]).toEqual([document.indexOf('A'), document.lastIndexOf('A')])
  })
})
