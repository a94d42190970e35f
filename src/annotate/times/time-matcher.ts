import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { amountOf, canJoin } from './amount'
import type { TimePattern } from './read-patterns'
import { SLOT_NUMBER as name, slotsNamed } from './slot-number'
import { SlotReader } from './slot-reader'
import { emptySlots, type TimeSlots } from './slots'
import type { PatternState } from './time-patterns'
import { LITERAL, type TimeWords } from './time-words'

/** A time that a pattern matched: its slots, the index of its first token, and the index after its last. */
export interface TimeMatch {
  readonly slots: TimeSlots
  readonly from: number
  readonly to: number
  /** The next of several times that share words: `six days` of `two to six days`. */
  readonly next: TimeMatch | undefined
}

/** Returns the index of the token after the last of a match and its `next` ones. This is after `days` in `two to six days`. */
export function lastOf(match: TimeMatch): number {
  let last = match
  while (last.next) last = last.next
  return last.to
}

/** The slots read so far while time patterns are matched: parallel lists of slot numbers, values and zones. */
class MatchPath {
  readonly slots: number[] = []
  readonly values: (number | string)[] = []
  readonly zones: (string | undefined)[] = []
  /** The boundaries between times that share words. Each has two numbers: a token index, and the number of slots read before it. */
  readonly marks: number[] = []
  marked = 0
  length = 0

  add(at: number, slot: number, value: number | string, zone: string | undefined): void {
    this.slots[at] = slot
    this.values[at] = value
    this.zones[at] = zone
  }

  take(path: MatchPath, length: number): void {
    for (let at = 0; at < length; at++) this.add(at, path.slots[at] ?? 0, path.values[at] ?? 0, path.zones[at])
    this.length = length
    this.marked = path.marked
    for (let at = 0; at < path.marked; at++) this.marks[at] = path.marks[at] ?? 0
  }

  /**
   * Records a boundary between times that share words: one ends at `token`, or the next begins there.
   * `read` is the number of slots read so far.
   */
  mark(token: number, read: number): void {
    this.marks[this.marked++] = token
    this.marks[this.marked++] = read
  }
}

const MOST_ITEMS = 64 // more than a pattern has after the time itself

const path = new MatchPath() // for one page at a time
const best = new MatchPath()

/** Matches all time patterns of a language at a token at once; the longest match wins. Allocates nothing where there is no time. */
export class TimeMatcher {
  readonly #words: TimeWords
  readonly #reader: SlotReader
  readonly #tokens: Tokens
  readonly #glance: TimeWords['glance']
  readonly #patterns: TimeWords['patterns']
  readonly #path = path
  readonly #best = best
  #first = 0
  #last = 0
  #to = 0
  #reached = 0
  #pattern: TimePattern | undefined

  constructor(page: TokenPage, words: TimeWords) {
    this.#words = words
    this.#tokens = page.tokens
    this.#glance = words.glance
    this.#patterns = words.patterns
    this.#reader = new SlotReader(page, words)
  }

