import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article'
import { losses, write } from '../../src/entries/convert'
import { parseXml } from '../../src/formats/xml/parse'
import { content, elements, find, type XmlElement } from '../../src/formats/xml/tree'
import { article as anyArticle, fullArticle } from '../support/arbitrary'
import { runs } from '../support/draws'

/* Readers as strict and as short of sight as Superdesk’s, made after its parsers: what they do not take is lost to it. */

const must = (value: string | undefined, what: string): string => {
  if (!value) throw new Error(`Superdesk’s parser fails: no ${what}`)
  return value
}

/** The text of an element before the first element in it. */
const opening = ({ children }: XmlElement): string => (typeof children[0] === 'string' ? children[0] : '')

/** NewsML-G2: the facts that must be there, and of each child of the body of XHTML the text that opens it. */
function readG2(document: string): string[] {
  const root = parseXml(document)
  must(root.attributes.version, 'version')
  const meta = find(root, 'itemMeta')
  must(find(meta, 'pubStatus')?.attributes.qcode, 'pubStatus')
  must(opening(find(meta, 'firstCreated') ?? root).trim(), 'firstCreated')
  must(opening(find(root, 'contentMeta', 'urgency') ?? root).trim(), 'urgency')
  const html = find(root, 'contentSet', 'inlineXML', 'html')
  const [, body] = elements(html)
  return elements(body)
    .map(opening)
    .filter((text) => text.trim())
}

/** Returns the texts of the body’s blocks in NITF without a namespace. */
function readNitf(document: string): string[] {
  const root = parseXml(document)
  if (root.name !== 'nitf' || root.namespace) throw new Error('Superdesk’s parser does not know this root')
  must(find(root, 'head', 'docdata', 'urgency')?.attributes['ed-urg'], 'urgency')
  const blocks = elements(find(root, 'body', 'body.content'), 'block')
  return blocks.flatMap((block) => elements(block)).map(content)
}

const item = {
  guid: 'urn:x:1',
  provider: { name: 'Example Wire' },
  versionCreated: '2024-04-24T09:30:00.5+02:00',
  version: 1,
}
const story: Article = {
  item,
  headline: 'Rain expected',
  body: [
    { kind: 'paragraph', text: 'Rain is expected.', marks: [{ kind: 'strong', start: 0, end: 4 }] },
    { kind: 'paragraph', text: 'Snow fell.\nIt thawed.', dateline: { text: 'OSLO —', places: [{ text: 'OSLO' }] } },
    { kind: 'list', ordered: true, start: 2, items: [{ text: 'wind' }, { text: 'hail' }] },
    { kind: 'table', caption: 'Rain', rows: [[{ text: 'Oslo' }, { text: '40' }]] },
    { kind: 'quote', text: 'It rains.', source: 'Weather office' },
    { kind: 'separator' },
    { kind: 'media', caption: 'The rain.', credit: 'Kari Lund' },
  ],
  signoff: [{ kind: 'initials', text: 'ah' }],
}
const superdesk = { for: 'superdesk' } as const

test('every paragraph of NewsML-G2 arrives', () => {
  expect(readG2(write(story, { to: 'newsml', ...superdesk }))).toStrictEqual([
    'Rain is expected.',
    'OSLO — Snow fell.',
    'It thawed.',
    '2. wind',
    '3. hail',
    'Rain',
    'Oslo | 40',
    'It rains.',
    '— Weather office',
    '* * *',
    'The rain. (Kari Lund)',
    'ah',
  ])
})

test('without it, much is lost', () => {
  const dated = { ...story, urgency: 4, item: { ...item, firstCreated: '2024-04-24T09:30:00Z' } }
  expect(readG2(write(dated, { to: 'newsml' })).join()).not.toContain('hail')
})

/** All words of an article’s body. */
const words = (article: Article): string[] =>
  article.body.flatMap((block) => {
    const texts =
      block.kind === 'list'
        ? block.items.map(({ text }) => text)
        : block.kind === 'table'
          ? block.rows.flat().map(({ text }) => text ?? '')
          : 'text' in block
            ? [block.text]
            : 'caption' in block
              ? [block.caption ?? '']
              : []
    return texts.flatMap((text) => text.split(/\s+/)).filter(Boolean)
  })

describe.each([
  { to: 'newsml', read: readG2 },
  { to: 'nitf', read: readNitf },
] as const)('any article as $to', ({ to, read }) => {
  test('arrives whole', () => {
    fc.assert(
      fc.property(fc.oneof(anyArticle(), fullArticle()), (value) => {
        const whole = { ...value, item: { ...value.item, ...item, firstCreated: '2024-04-24T09:30:00Z' } }
        const texts = read(write(whole, { to, ...superdesk })).join('\n')
        for (const word of words(value)) expect(texts).toContain(word)
      }),
      { numRuns: runs(60) },
    )
  })
})

test('reports what is lost', () => {
  const paths = losses(story, 'newsml', superdesk).map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['body.0.marks', 'body.1', 'body.2', 'signoff']))
  expect(losses({ item, headline: 'Rain expected', body: [] }, 'newsml', superdesk)).toStrictEqual([])
})

test('ninjs is of the first generation, with its times in UTC', () => {
  const ninjs = JSON.parse(write(story, { to: 'ninjs', ...superdesk }))
  expect(ninjs).toMatchObject({ versioncreated: '2024-04-24T07:30:00Z', headline: 'Rain expected' })
})

test('a later version requires the creation time', () => {
  const later = { ...story, item: { ...item, version: 2 } }
  expect(() => write(later, { to: 'newsml', ...superdesk })).toThrow(
    expect.objectContaining({ code: 'missing-metadata' }),
  )
  expect(() => write(story, { to: 'newsml', for: 'superdisk' as 'superdesk' })).toThrow('Did you mean “superdesk”?')
})

test('strict: a format that leaves something out is an error', () => {
  expect(() => write(story, { to: 'nitf', strict: true })).not.toThrow()
  const withheld: Article = { ...story, direction: 'rtl' }
  expect(() => write(withheld, { to: 'nitf', strict: true })).toThrow(
    expect.objectContaining({ code: 'lossy', message: expect.stringContaining('direction') }),
  )
  expect(() => write(withheld, { to: 'json', strict: true })).not.toThrow()
})
