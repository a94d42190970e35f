import type { TokenPage } from '../page'
import { type Clause, isBorder } from './clause'
import { isParticipleAt } from './participle'
import type { TimeWords } from './time-words'
import { EXPECTED_VERB, FUTURE_VERB, NO_VERB, PARTICIPLE, PAST_VERB, PRESENT_VERB, verbFormAt } from './verb-forms'
import { ABILITY, EXPECTED, HAD, LASTING, NEGATION, RELATIVE, TO } from './verb-words'

const PERFECT_GAP = 3 // tokens from `had` of `had not answered until` to the time, at least; `they had until Thursday` is no perfect
const REST = 8 // tokens after a limit that may tell its side: `hatte bis Mittwoch` ¦ `auf keinen Brief geantwortet`

/**
 * Whether what a limit such as `until Thursday` ends lies in the past: `Until Thursday they had not answered`, `Until Thursday nobody answered`,
 * `nobody knew until Thursday`, `the fire burned until Thursday`. Not `Until Thursday they have time`, `was closed until Thursday`.
 */
export function isLimitPast(page: TokenPage, words: TimeWords, clause: Clause): boolean {
  const { from, first } = clause
  const opens = from - first <= 2
  const side = (opens ? sideAfter(page, words, clause, opens) : 0) || sideBefore(page, words, clause)
  return (side || sideAfter(page, words, clause, opens)) < 0
}

/** Returns the side of a limit by the verbs after it: -1 past, 1 future, 0 unknown. */
function sideAfter(page: TokenPage, words: TimeWords, { to, last }: Clause, opens: boolean): number {
  const { tokens } = page
  let isPast = false
  for (let token = to; token < last; token++) {
    const form = verbFormAt(page, words, token)
    if (form === FUTURE_VERB || form === EXPECTED_VERB) return 1
    if (((words.verbs.bits[tokens.word(token)] ?? 0) & HAD) !== 0) return -1
    if (form === PRESENT_VERB) break
    isPast ||= opens && form !== NO_VERB
  }
  return isPast ? -1 : 0
}

/**
 * Returns the side of a limit by the nearest verb before it: -1 past, 1 future, 0 without a verb. One that lasts puts it in the past, as do a
 * pluperfect and a past that is negated, since what had not happened until then did so.
 */
function sideBefore(page: TokenPage, words: TimeWords, clause: Clause): number {
  const { tokens } = page
  const { first, from } = clause
  let isPast = false
  let isPerfect = false
  let isNegated = false
  for (let token = from - 1; token >= first && !isBorder(tokens.kind(token)); token--) {
    const known = words.verbs.bits[tokens.word(token)] ?? 0
    if ((known & HAD) !== 0)
      return isPerfect || from - token > PERFECT_GAP || isNotYet(page, words, clause, true) ? -1 : 1
    if (!isPast && (known & LASTING) !== 0) return -1
    isNegated ||= (known & NEGATION) !== 0
    if (isPast && isNegated) return -1
    if ((known & RELATIVE) !== 0) break
    const isAble = isAbility(page, words, token)
    if (isAble && isNegated && (known & EXPECTED) !== 0) return isReported(page, words, clause, token) ? 1 : -1
    const form = isAbility(page, words, token - 1) && (known & TO) !== 0 ? NO_VERB : verbFormAt(page, words, token)
    if (form === FUTURE_VERB || form === EXPECTED_VERB) return 1
    // `told not to leave until`, but `unable` ¦ `to land until`
    if (!isPast && (form === PRESENT_VERB || ((known & TO) !== 0 && !isAbility(page, words, token - 1)))) return 1
    isPast ||= form !== NO_VERB
    if (isPast && isNegated) return -1
    isPerfect ||= isPast || isParticipleAt(page, words, token)
  }
  return isPast ? (isNotYet(page, words, clause, false) ? -1 : 1) : 0
}

/** Whether a word tells what could be done: `could` ¦ `not reach`, `unable` ¦ `to reach`. */
const isAbility = ({ tokens }: TokenPage, { verbs }: TimeWords, token: number): boolean =>
  ((verbs.beside[tokens.word(token)] ?? 0) & ABILITY) !== 0

/** Whether a verb in the past is before a token in its clause: `The airport said flights` ¦ `could not resume until`, which are still to come. */
function isReported(page: TokenPage, words: TimeWords, { first }: Clause, token: number): boolean {
  for (let at = token - 1; at >= first && !isBorder(page.tokens.kind(at)); at--) {
    const form = verbFormAt(page, words, at)
    if (form === PAST_VERB || form === PARTICIPLE) return true
  }
  return false
}

/** Whether a negation follows a limit in its clause, or a participle if that counts: `hatte bis Mittwoch` ¦ `nicht geantwortet`. */
function isNotYet(page: TokenPage, words: TimeWords, { to, last }: Clause, takesParticiple: boolean): boolean {
  const { tokens } = page
  const end = Math.min(last, to + REST)
  for (let token = to; token < end && !isBorder(tokens.kind(token)); token++) {
    if (((words.verbs.bits[tokens.word(token)] ?? 0) & NEGATION) !== 0) return true
    if (takesParticiple && isParticipleAt(page, words, token)) return true
  }
  return false
}