  /** Returns the longest time that starts at a token and ends by `last`. Undefined if none starts at the token. */
  at(token: number, last: number): TimeMatch | undefined {
    this.#first = token
    this.#last = last
    this.#to = 0
    this.#reached = 0
    this.#pattern = undefined
    this.#walk(this.#patterns.root, token, 0)
    const pattern: TimePattern | undefined = this.#pattern
    if (!pattern) return undefined
    const { context }: TimePattern = pattern
    const { length, marks, marked } = this.#best
    const from = token + context
    if (marked === 0) return { slots: this.#slots(0, length, pattern), from, to: this.#to, next: undefined }
    const all: TimeSlots[] = []
    for (let mark = 0; mark <= marked; mark += 4) {
      const read = mark === 0 ? 0 : (marks[mark - 1] ?? 0)
      all.push(mark < marked ? this.#slots(read, marks[mark + 1] ?? 0) : this.#slots(read, length, pattern))
    }
    const [first = emptySlots(), second = first] = all
    if (second.JOINED && canJoin(first.UNIT, second.UNIT)) {
      first.LESSER = amountOf(second.COUNT ?? 'X', second.UNIT ?? 'D')
      return { slots: first, from, to: this.#to, next: undefined }
    }
    if (this.#best.slots[0] === name.HOUR && isAfternoon(this.#words, first, second))
      first.CLOCK = Number(first.CLOCK) + NOON
    // each takes missing slots from the others: the unit, the month
    for (let at = 1; at < all.length; at++) fillMissing(all[at] ?? first, all[at - 1] ?? first)
    let next: TimeMatch | undefined
    for (let at = all.length - 1; at >= 0; at--) {
      const slots = next ? fillMissing(all[at] ?? first, next.slots) : (all[at] ?? first)
      const to = next ? (marks[4 * at] ?? 0) : this.#to
      next = { slots, from: at === 0 ? from : (marks[4 * at - 2] ?? 0), to, next }
    }
    return next
  }

  /** Returns the slots of one time: those read from its words, from number `from` up to `to`, and those that its pattern sets. */
  #slots(from: number, to: number, pattern?: TimePattern): TimeSlots {
    const slots = emptySlots()
    const { zones, values } = this.#best
    for (let at = from; at < to; at++) fillSlot(slots, this.#best.slots[at] ?? 0, values[at] ?? 0, zones[at])
    if (pattern) for (const [slot, value] of pattern.fills) setSlot(slots, slot, value)
    return slots
  }

  #walk(state: PatternState, token: number, depth: number): void {
    const tokens = this.#tokens
    if (state.places !== undefined) this.#patterns.expand(state)
    if (state.end) {
      const to = token - state.end.itemsAfter
      // the longest match wins, its context included: `a month` ¦ `earlier than`; of two as long, the one with less context after it
      const reached = token * MOST_ITEMS - state.end.itemsAfter
      if (reached > this.#reached && tokens.kind(to - 1) !== kinds.COMMA) {
        this.#reached = reached
        this.#to = to
        this.#pattern = state.end
        this.#best.take(this.#path, depth)
      }
    }
    if (token >= this.#last || (this.#words.particles !== undefined && this.#endsWithParticle(token))) return
    if (state.split) {
      this.#path.mark(token, depth)
      this.#walk(state.split, token, depth)
      this.#path.marked -= 2
    }
    const word = tokens.word(token)
    if (state.words !== undefined && ((this.#glance[word] ?? 0) & LITERAL) !== 0) {
      const { literals, states } = this.#patterns
      const literal = states[literals.next(state.number, word)]
      if (literal && this.#fits(token)) this.#walk(literal, token + 1, depth)
    }
    if (state.mask === 0) return
    let mask = state.mask & this.#reader.maskOf(token)
    while (mask !== 0) {
      const slot = 31 - Math.clz32(mask & -mask) // years before counts
      mask &= mask - 1
      const to = this.#reader.read(slot, token, this.#last)
      if (to === 0) continue
      this.#path.add(depth, slot, this.#reader.value, this.#reader.zone)
      const next = state.slots[slot]
      if (next) this.#walk(next, to, depth + 1)
    }
  }

  /** Whether the words of the time before a token end with a particle, so that the time ends there. */
  #endsWithParticle(token: number): boolean {
    return token > this.#first && this.#words.particles?.lengths.has(this.#tokens.word(token - 1)) === true
  }

  /** Whether the spaces beside a token allow it inside a time: none around a hyphen, none before `’s` or a full stop. */
  #fits(token: number): boolean {
    const tokens = this.#tokens
    const kind = tokens.kind(token)
    if (kind === kinds.HYPHEN) return !tokens.has(token, kinds.AFTER_SPACE) && !tokens.has(token + 1, kinds.AFTER_SPACE)
    return !((kind === kinds.CLITIC || kind === kinds.STOP) && tokens.has(token, kinds.AFTER_SPACE))
  }
}

/** Whether the `p.m.` of the second of two clock times also applies to the first: `2 to 3 p.m.`, but not `11 to 1 p.m.` */
function isAfternoon({ row }: TimeWords, { CLOCK: first }: TimeSlots, { CLOCK: second, ZONE }: TimeSlots): boolean {
  if (first === undefined || second === undefined || ZONE === 'Z' || !row.clock?.includes('=PM')) return false
  return first < NOON && second > NOON && first + NOON <= second
}

const NOON = 12 * 60

/** Fills the missing slots of a time from another time, and returns the first: `two to six days` share the unit `days`. */
function fillMissing(slots: TimeSlots, others: TimeSlots): TimeSlots {
  slots.WEEKDAY ??= others.WEEKDAY
  slots.MONTH ??= others.MONTH
  slots.DAY ??= others.DAY
  slots.YEAR ??= others.YEAR
  slots.DECADE ??= others.DECADE
  slots.ORDINAL ??= others.ORDINAL
  slots.COUNT ??= others.COUNT
  slots.UNIT ??= others.UNIT
  slots.PART ??= others.PART
  slots.SEASON ??= others.SEASON
  slots.DAYS ??= others.DAYS
  slots.RELATION ??= others.RELATION
  slots.AGO ??= others.AGO
  slots.REFERENCE ??= others.REFERENCE
  slots.MOD ??= others.MOD
  slots.BOUND ??= others.BOUND
  slots.OFTEN ??= others.OFTEN
  slots.HOLIDAY ??= others.HOLIDAY
  slots.CLOCK ??= others.CLOCK
  slots.ISO ??= others.ISO
  slots.SPAN ??= others.SPAN
  if (others.OTHER_ZONE === undefined) slots.ZONE ??= others.ZONE
  return slots
}

/**
 * Sets a slot. A store by a name that changes is slow: the frequent ones come first.
 * Does nothing for an article and the like, which set no property of their own.
 */
function setSlot(slots: TimeSlots, slot: keyof TimeSlots | undefined, value: number | string): void {
  if (slot === 'MONTH') slots.MONTH = Number(value)
  else if (slot === 'DAY') slots.DAY = Number(value)
  else if (slot === 'YEAR') slots.YEAR = Number(value)
  else if (slot === 'WEEKDAY') slots.WEEKDAY = Number(value)
  else if (slot === 'UNIT') slots.UNIT = String(value)
  else if (slot === 'COUNT') slots.COUNT = value === 'X' ? value : Number(value)
  else if (slot === 'RELATION') slots.RELATION = Number(value)
  else if (slot !== undefined) (slots as Record<keyof TimeSlots, number | string | undefined>)[slot] = value // the patterns and tables only assign values of the slot’s type
}

function fillSlot(slots: TimeSlots, slot: number, value: number | string, zone: string | undefined): void {
  if (slot === name.WEEKDAYPART) {
    // `1AF` of `montagnachmittag`
    slots.WEEKDAY = Number(String(value).charAt(0))
    slots.PART = String(value).slice(1)
  } else if (slot === name.DAYS && typeof value === 'string') {
    // `-1EV` of `ieri sera`
    slots.DAYS = Number(value.slice(0, -2))
    slots.PART = value.slice(-2)
  } else setSlot(slots, slotsNamed[slot], value)
  if (zone !== undefined) slots.ZONE = zone
}
