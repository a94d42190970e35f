import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate'
import { Article } from '../../src/article/schema'
import { parse } from '../../src/parse/parse'
import { articleTexts } from '../../src/rules/engine/article-texts'
import { verify } from '../../src/workflows/verify'
import { wellFormedParts } from '../../src/workflows/well-formed-parts'
import { growthOf, LINEAR } from '../fuzz/growth'
import { fullArticle } from '../support/arbitrary'
import { runs } from '../support/draws'

/*
 * `verify` is for what programs and models write: it takes any object, and blames neither our own reading nor a long copy.
 */

const copy = `EMBARGOED UNTIL 0001 GMT, April 24, 2024

LISBON (Reuters) - Ferries crossed the Tagus again on Monday.
`
const base = {
  embargo: { kind: 'instant', text: 'EMBARGOED UNTIL 0001 GMT, April 24, 2024' },
  dateline: { text: 'LISBON (Reuters) -' },
  body: [{ kind: 'paragraph', text: 'Ferries crossed the Tagus again on Monday.' }],
}
const found = (value: object): string[] =>
  verify(value as Article, copy).diagnostics.map(({ rule, path, message }) => `${rule} ${path}: ${message}`) // what a model writes is of no type

describe('an article that is half made', () => {
  test.each<[object, readonly string[]]>([
    [base, []],
    [{ ...base, body: undefined }, ['verify/malformed : Missing property “body”.']],
    [{ ...base, body: null }, ['verify/malformed body: Expected a list, found null.']],
    [{ ...base, body: 'Ferries crossed.' }, ['verify/malformed body: Expected a list, found text.']],
    [{ ...base, body: {} }, ['verify/malformed body: Expected a list, found an object.']],
    [{ ...base, body: [null] }, ['verify/malformed body.0: Expected an object, found null.']],
    [{ ...base, body: ['Ferries'] }, ['verify/malformed body.0: Expected an object, found text.']],
    [{ ...base, body: [{ text: 'Ferries' }] }, ['verify/malformed body.0.kind: Expected a block kind, found nothing.']],
    [{ ...base, body: [{ kind: 'para' }] }, ['verify/malformed body.0.kind: Unknown block kind “para”.']],
    [{ ...base, body: [{ kind: 'toString' }] }, ['verify/malformed body.0.kind: Unknown block kind “toString”.']],
    [{ ...base, body: [{ kind: 'paragraph' }] }, ['verify/malformed body.0: Missing property “text”.']],
    [
      { ...base, body: [{ kind: 'paragraph', text: '' }] },
      ['verify/malformed body.0.text: Expected text, found an empty string.'],
    ],
    [
      { ...base, body: [{ kind: 'list', ordered: false, items: ['LISBON'] }] },
      ['verify/malformed body.0.items.0: Expected an object, found text.'],
    ],
    [
      { ...base, body: [{ kind: 'table', rows: [null, [3]] }] },
      [
        'verify/malformed body.0.rows.0: Expected a list, found null.',
        'verify/malformed body.0.rows.1.0: Expected an object, found a number.',
      ],
    ],
    [{ ...base, headline: 4 }, ['verify/malformed headline: Expected text, found a number.']],
    [{ ...base, titel: 'Ferries' }, ['verify/malformed titel: Unknown property “titel”.']],
    [{ ...base, keywords: 'ferries, Tagus' }, ['verify/malformed keywords: Expected a list, found text.']],
    [
      { ...base, keywords: ['Tagus', 7, 'Rain'] },
      [
        'verify/malformed keywords.1: Expected text, found a number.',
        'verify/not-in-copy keywords.2: Not in the copy: “Rain”.',
      ],
    ],
    [{ ...base, byline: 'By Ana Lima' }, ['verify/malformed byline: Expected an object, found text.']],
    [{ ...base, notices: 'KILL' }, ['verify/malformed notices: Expected a list, found text.']],
    [{ ...base, item: null }, ['verify/malformed item: Expected an object, found null.']],
    [
      { ...base, annotations: { statements: [{}, { content: [{ text: 'Tagus' }], speaker: { mention: 'Ana' } }] } },
      [
        'verify/malformed annotations.statements.0: Missing property “content”.',
        'verify/malformed annotations.statements.1.speaker.mention: Expected an object, found text.',
      ],
    ],
    [
      [base],
      [
        'verify/malformed : Expected an object, found a list.',
        'verify/restraint-lost embargo: Missing embargo of the copy: “EMBARGOED UNTIL 0001 GMT, April 24, 2024”.',
      ],
    ],
    [
      { ...base, embargo: 'EMBARGOED' },
      [
        'verify/malformed embargo: Expected an object, found text.',
        'verify/restraint-lost embargo: Missing embargo of the copy: “EMBARGOED UNTIL 0001 GMT, April 24, 2024”.',
      ],
    ],
  ])('%j', (value, expected) => expect(found(value)).toEqual(expected))

  test.each([null, undefined, 'Rain', 4, true])('%j, which is no object, is refused by code', (value) => {
    expect(() => verify(value as unknown as Article, copy)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })

  test('accepts any JSON, and an article with any part replaced by any JSON', () => {
    const json = fc.jsonValue({ maxDepth: 3 })
    const changed = fc
      .tuple(fullArticle(), fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), json)
      .map(([article, path, value]) => replaced(article, path, value))
    fc.assert(
      fc.property(
        fc.oneof(
          json.filter((value) => typeof value === 'object' && value !== null),
          changed,
        ),
        (value) => {
          const { diagnostics } = verify(value as Article, copy)
          JSON.stringify(diagnostics)
          // The schema adds an empty body to an article without one; such an article has lost its story.
          if (diagnostics.some(({ rule, path }) => rule === 'verify/malformed' && path !== ''))
            expect(Article.safeParse(value).success).toBe(false)
        },
      ),
      { numRuns: runs(300) },
    )
  })

  test('an article of the schema has no malformed part and keeps all its texts', () => {
    fc.assert(
      fc.property(fullArticle(), (article) => {
        const { texts, sound, faults } = wellFormedParts(article)
        expect(faults).toEqual([])
        expect(sound).toEqual(article)
        expect(texts).toEqual(articleTexts(article))
      }),
      { numRuns: runs(100) },
    )
  })
})

