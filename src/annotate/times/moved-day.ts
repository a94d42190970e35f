import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { type Clause, isBorder } from './clause'
import { slotBits } from './slot-number'
import { DETERMINER, type TimeWords } from './time-words'
import { MOTION, MOVE, MOVE_FROM, MOVE_TO, OCCASION, PAST, RESULT, SOONER, TENSELESS } from './verb-words'
import { distancesOf, type Weekday, weekdayAt } from './weekday-distances'

const WEEKDAY = slotBits('WEEKDAY')
const LONGEST_DAY = 4 // tokens of `from Saturday`, `segunda-feira`
const MOVED_AFTER = 6 // tokens from a day to the verb that moves something to it: `auf` ¦ `Sonntag` ¦ `um 18 Uhr verlegt`
const TARGET_REACH = 14 // tokens from the old day of an occasion to the new one: `Sunday` ¦ `’s concert has been moved to Monday`

/** The day to which something is moved, and the tokens in which the verb that moves it may be: before `before`, or from `after` on. */
interface Move {
  readonly source: Weekday
  readonly target: Weekday
  readonly before: number
  readonly after: number
}

/**
 * Returns the side of the day from which something is moved to another one that is to come: `postponed from` ¦ `Saturday` ¦ `to Sunday`, `to Sunday from` ¦
 * `Saturday`, `Saturday` ¦ `’s race was moved to Sunday`; -1 past, 1 future, 0 for any other day. It is the last one before the other; after it if what is
 * moved is brought forward.
 */
export function sideOfMovedDay(page: TokenPage, words: TimeWords, clause: Clause): number {
  const move = moveTo(page, words, clause) ?? moveBefore(page, words, clause) ?? moveOfOccasion(page, words, clause)
  if (!move) return 0
  const verb = movingVerb(page, words, clause, move)
  const old = distancesOf(page, move.source)
  const next = distancesOf(page, move.target)
  if (!verb || !old || !next) return 0
  const isDaySooner = verb.mayBeSooner && old.ahead === next.ahead + 1
  return old.ahead < next.ahead || verb.isSooner || isDaySooner ? 1 : -1
}

/** Returns the move from a day to the one after it: `from` ¦ `Saturday` ¦ `to Sunday`, `from` ¦ `Friday morning` ¦ `to Saturday afternoon`. */
function moveTo(page: TokenPage, words: TimeWords, clause: Clause): Move | undefined {
  const { from, to, isRange } = clause
  const start = isRange ? rangeStart(page, words, clause) : from
  const end = isRange ? endOfSource(page, words, from) : to
  if (!isMoveTo(page, words, end)) return undefined
  const target = weekdayAt(page, words, end + 1)
  const source = target && weekdayAt(page, words, start)
  return source && target && { source, target, before: from, after: target.to }
}

/** Returns the move to the day before another one, which is the old one: `to Sunday from` ¦ `Saturday`. */
function moveBefore(page: TokenPage, words: TimeWords, { first, from }: Clause): Move | undefined {
  const { tokens } = page
  if (((words.verbs.beside[tokens.word(from - 1)] ?? 0) & MOVE_FROM) === 0) return undefined
  for (let token = from - 2; token > first && token >= from - 1 - LONGEST_DAY; token--) {
    if (((words.masks[tokens.word(token)] ?? 0) & WEEKDAY) === 0) continue
    const lead = isMoveTo(page, words, token - 1) ? token - 1 : token - 2
    if (!isMoveTo(page, words, lead)) return undefined
    const target = weekdayAt(page, words, token)
    const source = target && weekdayAt(page, words, from)
    return source && target && { source, target, before: lead, after: from }
  }
  return undefined
}

/** Returns the move of an occasion from its day to another one: `Sunday` ¦ `’s concert has been moved to Monday`, `le match de` ¦ `samedi` ¦ `a été reporté à lundi`. */
function moveOfOccasion(page: TokenPage, words: TimeWords, clause: Clause): Move | undefined {
  const { tokens } = page
  const { to, from } = clause
  if (!isOfOccasion(page, words, clause)) return undefined
  for (let token = to; token < to + TARGET_REACH && tokens.kind(token) !== kinds.STOP; token++) {
    const isDay = ((words.masks[tokens.word(token)] ?? 0) & WEEKDAY) !== 0
    if (!isDay || !(isMoveTo(page, words, token - 1) || isMoveTo(page, words, token - 2))) continue
    const target = weekdayAt(page, words, token)
    const source = target && weekdayAt(page, words, from)
    return source && target && { source, target, before: token, after: target.to }
  }
  return undefined
}

/** Whether a day is that of an occasion: `Sunday` ¦ `’s concert`, `le match de` ¦ `samedi`, `das Konzert am` ¦ `Sonntag`. */
function isOfOccasion({ tokens }: TokenPage, { verbs }: TimeWords, { from, to }: Clause): boolean {
  const classOf = (token: number): number => verbs.bits[tokens.word(token)] ?? 0
  return tokens.kind(to) === kinds.CLITIC ? (classOf(to + 1) & RESULT) === 0 : (classOf(from - 2) & OCCASION) !== 0
}

/** Whether a token is a word such as `to`, before the day to which something is moved. */
const isMoveTo = ({ tokens }: TokenPage, { verbs }: TimeWords, token: number): boolean =>
  ((verbs.beside[tokens.word(token)] ?? 0) & MOVE_TO) !== 0

const isEnd = (kind: number): boolean => kind === kinds.STOP || isBorder(kind)

/** Returns the token of a word such as `to` that follows the first day of a range closely; -1 if not found. */
function endOfSource(page: TokenPage, words: TimeWords, from: number): number {
  for (let token = from + 1; token <= from + LONGEST_DAY; token++) if (isMoveTo(page, words, token)) return token
  return -1
}

/** Returns the token of the first day of a range, which may open with a preposition: `from` ¦ `Saturday to Sunday`. */
const rangeStart = ({ tokens }: TokenPage, { masks }: TimeWords, { from }: Clause): number =>
  ((masks[tokens.word(from)] ?? 0) & WEEKDAY) === 0 ? from + 1 : from

interface MovingVerb {
  readonly isSooner: boolean
  readonly mayBeSooner: boolean
}

/** Returns what is known of the verb that moves an occasion, before a day or after the new one; undefined if not found. */
function movingVerb(page: TokenPage, words: TimeWords, { first }: Clause, move: Move): MovingVerb | undefined {
  const { tokens } = page
  const besideAt = (token: number): number => words.verbs.beside[tokens.word(token)] ?? 0
  let isSooner = false
  const end = move.after + MOVED_AFTER
  for (let token = move.after; token < end && !isEnd(tokens.kind(token)); token++) {
    isSooner ||= (besideAt(token) & SOONER) !== 0
    if ((besideAt(token) & MOVE) !== 0) return { isSooner, mayBeSooner: false }
  }
  for (let token = move.before - 1; token >= first && !isBorder(tokens.kind(token)); token--) {
    const known = besideAt(token)
    isSooner ||= (known & SOONER) !== 0
    if ((known & MOVE) === 0) continue
    const isMotion = (known & MOTION) !== 0
    const mayMove = !isMotion || movesOccasion(page, words, first, move.before, token)
    return mayMove ? { isSooner, mayBeSooner: isMotion } : undefined
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
