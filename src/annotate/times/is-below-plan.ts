import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { isBorder } from './clause'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { EXPECTED_VERB, FUTURE_VERB, NO_VERB, PARTICIPLE, PAST_VERB, verbFormAt } from './verb-forms'
import { AHEAD, BACKSHIFTED, endsWithOne, LIMIT, PAST, PLANNED, RELATIVE } from './verb-words'

const AFTER = 8 // tokens from a date to the verb after it: `am 20. Februar stattfinden` ¦ `würde`
const AUXILIARY_GAP = 2 // tokens from a past auxiliary to the mark of the future: `was` ¦ `not due to`

/** The tokens of a date, `from` to `to`, and those of its sentence that may say when it was to come: from `first` on, up to `last`. */
export interface PlanSpan {
  readonly first: number
  readonly from: number
  readonly to: number
  readonly last: number
  /** Whether the date is a day of a month, not a month. */
  readonly isDay: boolean
  /** Whether a time in the past is before it in its sentence. */
  readonly isLed: boolean
}

/**
 * Whether a date is below the verb of what was then to come, the future in the past: `On Feb. 2 they said that it would open on` ¦ `Feb. 20`.
 * Not below another verb: `would open the hall that burned on` ¦ `Feb. 20`.
 */
export function isBelowPlan(page: TokenPage, words: TimeWords, span: PlanSpan): boolean {
  const { tokens } = page
  if (words.row.datesBeforeNouns && isBeforeNoun(page, words, span)) return false
  const isAimed = span.isLed && isAim(page, words, span)
  let verb = NO_VERB // the nearest one
  let isReported = false // `He was told that on` ¦ `Feb. 20 the hall opens`
  for (let at = span.from - 1; at >= span.first; at--) {
    const kind = tokens.kind(at)
    if (kind === kinds.SEMICOLON) return false
    const opensClause = ((words.verbs.bits[tokens.word(at)] ?? 0) & RELATIVE) !== 0
    if (isBorder(kind) || opensClause) {
      if (verb !== NO_VERB && verb !== PARTICIPLE) return false
      const after = verb === NO_VERB ? formAfter(page, words, span) : NO_VERB
      if (after === BACKSHIFTED) return true // `dass die Abstimmung am` ¦ `20. Februar` ¦ `stattfinden würde`
      isReported ||= opensClause && after !== NO_VERB
      continue
    }
    const form = verbFormAt(page, words, at)
    if (isBackshifted(page, words, at, form)) return true
    if (form === PAST_VERB)
      return isReported || isBackshiftedWord(page, words, at - 1) || (isAimed && isPastAlone(verb))
    if (verb === NO_VERB || verb === PARTICIPLE) verb = form === NO_VERB ? verb : form
  }
  if (isReported || (isAimed && isPastAlone(verb))) return true
  return verb === NO_VERB && formAfter(page, words, span) === BACKSHIFTED
}

/** Whether a form leaves a date to the past: no verb, or a participle. */
const isPastAlone = (form: number): boolean => form === NO_VERB || form === PARTICIPLE

/** Whether a word before a date makes it one to come: `closed it until` ¦ `Feb. 20`, `set the vote for` ¦ `Feb. 20`, `to end by` ¦ `Feb. 20`; not `data for` ¦ `May`. */
function isAim({ tokens }: TokenPage, { bits, verbs }: TimeWords, { from, isDay }: PlanSpan): boolean {
  const isLed = ((bits[tokens.word(from - 1)] ?? 0) & LEADS) !== 0 // `pour` ¦ `le 20 février`
  const known = (verbs.bits[tokens.word(from - 1)] ?? 0) | (isLed ? (verbs.bits[tokens.word(from - 2)] ?? 0) : 0)
  return (known & (isDay ? AHEAD | LIMIT | PLANNED : AHEAD | LIMIT)) !== 0
}

/** Whether a date is the attribute of the noun after it: `the` ¦ `Dec. 21` ¦ `bombing`. */
function isBeforeNoun({ tokens }: TokenPage, { bits }: TimeWords, { from, to, last }: PlanSpan): boolean {
  const isNoun = to < last && tokens.kind(to) === kinds.WORD && !tokens.has(to, kinds.CAPITAL)
  return isNoun && ((bits[tokens.word(from - 1)] ?? 0) & DETERMINER) !== 0
}

/**
 * Returns `BACKSHIFTED` if a verb after a date, in its clause, is one of what was to come: `said that on` ¦ `Feb. 20` ¦ `it would vote`. Otherwise
 * returns the form of a verb in the present or future; `NO_VERB` without one, or after one in the past.
 */
function formAfter(page: TokenPage, words: TimeWords, { to, last }: PlanSpan): number {
  const { tokens } = page
  const start = tokens.kind(to) === kinds.COMMA ? to + 1 : to
  let found = NO_VERB
  for (let at = start; at < last && at < to + AFTER && !isBorder(tokens.kind(at)); at++) {
    if (((words.verbs.bits[tokens.word(at)] ?? 0) & RELATIVE) !== 0) break
    const form = verbFormAt(page, words, at)
    if (isBackshifted(page, words, at, form)) return BACKSHIFTED
    if (form === PAST_VERB) return NO_VERB
    if (form !== PARTICIPLE && form !== NO_VERB) found = form
  }
  return found
}

/** Whether a verb puts what it speaks of after a time in the past: `would`, `ouvrirait`, `was` ¦ `due`; not `is due`. */
function isBackshifted(page: TokenPage, words: TimeWords, token: number, form: number): boolean {
  if (isBackshiftedWord(page, words, token)) return true
  if (form !== EXPECTED_VERB && form !== FUTURE_VERB) return false
  const { text, tokens } = page
  const end = tokens.end(token)
  if (endsWithOne(text, end, words.verbs.conditionalEndings)) return true
  for (let at = token - 1; at >= token - AUXILIARY_GAP && !isBorder(tokens.kind(at)); at--)
    if (((words.verbs.bits[tokens.word(at)] ?? 0) & PAST) !== 0) return true
  return false
}

const isBackshiftedWord = ({ tokens }: TokenPage, { verbs }: TimeWords, token: number): boolean =>
  ((verbs.bits[tokens.word(token)] ?? 0) & BACKSHIFTED) !== 0