/** A value with the part at the end of a way replaced; each step takes one of the keys there. */
function replaced(value: unknown, [step, ...rest]: readonly number[], by: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return by
  const keys = Object.keys(value)
  const key = keys[step % keys.length]
  if (key === undefined) return by
  const changed = replaced(Reflect.get(value, key), rest, by)
  return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed }
}

describe('our own reading is not blamed', () => {
  const plain = `Ferries run again after storm

LISBON, April 23 (Reuters) - Ferries crossed the Tagus again on Monday, the port authority's head said.

"We lost two days," said Rui Costa. "It will not happen again, I hope."

The mayor, Ana Lima, said she was pleased — at last.
`
  const cp1252 = new TextDecoder('windows-1252')
  const damages: readonly [string, string][] = [
    ['none', plain],
    ['line breaks as programs write them', plain.replaceAll('\n', '\\n')],
    ['quotation marks as programs write them', plain.replaceAll('"', '\\"').replaceAll('\n', '\\n')],
    ['mojibake', cp1252.decode(new TextEncoder().encode(plain.replaceAll("'", '’')))],
    [
      'mojibake of Arabic',
      cp1252.decode(
        new TextEncoder().encode('مقهى الميناء\n\nالرباط (رويترز) - عاد المقهى إلى العمل. وقال صاحبه إن العمل سيبدأ.'),
      ),
    ],
    ['entities', plain.replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('—', '&mdash;')],
    ['tags', plain.replaceAll('\n\n', '</p>\n<p>')],
    ['glued paragraphs', plain.replaceAll('.\n\n', '.')],
    ['hyphenation', plain.replace('happen', 'hap-\npen').replace('crossed', 'cros-\nsed')],
    ['letters apart', plain.replace('Ferries crossed', 'F e r r i e s crossed')],
    ['soft hyphens', plain.replaceAll('rr', 'r\u00ADr')],
    ['controls', plain.replaceAll('e', 'e\x1f')],
    ['carriage returns', plain.replaceAll('\n', '\r\r\n')],
    ['a paragraph twice', `${plain}\n${plain.split('\n\n')[2]}\n`],
    ['Mac OS Roman', plain.replaceAll("'", 'Õ').replaceAll('—', 'Ñ')],
    ['one line', plain.replaceAll('\n', ' ')],
    ['a page around it', `Menu\nHome\nSport\nSubscribe\n\n${plain}\nRelated stories\nShare\nFacebook\n`],
  ]
  test.each(damages)('%s', (_, text) => {
    const story = parse(text)
    expect(verify(story.article, text).diagnostics).toEqual([])
    expect(verify(annotate(story).article, text).diagnostics).toEqual([])
  })
})

describe('a long copy', () => {
  const sizes = [1 << 15, 1 << 16, 1 << 17, 1 << 18] // characters
  /** Returns a text of a length, made of numbered pieces. */
  const textOf = (piece: (i: number) => string, size: number): string => {
    let text = ''
    for (let i = 0; text.length < size; i++) text += piece(i)
    return text
  }
  const changed = (article: Article): Article => ({
    ...article,
    body: article.body.map((each) =>
      each.kind === 'paragraph' ? { ...each, text: `${each.text} Unheard of.` } : each,
    ),
  })

  test.each<[string, (i: number) => string]>([
    ['one long paragraph', (i) => `Word${i % 977} ferries ${i % 31}. `],
    ['many paragraphs', (i) => `The ferry of number ${i * 7} crossed the river again on Monday.\n\n`],
    ['one word', () => 'ferry '],
    ['Chinese', (i) => String.fromCharCode(0x4e00 + ((i * 7919) % 3000)) + (i % 40 === 0 ? '。\n\n' : '')],
    ['numbers', (i) => `${(i * 7919) % 1000} `],
  ])('takes linear time: %s', async (_, piece) => {
    const prepare = (size: number): (() => unknown) => {
      const text = textOf(piece, size)
      const { article } = parse(text)
      return () => {
        expect(verify(article, text).diagnostics).toEqual([])
        expect(verify(changed(article), text).diagnostics.length).toBeGreaterThan(0)
      }
    }
    expect((await growthOf(prepare, (call) => call(), sizes)).ratio).toBeLessThanOrEqual(LINEAR)
  })
})
