import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate, annotateText } from '../../src/annotate/annotate'
import type { Anchor, Article } from '../../src/article'
import { Annotations as Schema } from '../../src/article/schema/annotations'
import { fromJson, toJson } from '../../src/entries/json'
import { parse } from '../../src/parse/parse'
import { date, language, text } from '../support/annotated-texts'
import { runs } from '../support/draws'

const isAnchor = (value: object): value is Anchor => 'path' in value && 'start' in value && 'end' in value

/** Every anchor, however deep: of mentions, roles, speakers, cues. */
const anchorsOf = (value: unknown): readonly Anchor[] => {
  if (typeof value !== 'object' || value === null) return []
  return isAnchor(value) ? [value] : Object.values(value).flatMap(anchorsOf)
}

/** The texts of an article by path. */
function textsOf(article: Article): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const collect = (value: unknown, path: string): void => {
    if (typeof value === 'string') texts.set(path, value)
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) collect(inner, path ? `${path}.${key}` : key)
  }
  collect({ ...article, annotations: undefined }, '')
  return texts
}

/** Whether an offset splits a character beyond U+FFFF. */
const splits = (text: string, at: number): boolean =>
  /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at))

/** Returns the anchors of an article that do not match its texts. */
function misplaced(article: Article): readonly Anchor[] {
  const texts = textsOf(article)
  return anchorsOf(article.annotations).filter(({ path, start, end, text }) => {
    const whole = texts.get(path)
    if (whole === undefined || start < 0 || start >= end || end > whole.length) return true
    return whole.slice(start, end) !== text || splits(whole, start) || splits(whole, end)
  })
}

/** Whether spans are in order and none overlaps the next. */
const apart = (anchors: readonly Anchor[]): boolean =>
  anchors.every((anchor, index) => {
    const before = anchors[index - 1]
    return anchor.start < anchor.end && (before?.path !== anchor.path || before.end <= anchor.start)
  })

describe('annotations of any text', () => {
  it('have correct anchors in order, are valid and the same each time', () => {
    fc.assert(
      fc.property(text, language, date, (text, language, date) => {
        const options = { language, ...(date !== undefined && { date }) }
        const annotations = annotateText(text, options)
        for (const anchor of anchorsOf(annotations)) expect(anchor.text).toBe(text.slice(anchor.start, anchor.end))
        expect(apart(annotations.sentences ?? [])).toBe(true)
        expect(apart((annotations.times ?? []).map(({ anchor }) => anchor))).toBe(true)
        expect(annotateText(text, options)).toEqual(annotations)
      }),
      { numRuns: runs(60) },
    )
  })

  it('of a story are valid and lie in its texts', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { article } = annotate(parse(text))
        const annotations = article.annotations ?? {}
        expect(Schema.parse(annotations)).toEqual(annotations)
        expect(misplaced(article)).toEqual([])
        expect(fromJson(toJson(article))).toEqual(article)
      }),
      { numRuns: runs(60) },
    )
  })

  it.each([
    [
      'letters in brackets end a headline, a name opens the story',
      'Oracle Buys Siebel Alliance (AP)',
      'Acme Systems Group said on Monday that it would close.',
    ],
    [
      'the same in capitals',
      'ARMY SURRENDER (AP)',
      'Accused U.S. Army deserters said on Monday that they would return.',
    ],
    [
      'a people ends a headline, a role opens the story',
      'Talks with the Soviets',
      'Secretary of State, George Shultz, said on Monday that talks went on.',
    ],
    [
      'a people in capitals',
      'SHULTZ MEETS SOVIETS',
      'Secretary of State George Shultz, said on Monday that talks went on.',
    ],
    [
      'a name with a comma ends a text, a role opens the next',
      'Written by Anna Northumber,',
      'Editor of the Valley Herald in the town of Lima since Monday.',
    ],
    [
      'a role ends a text, a name opens the next',
      'The new Spanish director',
      'Pedro Almodovar said on Monday that the film was done.',
    ],
    [
      'letters end a text, a body opens the next',
      'The rule of the CPC',
      'municipal committee members said on Monday that they had met.',
    ],
  ])('keep to their texts where %s', (_, headline, first) => {
    const { article } = annotate(
      parse(`${headline}\n\nLIMA, April 24 (Reuters) - ${first}\n\n${headline}\n\n${first}\n`),
    )
    expect(misplaced(article)).toEqual([])
    expect(fromJson(toJson(article))).toEqual(article)
  })

  it('stay inside their texts in any order of the lines', () => {
    const line = fc.array(
      fc.constantFrom(
        '(AP)',
        '(CPC)',
        'Soviets',
        'Spanish',
        'SOVIETS',
        'President',
        'Secretary of State',
        'director',
        'Editor',
        'of',
        'the',
        ',',
        '.',
        'Anna Roe',
        'U.S. Army',
        'municipal committee',
        'Acme Group',
        'CPC',
        'John F.',
        'said',
        'Bank of',
        '’s',
        'chief executive',
        '“',
        '”',
        'Ministry',
        'Lima',
        'Prime Minister-',
        '😀',
      ),
      { minLength: 1, maxLength: 7 },
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), language, (lines, language) => {
        const body = lines.map((words) => ({ kind: 'paragraph' as const, text: words.join(' ') }))
        expect(misplaced(annotate({ body }, { language }))).toEqual([])
      }),
      { numRuns: runs(300) },
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
