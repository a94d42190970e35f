import type { TokenPage } from '../page'
import type { SentenceSpan } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import { isOfOutcome } from './appointed-day'
import { type Clause, isBorder } from './clause'
import { isParticipleAt } from './participle'
import { slotBits } from './slot-number'
import type { TimeWords } from './time-words'
import { EXPECTED_VERB, FUTURE_VERB, NO_VERB, PARTICIPLE, PAST_VERB, PRESENT_VERB, verbFormAt } from './verb-forms'
import { NOUN_NEXT, PRELUDE, RELATIVE, RESULT, SEQUEL, SEQUEL_OPENING } from './verb-words'
import { type Distances, distancesOf, weekdayAt } from './weekday-distances'

const WEEKDAY = slotBits('WEEKDAY')
const MAIN = 30 // tokens from a subordinate clause to the day of the main one, at most

/** The day of a main clause, and whether its verb is in the past. */
interface MainDay extends Distances {
  readonly isPast: boolean
}

/**
 * Returns the side of a day below a word such as `after` or `before`, if the main clause has a day too: -1 past, 1 future, 0 unknown.
 * `The judge will rule on Tuesday after hearing witnesses on` ¦ `Monday`: likewise.
 * `After meeting aides on` ¦ `Tuesday` ¦ `, the king will fly to Lagos on Thursday`: in the future only if it is the nearer of the two days.
 * `Before flying to Lagos on` ¦ `Thursday` ¦ `, the king met aides on Tuesday`: in the past only if it is the later one.
 */
export function sideOfSubordinateDay(
  page: TokenPage,
  words: TimeWords,
  clause: Clause,
  sentence: SentenceSpan,
): number {
  const { tokens } = page
  const at = openingOf(page, words, clause, sentence)
  if (at < 0) return 0
  const own = weekdayAt(page, words, clause.from)
  const distances = own && distancesOf(page, own)
  if (!distances) return 0
  const isOpening = at === sentence.from || isBorder(tokens.kind(at - 1))
  if (((words.verbs.beside[tokens.word(at)] ?? 0) & PRELUDE) !== 0) {
    const main = mainDayAfter(page, words, clause, sentence) ?? mainDayBefore(page, words, at, sentence)
    if (!main?.isPast) return 0
    return distances.ago < main.ago ? -1 : 1
  }
  if (isOfOutcome(page, words, at)) return -1
  const main = isOpening ? mainDayAfter(page, words, clause, sentence) : mainDayBefore(page, words, at, sentence)
  if (!main || main.isPast) return 0
  return distances.ahead < main.ahead && !(isPastBetween(page, words, at, clause) && !isOpening) ? 1 : -1
}

/** Whether a verb in the past is between the opening of a subordinate clause and its day: `on Monday after being arrested on` ¦ `Saturday`. */
function isPastBetween(page: TokenPage, words: TimeWords, opening: number, { from }: Clause): boolean {
  for (let token = opening + 1; token < from; token++) {
    const form = verbFormAt(page, words, token)
    if (form === PAST_VERB || form === PARTICIPLE || isParticipleAt(page, words, token)) return true
  }
  return false
}

/**
 * Returns the token that opens the subordinate clause or group of a day, such as `after`; -1 if it has no such word, or a result is between, whose side is
 * its own, or a verb of the present: `After they vote on` ¦ `Sunday`.
 */
function openingOf(page: TokenPage, words: TimeWords, { first, from }: Clause, sentence: SentenceSpan): number {
  const { tokens } = page
  const { verbs } = words
  let at = from - 1
  for (; at >= first && !isBorder(tokens.kind(at)); at--) {
    const beside = verbs.beside[tokens.word(at)] ?? 0
    if ((beside & (SEQUEL | PRELUDE)) !== 0 || ((beside & SEQUEL_OPENING) !== 0 && at === sentence.from)) break
  }
  if (at < first || isBorder(tokens.kind(at))) return -1
  for (let token = at + 1; token < from; token++) {
    if (((verbs.bits[tokens.word(token)] ?? 0) & RESULT) !== 0) return -1
    if (token === at + 1 && ((verbs.bits[tokens.word(token)] ?? 0) & NOUN_NEXT) !== 0) continue // `na` ¦ `zijn aankomst`
    if (tokens.has(token, kinds.CAPITAL)) continue // the noun of `Nach dem Treffen am` ¦ `Dienstag`
    const form = verbFormAt(page, words, token)
    if (form === PRESENT_VERB || form === FUTURE_VERB || form === EXPECTED_VERB) return -1
  }
  return at
}

/** Returns the day of the main clause that follows a subordinate one, by its verb before the day; undefined if not found. */
function mainDayAfter(page: TokenPage, words: TimeWords, { to }: Clause, sentence: SentenceSpan): MainDay | undefined {
  const { tokens } = page
  let form = NO_VERB
  let hasComma = false
  const end = Math.min(sentence.to, to + MAIN)
  for (let token = to; token < end && tokens.kind(token) !== kinds.SEMICOLON; token++) {
    hasComma ||= tokens.kind(token) === kinds.COMMA
    const word = tokens.word(token)
    if (form !== NO_VERB && ((words.masks[word] ?? 0) & WEEKDAY) !== 0) return dayWith(page, words, token, form)
    if (form !== NO_VERB && hasComma && ((words.verbs.bits[word] ?? 0) & RELATIVE) !== 0) return undefined
    form = mainForm(form, verbFormAt(page, words, token))
  }
  return undefined
}

/** Returns the day of the main clause before the subordinate one that opens at a token; undefined if not found. */
function mainDayBefore(
  page: TokenPage,
  words: TimeWords,
  opening: number,
  sentence: SentenceSpan,
): MainDay | undefined {
  const { tokens } = page
  let day = -1
  let form = NO_VERB
  const least = Math.max(sentence.from, opening - MAIN)
  for (let token = opening - 1; token >= least && tokens.kind(token) !== kinds.SEMICOLON; token--) {
    if (day < 0 && ((words.masks[tokens.word(token)] ?? 0) & WEEKDAY) !== 0) day = token
    form = mainForm(form, verbFormAt(page, words, token))
  }
  return day < 0 || form === NO_VERB ? undefined : dayWith(page, words, day, form)
}

/** Returns the form of a clause’s verb, given that of the words so far and of the next one; a participle gives way to any other form. */
const mainForm = (form: number, next: number): number =>
  form === NO_VERB || (form === PARTICIPLE && next !== NO_VERB) ? next : form

function dayWith(page: TokenPage, words: TimeWords, token: number, form: number): MainDay | undefined {
  const day = weekdayAt(page, words, token)
  const distances = day && distancesOf(page, day)
  return distances && { ...distances, isPast: form === PAST_VERB || form === PARTICIPLE }
}
