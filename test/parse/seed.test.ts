import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceSpans } from '../../src/diagnostics/story'
import { parse } from '../../src/parse/parse'
import type { ProfileName } from '../../src/rules/profile-name'
import { validate } from '../../src/workflows/validate'
import { faults } from '../support/laws'

const at = (path: string): URL => new URL(path, import.meta.url)
const bytes = readFileSync(at('../../seeds/xi-chongqing.txt'))
const expected: Expected = JSON.parse(readFileSync(at('../../seeds/xi-chongqing.expected.json'), 'utf8'))
const story = parse(bytes)
const { article, spans } = story

type Stretch = readonly [start: number, end: number]

/** Expected result for the seed; every place is a half-open span of the text. */
interface Expected {
  readonly headline: Stretch
  readonly dateline: {
    readonly text: Stretch
    readonly place: Stretch
    readonly countryCode: string
    readonly credits: readonly Stretch[]
  }
  readonly paragraphs: readonly Stretch[]
  readonly dropped: readonly (readonly [kind: string, start: number, end: number])[]
  readonly repairs: readonly (readonly [kind: string, at: number])[]
  /** Diagnostics of each profile, without those of the profiles that it extends. */
  readonly diagnostics: Readonly<
    Record<'recommended' | 'house', readonly (readonly [rule: string, start: number, end: number])[]>
  >
}

describe('the seed', () => {
  const cut = ([start, end]: Stretch): string => story.text.slice(start, end)
  const place = (path: string): Stretch | undefined => spans[path] && [spans[path].start, spans[path].end]

  it('has its headline', () => {
    expect(article.headline).toBe(cut(expected.headline))
    expect(place('headline')).toEqual(expected.headline)
  })

  it('has its dateline, with the place, the country and both credits, and no date', () => {
    const { dateline } = expected
    expect(place('dateline.text')).toEqual(dateline.text)
    expect(article.dateline?.places).toEqual([
      expect.objectContaining({ text: cut(dateline.place), name: 'Chongqing', countryCode: dateline.countryCode }),
    ])
    expect(place('dateline.places.0.text')).toEqual(dateline.place)
    expect(article.dateline?.credits?.map(({ text }) => text)).toEqual(dateline.credits.map(cut))
    expect(dateline.credits.map((_, index) => place(`dateline.credits.${index}.text`))).toEqual(dateline.credits)
    expect(article.dateline?.date).toBeUndefined()
  })

  it('has its twenty-four paragraphs, with the lost breaks repaired', () => {
    expect(article.body).toHaveLength(24)
    expect(article.body.map((_, index) => place(`body.${index}.text`))).toEqual(expected.paragraphs)
    expect(article.body).toEqual(expected.paragraphs.map((stretch) => ({ kind: 'paragraph', text: cut(stretch) })))
    expect(story.repairs.map(({ kind, start }) => [kind, start])).toEqual(expected.repairs)
  })

  it('has the furniture of its page dropped, each with its kind', () => {
    expect(story.dropped.map(({ kind, start, end }) => [kind, start, end])).toEqual(expected.dropped)
    expect(story.unread).toEqual([])
  })

  it('reports the two lost breaks', () => {
    expect(story.diagnostics.map(({ rule, span }) => [rule, span?.start])).toEqual([
      ['damage/glued-paragraph', 2538],
      ['damage/glued-paragraph', 3520],
    ])
  })

  it('gets the expected diagnostics of each profile', () => {
    const rulesOf = (profile: ProfileName) =>
      validate(story, { profile }).map(({ rule, span }) => [rule, span?.start, span?.end] as const)
    const { recommended, house } = expected.diagnostics
    expect(rulesOf('recommended')).toEqual(recommended)
    const more = rulesOf('house').filter(([rule]) => !recommended.some(([known]) => known === rule))
    expect(more).toEqual(house)
  })

  it('keeps the laws', () => expect(faults(story.text, story)).toEqual([]))

  it('leads back from its words', () => {
    const text = article.body[10]?.kind === 'paragraph' ? article.body[10].text : ''
    const from = text.indexOf('Wednesday')
    expect(sourceSpans(story, 'body.10.text', from, from + 9)).toEqual([{ start: 2542, end: 2551 }])
  })
})
