import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { LEADS, type TimeWords } from './time-words'
import { EXPECTED_VERB, FUTURE_VERB, NO_VERB, PARTICIPLE, PAST_VERB, verbFormAt } from './verb-forms'
import { AHEAD, BACKSHIFTED, LIMIT, PAST, PLANNED, RELATIVE } from './verb-words'

const AFTER = 8 // tokens from a date to the verb after it: `am 20. Februar stattfinden` ¦ `würde`
const AUXILIARY_GAP = 3 // tokens from a past auxiliary to the mark of the future: `was` ¦ `not yet due to`

/** The tokens of a date, `from` to `to`, and those of its sentence that may say when it was to come: from `first` on, up to `last`. */
export interface PlanSpan {
  readonly first: number
  readonly from: number
  readonly to: number
  readonly last: number
}

/**
 * Whether a date is below the verb of what was then to come, the future in the past: `On Feb. 2 they said that it would open on` ¦ `Feb. 20`.
 * Not below another verb: `would open the hall that burned on` ¦ `Feb. 20`.
 */
export function isBelowPlan(page: TokenPage, words: TimeWords, span: PlanSpan): boolean {
  const { tokens } = page
  const { bits } = words.verbs
  if ((((bits[tokens.word(span.from - 1)] ?? 0) | ledBits(page, words, span.from)) & AIMS) !== 0) return true
  let hasVerb = false
  let isReported = false // `He was told that on` ¦ `Feb. 20 the hall opens`
  for (let at = span.from - 1; at >= span.first; at--) {
    const kind = tokens.kind(at)
    if (kind === kinds.SEMICOLON) return false
    const opensClause = ((bits[tokens.word(at)] ?? 0) & RELATIVE) !== 0
    if (isBorder(kind) || opensClause) {
      if (hasVerb) return false
      const after = formAfter(page, words, span)
      if (after === BACKSHIFTED) return true // `dass die Abstimmung am` ¦ `20. Februar` ¦ `stattfinden würde`
      isReported ||= opensClause && after !== NO_VERB
      continue
    }
    const form = verbFormAt(page, words, at)
    if (isBackshifted(page, words, at, form)) return true
    if (form === PAST_VERB) return isReported || isBackshiftedWord(page, words, at - 1)
    hasVerb ||= form !== NO_VERB && form !== PARTICIPLE
  }
  return isReported || (!hasVerb && formAfter(page, words, span) === BACKSHIFTED)
}

/** Classes of words before a time that is to come: `closed it until` ¦ `Feb. 20`, `set the vote for` ¦ `Feb. 20`, `work to end by` ¦ `Feb. 20`. */
const AIMS = AHEAD | PLANNED | LIMIT

/** Returns the classes of the word before an article or preposition that is before a time: `pour` ¦ `le 20 février`; 0 without one. */
const ledBits = ({ tokens }: TokenPage, { bits, verbs }: TimeWords, from: number): number =>
  ((bits[tokens.word(from - 1)] ?? 0) & LEADS) === 0 ? 0 : (verbs.bits[tokens.word(from - 2)] ?? 0)

/**
 * Returns `BACKSHIFTED` if a verb after a date, in its clause, is one of what was to come: `said that on` ¦ `Feb. 20` ¦ `it would vote`. Otherwise
 * returns the form of a verb in the present or future; `NO_VERB` without one, or after one in the past.
 */
function formAfter(page: TokenPage, words: TimeWords, { to, last }: PlanSpan): number {
  const { tokens } = page
  const start = tokens.kind(to) === kinds.COMMA ? to + 1 : to
  let found = NO_VERB
  for (let at = start; at < last && at < to + AFTER && !isBorder(tokens.kind(at)); at++) {
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
  if (words.verbs.conditionalEndings.some((ending) => text.startsWith(ending, end - ending.length))) return true
  for (let at = token - 1; at >= token - AUXILIARY_GAP && !isBorder(tokens.kind(at)); at--)
    if (((words.verbs.bits[tokens.word(at)] ?? 0) & PAST) !== 0) return true
  return false
}

const isBackshiftedWord = ({ tokens }: TokenPage, { verbs }: TimeWords, token: number): boolean =>
  ((verbs.bits[tokens.word(token)] ?? 0) & BACKSHIFTED) !== 0

const isBorder = (kind: number): boolean =>
  kind === kinds.COMMA ||
  kind === kinds.SEMICOLON ||
  kind === kinds.DASH ||
  (kind >= kinds.QUOTE && kind <= kinds.CLOSE_QUOTE)
