import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate, annotateText } from '../../src/annotate/annotate'
import type { Anchor, Annotations } from '../../src/article'
import { Annotations as Schema } from '../../src/article/annotations'
import { parse } from '../../src/read/parse'
import { runs } from '../support/draws'

/** What real copy and hostile copy are made of. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'Mr.',
      'U.S.',
      'said',
      'Monday',
      'May',
      '24',
      '1998',
      "'98",
      '1990s',
      'the',
      'last',
      'week',
      'two',
      'years',
      'ago',
    ],
    ...[
      '10:30',
      'a.m.',
      '"',
      '“',
      '”',
      "''",
      '.',
      '...',
      '?',
      '!',
      ',',
      '(',
      ')',
      '-',
      '–',
      '/',
      ';',
      ':',
      '\n',
      '\n\n',
      ' ',
      'A',
    ],
    ...[
      '2024-04-24',
      '99999999999999999999',
      '0',
      '31.12.9999',
      'century',
      'decades',
      'million',
      'first',
      'quarter',
      '。',
      '」',
      '24日',
    ],
    ...[
      'Xi',
      'President',
      'Inc.',
      'J.',
      'St.',
      '1.',
      'a)',
      'iv)',
      '\u2028',
      '\ud83d\ude00',
      '\ud800',
      'İ',
      'ß',
      'сказал',
      'г.',
      'قال',
      '؟',
    ],
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const text = fc.array(piece, { maxLength: 60 }).chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')))
const language = fc.constantFrom(
  'en',
  'de',
  'fr',
  'ru',
  'zh',
  'ja',
  'ar',
  'el',
  'tlh',
  '',
  '-',
  '__proto__',
  'constructor',
)
const date = fc.option(fc.constantFrom('2024-04-24', '0001-01-01', '9999-12-31', '2000-02-29T23:59'), {
  nil: undefined,
})

const anchorsOf = (said: Annotations): readonly Anchor[] => [
  ...(said.sentences ?? []),
  ...[...(said.people ?? []), ...(said.organisations ?? []), ...(said.places ?? [])].flatMap(
    ({ mentions }) => mentions,
  ),
  ...(said.times ?? []).map(({ anchor }) => anchor),
  ...(said.statements ?? []).flatMap(({ content, cue }) => (cue ? [...content, cue] : content)),
]

/** Whether stretches stand in order and none overlaps the next. */
const apart = (anchors: readonly Anchor[]): boolean =>
  anchors.every((anchor, index) => {
    const before = anchors[index - 1]
    return anchor.start < anchor.end && (before?.path !== anchor.path || before.end <= anchor.start)
  })

describe('annotations of any text', () => {
  it('stand where they say, in order, are valid and the same each time', () => {
    fc.assert(
      fc.property(text, language, date, (text, language, date) => {
        const options = { language, ...(date !== undefined && { date }) }
        const said = annotateText(text, options)
        for (const anchor of anchorsOf(said)) expect(anchor.text).toBe(text.slice(anchor.start, anchor.end))
        expect(apart(said.sentences ?? [])).toBe(true)
        expect(apart((said.times ?? []).map(({ anchor }) => anchor))).toBe(true)
        expect(annotateText(text, options)).toEqual(said)
      }),
      { numRuns: runs(60) },
    )
  })

  it('of a story are valid and lie in its texts', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { article } = annotate(parse(text))
        const said = article.annotations ?? {}
        expect(Schema.parse(said)).toEqual(said)
        const texts = new Map<string, string>()
        const collect = (value: unknown, path: string): void => {
          if (typeof value === 'string') texts.set(path, value)
          else if (value && typeof value === 'object')
            for (const [key, inner] of Object.entries(value)) collect(inner, path ? `${path}.${key}` : key)
        }
        collect({ ...article, annotations: undefined }, '')
        for (const { path, start, end, text } of anchorsOf(said)) expect(texts.get(path)?.slice(start, end)).toBe(text)
      }),
      { numRuns: runs(60) },
    )
  })

  it('cover every character that is no white space with sentences', () => {
    fc.assert(
      fc.property(text, (text) => {
        let left = ''
        let at = 0
        for (const { start, end } of annotateText(text).sentences ?? []) {
          left += text.slice(at, start)
          at = end
        }
        expect((left + text.slice(at)).replace(/[\s\u200b\u0085]/g, '')).toBe('')
      }),
      { numRuns: runs(60) },
    )
  })

  const million = 1 << 20
  it.each([
    ['capitals', 'A', ''],
    ['capitals apart', 'Ab ', ''],
    ['quotation marks', '"', ''],
    ['opening brackets', '(', ''],
    ['numbers', '1 ', ''],
    ['digits', '1', ''],
    ['stops', '. ', ''],
    ['line breaks', 'a\n', ''],
    ['carriage returns', 'Ab\r', ''],
    ['months', 'May ', ''],
    ['number words', 'two hundred ', ''],
    ['articles', 'a ', ''],
    ['hyphens', '1-', ''],
    ['list marks', '1. ', ''],
  ])(
    'come in time for a million %s',
    (_, unit) => {
      const long = unit.repeat(Math.ceil(million / unit.length))
      expect(annotateText(long, { date: '2024-04-24' })).toBeTypeOf('object')
    },
    20_000,
  )
})
