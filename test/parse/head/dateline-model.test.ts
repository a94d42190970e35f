import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/parse/all-languages'
import type { DatelineContext } from '../../../src/parse/head/dateline/model/context'
import { datelineModelOf } from '../../../src/parse/head/dateline/model/dateline-model'
import { explainDatelines } from '../../../src/parse/head/dateline/model/explain-datelines'
import { findDates } from '../../../src/parse/head/dateline/model/find-dates'
import { mayOpenDateline } from '../../../src/parse/head/dateline/model/may-open-dateline'
import { rankDatelines, readingsOf } from '../../../src/parse/head/dateline/model/rank-datelines'
import { splitStart } from '../../../src/parse/head/dateline/model/split-start'
import { parse } from '../../../src/parse/parse'

const tables = tablesOf()
const MAKOVIA = 'MAKOVIA (Hills Tribune) – The ferries of Makovia sailed again on Monday after a strike of nine days.'

const contextOf = (text: string): DatelineContext => ({
  index: 1,
  above: 'Ferries run again after strike',
  previousLength: 30,
  previousEndsWithStop: false,
  headlineInCapitals: false,
  next: ['The crews voted on Sunday.'],
  below: `${text} The crews voted on Sunday.`,
})

describe('a paragraph may open with a dateline', () => {
  it.each([
    ['Makovia (Hills Tribune) – The ferries sailed.', true],
    ['MAKOVIA. The ferries sailed.', true],
    ['ST. JOHN. The ferries sailed.', true],
    ['MAKOVIA', true], // alone on its line
    ['Makovia, 24 April', true],
    ['That is all from us for today.', false],
    ['The ferries of the coast sailed again on Monday – after a strike', false],
    ['Acme <ACM> to cut jobs', false],
    ['Travel', false],
    ['US election', false],
    ['Wheat.....2.55 vs.....2.40', false], // rows of a table
    ['Sales 1,204,000 vs 998,500', false],
    ['May 120.0 121.5 nil', false],
    ['JUL7 UNTRD', false],
    ['“Makovia – the ferries', false],
  ])('%s: %s', (text, expected) => {
    expect(mayOpenDateline(text, true)).toBe(expected)
  })

  it('not alone on the first line', () => {
    expect(mayOpenDateline('MAKOVIA', false)).toBe(false)
  })
})

describe('the ranking', () => {
  it.each([
    MAKOVIA,
    'MAKOVIA | The ferries sailed again on Monday after a strike of nine days.',
    'Makovia, 24 April (hills.example) – The ferries sailed again on Monday.',
    'Monday, MAKOVIA: The ferries sailed again after a strike of nine days.',
    'Hills Tribune, Makovia – The ferries sailed again on Monday after a strike.',
  ])('%s: the best reading is the one with the greatest sum of weights', (text) => {
    const { weights } = datelineModelOf(undefined)
    const sums = readingsOf(text, contextOf(text), tables).readings.map(({ features }) =>
      features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0),
    )
    const best = rankDatelines(text, 1, () => contextOf(text), tables, Number.NEGATIVE_INFINITY)
    expect(best?.score).toBe(Math.max(...sums))
  })

  it('does not ask for the context of what it cannot save', () => {
    let asked = 0
    const context = (): DatelineContext => {
      asked++
      return contextOf('')
    }
    expect(rankDatelines('Tickets for the winter timetable: 9 euros', 1, context, tables, 16)).toBeUndefined()
    expect(asked).toBe(0)
  })

  it('takes the weights of a lexicon', () => {
    const copy = `Ferries run again after strike\n\n${MAKOVIA}\n\nThe crews voted on Sunday.`
    expect(parse(copy).article.dateline?.text).toBe('MAKOVIA (Hills Tribune) –')
    expect(parse(copy, { lexicon: { datelineWeights: {} } }).article.dateline).toBeUndefined()
  })
})

describe('dates in the start of a paragraph', () => {
  it.each([
    ['Makovia, 24 April – The ferries', ['24 April']],
    ['Makovia, Monday – The ferries', ['Monday']],
    ['The ferries sail on Monday in May', []], // inside a sentence
    ['Vilnius, balandžio 24 d. – Keltai', ['balandžio 24 d.']],
  ])('%s: %s', (text, expected) => {
    expect(findDates(text, tables).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('is a piece of its own where it interrupts long words', () => {
    const text = 'Monday, 24 April 2024 MAKOVIA – The ferries sailed.'
    expect(splitStart(text, tables).pieces[0]).toMatchObject({ kind: 'date', start: 0, end: 21 })
  })
})

describe('explainDatelines', () => {
  it('gives the readings of a block with their features, the best first', () => {
    const copy = `Ferries run again after strike\n\n${MAKOVIA}\n\nThe crews voted on Sunday.`
    const [found] = explainDatelines(copy)
    expect(found).toMatchObject({ start: 32, dateline: 'MAKOVIA (Hills Tribune) –' })
    const [best, next] = found?.readings ?? []
    expect(best?.parts).toEqual([
      { role: 'place', text: 'MAKOVIA' },
      { role: 'credit', text: 'Hills Tribune' },
    ])
    expect(best?.score).toBe(best?.features.reduce((sum, { weight }) => sum + weight, 0))
    expect(best?.score).toBeGreaterThan(next?.score ?? 0)
    expect(best?.features.map(({ name }) => name)).toContain('place:words-1')
  })

  it('leaves out blocks that cannot open with one', () => {
    expect(explainDatelines('Ferries run again after strike\n\nThe crews voted on Sunday.')).toEqual([])
  })
})
