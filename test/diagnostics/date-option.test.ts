import { describe, expect, it } from 'vitest'
import { annotate, annotateText } from '../../src/annotate/annotate'
import { Article } from '../../src/entries/schema'
import { parse } from '../../src/parse/parse'
import { validate } from '../../src/workflows/validate'

const copy = 'BERLIN, 23 April (AP) - The mayor met voters on Monday.\n'
const calls: readonly (readonly [name: string, call: (date: string) => unknown])[] = [
  ['parse', (date) => parse(copy, { date })],
  ['annotate', (date) => annotate(parse(copy), { date })],
  ['annotateText', (date) => annotateText(copy, { date })],
]

describe.each(calls)('the option date of %s', (_, call) => {
  it.each(['2024-04-24', '2024-02-29', '2024-04-24T09:30', '2024-04-24T09:30:00Z', '2024-04-24T09:30:00.5+08:00'])(
    'takes %s',
    (date) => expect(() => call(date)).not.toThrow(),
  )

  const none: readonly unknown[] = ['soon', '', '24 April 2024', '2023-02-29', '2024-04-31', '2024-13-01', '0000-01-01']
  it.each([...none, '2024-04-24T25:00', '2024-04-24 and more', new Date(0), 20240424, null])('refuses %j', (date) => {
    const wrong = date as string // what callers without types give
    expect(() => call(wrong)).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

it('names the expected and the given value', () => {
  expect(() => parse(copy, { date: 'soon' })).toThrow(
    'Option “date” must be an ISO 8601 date such as "2024-04-24", not "soon".',
  )
  const date = new Date(0) as unknown as string
  expect(() => annotateText(copy, { date })).toThrow('not a Date; pass date.toISOString().')
})

it('resolves by the day of a date with a clock time', () => {
  expect(parse(copy, { date: '2024-04-24T09:30' }).article.dateline?.date?.value).toBe('2024-04-23')
})

describe('a day beside the first and the last year', () => {
  it.each([
    ['TO March9-', '0001-01-01'],
    ['LONDON, Dec 31 (AP) - It rained all day in the city.', '0001-01-01'],
    ['LONDON, Jan 2 (AP) - It rained all day in the city.', '9999-12-31'],
    ['EMBARGOED UNTIL 1200 GMT Jan 1\n\nLONDON (AP) - It rained all day in the city.', '9999-12-31'],
  ])('leaves %j an article of the schema by %s', (copy, date) => {
    expect(Article.safeParse(parse(copy, { date }).article).error).toBeUndefined()
  })
})

describe('the option language', () => {
  it.each(['-', '', '__proto__', 'english', 'en_US'])('refuses %j', (language) => {
    expect(() => parse('Rain.', { language })).toThrow('must be a BCP 47 language tag')
  })
})

it('is a date that weekdays refer to', () => {
  const undated = 'Rain expected\n\nPARIS (AP) -- Rain fell on Monday, the weather service said.\n'
  const rulesOf = (options: { readonly date?: string }): string[] =>
    validate(annotate(parse(undated, options))).map(({ rule }) => rule)
  expect(rulesOf({})).toContain('times/weekday-resolved')
  expect(rulesOf({ date: '2024-03-05' })).not.toContain('times/weekday-resolved')
})
