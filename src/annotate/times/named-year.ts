import type { TokenPage } from '../page'
import type { SentenceSpan } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import { isBelowPlan } from './is-below-plan'
import type { TimeSlots } from './slots'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { EXPECTED_VERB, FUTURE_VERB, NO_VERB, PRESENT_VERB, verbFormAt } from './verb-forms'
import { AHEAD, ATTRIBUTE, JOINS, LIMIT, SINCE } from './verb-words'

/** A time whose year the text names, by its tokens: `2019` of `In 2019 he said elections would be held on Dec. 5`. */
export interface NamedYear {
  /** The TIMEX3 value of the time: `2019`, `2019-05-03`. */
  readonly value: string
  readonly from: number
  readonly to: number
}

/** Returns the year that a time names in figures; undefined for other times. */
export const namedYearOf = (
  { YEAR }: TimeSlots,
  value: string | undefined,
  from: number,
  to: number,
): NamedYear | undefined => (value === undefined || YEAR === undefined ? undefined : { value, from, to })

const VERB_AFTER = 8 // tokens from a date to the verb after it: `In 1988, on Feb. 11, the ferry sank`
const YEAR = 4 // letters of a value that is a year alone

/**
 * Whether a date at token `from` belongs to a year named before it in its sentence: both are below one verb in the past, or the date below what
 * was then to come. `isAhead` says that the year is after that of the text.
 */
export function isInNamedYear(
  page: TokenPage,
  words: TimeWords,
  sentence: SentenceSpan | undefined,
  named: NamedYear,
  from: number,
  isAhead: boolean,
): boolean {
  const { tokens } = page
  const start = sentence?.from ?? 0
  // `But in` ¦ `2019`
  const isJoined = ((words.verbs.bits[tokens.word(start)] ?? 0) & JOINS) !== 0
  const first = isJoined ? start + 1 : start
  if (named.from < first || named.to > from) return false
  const lead = tokens.word(named.from - 1)
  const isLed = named.from > first && ((words.bits[lead] ?? 0) & LEADS) !== 0
  if (isLed && ((words.verbs.bits[lead] ?? 0) & (AHEAD | LIMIT | SINCE | ATTRIBUTE)) !== 0) return false
  // `The` ¦ `2019 budget was cut`
  if (named.value.length === YEAR && ((words.bits[lead] ?? 0) & DETERMINER) !== 0) return false
  const opens = named.from - first <= (isLed ? 1 : 0)
  if (!opens && !isLed) return false
  // `Speaking in` ¦ `2019, she said it would open on Dec. 5`
  const isAside = isLed && named.from - first === 2 && tokens.kind(named.to) === kinds.COMMA
  if (isAside)
    return isBelowPlan(page, words, { first: named.to, from, to: from, last: from, isDay: true, isLed: false })
  return opens ? isBelowOpening(page, words, named.to, from, isAhead) : isBelowExpectation(page, words, named.to, from)
}

/**
 * Whether a date at `to` is below the verb of a year that opens the sentence and ends at `from`: `In 1988 the ferry sank on Feb. 11`. Not in a
 * list without a verb, nor where a verb speaks of what is still to come: `In 2021 she won the prize that will be awarded on May 20`.
 */
function isBelowOpening(page: TokenPage, words: TimeWords, from: number, to: number, isAhead: boolean): boolean {
  const last = Math.min(to + VERB_AFTER, page.tokens.count)
  let hasVerb = false
  for (let token = from; token < last; token++) {
    const kind = page.tokens.kind(token)
    if (kind === kinds.STOP && token > to) break
    if (kind === kinds.SEMICOLON && token < to) return false
    const form = verbFormAt(page, words, token)
    if (!isAhead && token < to && (form === FUTURE_VERB || form === PRESENT_VERB)) return false
    hasVerb ||= form !== NO_VERB
  }
  return hasVerb
}

/** Whether between two tokens is an expectation and no other clause: `in 2017 that the mine would close on June 30`. Also `in 2017 on June 30`. */
function isBelowExpectation(page: TokenPage, words: TimeWords, from: number, to: number): boolean {
  let isExpected = false
  for (let token = from; token < to; token++) {
    if (page.tokens.kind(token) !== kinds.WORD) return false
    const form = verbFormAt(page, words, token)
    if (form === EXPECTED_VERB) isExpected = true
    else if (form !== NO_VERB && !isExpected) return false
  }
  return isExpected || to - from <= 1
}
