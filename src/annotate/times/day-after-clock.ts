import type { TokenPage } from '../page'
import type { SentenceSpan } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import { isBorder } from './clause'
import { slotBits } from './slot-number'
import type { TimeSlots } from './slots'
import { lastOf, type TimeMatch, type TimeMatcher } from './time-matcher'
import { LEADS, LISTS, type TimeWords } from './time-words'
import { AHEAD, ATTRIBUTE, JOINS, LIMIT, RELATIVE, SEQUEL, SINCE } from './verb-words'

const BRACKET = 8 // tokens in a bracket between a clock time and its day, at most
const SHORT_WORD = 3 // letters of a preposition or article before a day, at most

/**
 * Returns the day that follows a clock time: after a bracket, in one, or after a preposition.
 * `8.30 p.m. (EDT)` ¦ `Monday`, `7 p.m. (` ¦ `Friday)`, `um 20 Uhr am` ¦ `Montag`. `token` is the index after the clock time, `last` that after
 * the block.
 */
export function dayAfterClock(
  page: TokenPage,
  words: TimeWords,
  matcher: TimeMatcher,
  token: number,
  last: number,
): TimeMatch | undefined {
  const { tokens } = page
  let at = token
  const isBracketed = at < last && tokens.kind(at) === kinds.OPEN
  if (isBracketed) {
    const close = closeOf(page, at, last)
    if (close === 0) return undefined
    const inside = matcher.at(at + 1, close)
    if (inside?.to === close && isDay(inside.slots)) return inside
    at = close + 1
  }
  // two words: `à 20 h (heure de Paris) ce lundi`, `a las 20.00 (hora local) de este sábado`
  for (let step = 0; at < last && step < 2; step++, at++) {
    const found = isBracketed || step > 0 ? matcher.at(at, last) : undefined
    if (found && isDay(found.slots)) return found
    if (!isPreposition(page, words, at, isBracketed)) return undefined
  }
  const found = at < last ? matcher.at(at, last) : undefined
  return found && isDay(found.slots) ? found : undefined
}

const CLAUSE = 12 // tokens from a clock time to its day later in the clause, at most
const OPENING = 3 // tokens from the start of a sentence to a clock time that opens it, after which a comma is no border
const OPENS_DAY = slotBits('WEEKDAY', 'DAYS', 'MONTH')

/**
 * Returns the day of a clock time that is later in its clause: `opens at 8 p.m. in Oslo on` ¦ `Saturday`, `um 20 Uhr beginnt am` ¦ `Samstag`.
 * `sentence` is that of the clock time.
 */
export function dayInClause(
  page: TokenPage,
  words: TimeWords,
  matcher: TimeMatcher,
  match: TimeMatch,
  { from: first, to: last }: SentenceSpan,
): TimeMatch | undefined {
  const { tokens } = page
  const { bits, beside } = words.verbs
  let at = lastOf(match)
  if (tokens.kind(at) === kinds.COMMA && match.from - first <= OPENING) at++
  for (const end = Math.min(last, at + CLAUSE); at < end && !isBorder(tokens.kind(at)); at++) {
    const word = tokens.word(at)
    if (((bits[word] ?? 0) & (JOINS | RELATIVE)) !== 0 || ((beside[word] ?? 0) & SEQUEL) !== 0) return undefined
    if (((words.masks[word] ?? 0) & OPENS_DAY) === 0 && tokens.kind(at) !== kinds.NUMBER) continue
    const found = matcher.at(at, last)
    if (!found) continue
    if (!isDay(found.slots) || tokens.kind(found.to) === kinds.CLITIC || found.next) return undefined
    if (isListed(words, tokens, at)) return undefined
    const lead = (bits[tokens.word(at - 1)] ?? 0) | (bits[tokens.word(at - 2)] ?? 0)
    return (lead & (AHEAD | LIMIT | SINCE)) === 0 && ((bits[tokens.word(at - 1)] ?? 0) & ATTRIBUTE) === 0
      ? found
      : undefined
  }
  return undefined
}

/** Whether a day is another item of a list, perhaps after a preposition: `at 8 p.m. or on` ¦ `Saturday`. */
function isListed({ bits }: TimeWords, tokens: TokenPage['tokens'], token: number): boolean {
  const before = bits[tokens.word(token - 1)] ?? 0
  return (((before & LEADS) === 0 ? before : before | (bits[tokens.word(token - 2)] ?? 0)) & LISTS) !== 0
}

/** Returns the index of the mark that closes a bracket; 0 if it is not near. */
function closeOf({ tokens }: TokenPage, open: number, last: number): number {
  for (let at = open + 1; at < last && at <= open + BRACKET; at++) if (tokens.kind(at) === kinds.CLOSE) return at
  return 0
}

/** Whether a word may stand between a clock time and its day: `on`, `am`, `del`; not `until`, which starts another time. */
function isPreposition({ tokens }: TokenPage, words: TimeWords, token: number, isBracketed: boolean): boolean {
  if (tokens.kind(token) !== kinds.WORD || tokens.has(token, kinds.CAPITAL)) return false
  const word = tokens.word(token)
  if (((words.verbs.bits[word] ?? 0) & (AHEAD | JOINS | LIMIT | SINCE)) !== 0) return false
  if (((words.bits[word] ?? 0) & LEADS) !== 0) return true
  return isBracketed && tokens.end(token) - tokens.start(token) <= SHORT_WORD
}

const isDay = (slots: TimeSlots): boolean =>
  slots.CLOCK === undefined &&
  slots.SET === undefined &&
  (slots.WEEKDAY !== undefined || slots.ISO !== undefined || slots.DAYS !== undefined || isDayOfMonth(slots))

const isDayOfMonth = ({ MONTH, DAY, ORDINAL }: TimeSlots): boolean =>
  MONTH !== undefined && (DAY ?? ORDINAL) !== undefined

/** Fills the slots of the day into a clock time. */
export function takeDay(
  clock: TimeSlots,
  { WEEKDAY, ISO, DAYS, MONTH, DAY, ORDINAL, YEAR, RELATION, UNIT }: TimeSlots,
): void {
  clock.WEEKDAY = WEEKDAY
  clock.ISO = ISO
  clock.DAYS = DAYS
  clock.MONTH = MONTH
  clock.DAY = DAY
  clock.ORDINAL = ORDINAL
  clock.YEAR = YEAR
  clock.RELATION = RELATION
  clock.UNIT = UNIT
}

/** Whether a time is a clock time without a day. */
export const lacksDay = ({ CLOCK, WEEKDAY, ISO, DAYS, MONTH, RELATION }: TimeSlots): boolean =>
  CLOCK !== undefined &&
  WEEKDAY === undefined &&
  ISO === undefined &&
  DAYS === undefined &&
  MONTH === undefined &&
  RELATION === undefined
