import type { TokenPage } from '../page'
import { type Clause, isBorder } from './clause'
import { slotBits } from './compile-patterns'
import { DETERMINER, type TimeWords } from './time-words'
import { MOTION, MOVE, MOVE_TO, OCCASION, PAST, SOONER, TENSELESS } from './verb-words'
import { distancesOf, weekdayAt } from './weekday-distances'

const WEEKDAY = slotBits('WEEKDAY')
const LONGEST_DAY = 4 // tokens of `from Saturday`, `segunda-feira`
const MOVED_AFTER = 6 // tokens from a day to the verb that moves something to it: `auf` ¦ `Sonntag` ¦ `um 18 Uhr verlegt`

/**
 * Returns the side of the day from which something is moved to another one that is to come: `postponed from` ¦ `Saturday` ¦ `to Sunday`; -1 past, 1
 * future, 0 for any other day. It is the last one before the other; after it if what is moved is brought forward.
 */
export function sideOfMovedDay(page: TokenPage, words: TimeWords, clause: Clause): number {
  const { tokens } = page
  const { verbs } = words
  if (!hasMoveTo(page, words, clause.from)) return 0
  const from = clause.isRange ? rangeStart(page, words, clause) : clause.from
  const source = weekdayAt(page, words, from)
  if (!source || ((verbs.beside[tokens.word(source.to)] ?? 0) & MOVE_TO) === 0) return 0
  const target = weekdayAt(page, words, source.to + 1)
  if (!target) return 0
  const verb = movingVerb(page, words, clause, target.to)
  const old = distancesOf(page, source)
  const next = distancesOf(page, target)
  if (!verb || !old || !next) return 0
  const isDaySooner = verb.mayBeSooner && old.ahead === next.ahead + 1
  return old.ahead < next.ahead || verb.isSooner || isDaySooner ? 1 : -1
}

/** Whether a word such as `to` follows a day closely: a quick test. */
function hasMoveTo({ tokens }: TokenPage, { verbs }: TimeWords, from: number): boolean {
  for (let token = from + 1; token <= from + LONGEST_DAY; token++)
    if (((verbs.beside[tokens.word(token)] ?? 0) & MOVE_TO) !== 0) return true
  return false
}

/** Returns the token of the first day of a range, which may open with a preposition: `from` ¦ `Saturday to Sunday`. */
const rangeStart = ({ tokens }: TokenPage, { masks }: TimeWords, { from }: Clause): number =>
  ((masks[tokens.word(from)] ?? 0) & WEEKDAY) === 0 ? from + 1 : from

interface MovingVerb {
  readonly isSooner: boolean
  readonly mayBeSooner: boolean
}

/** Returns what is known of the verb that moves an occasion, before its old day or after the new one; undefined if there is none. */
function movingVerb(
  page: TokenPage,
  words: TimeWords,
  { first, from, last }: Clause,
  end: number,
): MovingVerb | undefined {
  const { tokens } = page
  const besideAt = (token: number): number => words.verbs.beside[tokens.word(token)] ?? 0
  let isSooner = false
  const limit = Math.min(last, end + MOVED_AFTER)
  for (let token = end; token < limit && !isBorder(tokens.kind(token)); token++) {
    isSooner ||= (besideAt(token) & SOONER) !== 0
    if ((besideAt(token) & MOVE) !== 0) return { isSooner, mayBeSooner: false }
  }
  for (let token = from - 1; token >= first && !isBorder(tokens.kind(token)); token--) {
    const known = besideAt(token)
    isSooner ||= (known & SOONER) !== 0
    if ((known & MOVE) === 0) continue
    const isMotion = (known & MOTION) !== 0
    return isMotion && !movesOccasion(page, words, first, from, token) ? undefined : { isSooner, mayBeSooner: isMotion }
  }
  return undefined
}

/**
 * Whether a verb that is also one of motion moves an occasion: it is passive, has an object with an article, or an occasion is in its clause. `The trial`
 * ¦ `slipped from`, `was` ¦ `pushed from`, `pushed` ¦ `the marathon from`; not `The index` ¦ `slipped from Monday to Tuesday`.
 */
function movesOccasion(page: TokenPage, words: TimeWords, first: number, from: number, verb: number): boolean {
  const { tokens } = page
  const { bits, verbs } = words
  if (((verbs.bits[tokens.word(verb - 1)] ?? 0) & (PAST | TENSELESS)) !== 0) return true
  if (((bits[tokens.word(verb + 1)] ?? 0) & DETERMINER) !== 0) return true
  for (let token = from - 1; token >= first && !isBorder(tokens.kind(token)); token--)
    if (((verbs.bits[tokens.word(token)] ?? 0) & OCCASION) !== 0) return true
  return false
}
