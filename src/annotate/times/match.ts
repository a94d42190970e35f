import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import { type Filled, slot as name, type Pattern, type State, slotOf } from './pattern'
import { SlotReader } from './read-slot'
import type { Slots } from './slots'
import type { TimeWords } from './time-words'

/** A time as it reads: its slots, and its tokens. */
export interface Reading {
  readonly slots: Slots
  readonly from: number
  readonly to: number
}

/** Tries all patterns of a language at a token in one walk; the longest counts. */
export class Matcher {
  readonly #page: Page
  readonly #patterns: State
  readonly #reader: SlotReader
  readonly #path: (Filled | undefined)[] = []
  #last = 0
  #to = 0
  #pattern: Pattern | undefined
  #filled: readonly (Filled | undefined)[] = []

  constructor(page: Page, words: TimeWords) {
    this.#page = page
    this.#patterns = words.patterns
    this.#reader = new SlotReader(page, words)
  }

  /** The longest time that starts at a token and ends before another. */
  at(token: number, last: number): Reading | undefined {
    this.#last = last
    this.#to = 0
    this.#pattern = undefined
    this.#walk(this.#patterns, token, 0)
    if (!this.#pattern) return undefined
    const { context, fills }: Pattern = this.#pattern
    const slots: Record<string, string | number> = {}
    for (const filled of this.#filled) {
      if (filled) fill(slots, filled)
    }
    return { slots: { ...(slots as Slots), ...fills }, from: token + context, to: this.#to } // the patterns name slots only
  }

  #walk(state: State, token: number, depth: number): void {
    const { tokens } = this.#page
    if (state.end && token > this.#to && tokens.kind(token - 1) !== kinds.COMMA) {
      this.#to = token
      this.#pattern = state.end
      this.#filled = this.#path.slice(0, depth)
    }
    if (token >= this.#last) return
    const word = tokens.word(token)
    if (word !== 0 && state.words.size > 0) {
      const literal = state.words.get(word)
      if (literal && this.#fits(token)) this.#walk(literal, token + 1, depth)
    }
    let mask = state.mask & this.#reader.maskOf(token)
    while (mask !== 0) {
      const slot = 31 - Math.clz32(mask & -mask) // years before counts
      mask &= mask - 1
      const next = state.slots[slot]
      const read = next && this.#reader.read(slot, token, this.#last)
      if (!read) continue
      const { value, zone } = read
      this.#path[depth] = zone === undefined ? { slot, value } : { slot, value, zone }
      this.#walk(next, read.to, depth + 1)
    }
  }

  /** Marks inside a time are glued to what is round them, but for commas and brackets. */
  #fits(token: number): boolean {
    const { tokens } = this.#page
    const kind = tokens.kind(token)
    if (kind === kinds.HYPHEN) return !tokens.has(token, kinds.SPACED) && !tokens.has(token + 1, kinds.SPACED)
    return !((kind === kinds.CLITIC || kind === kinds.STOP) && tokens.has(token, kinds.SPACED))
  }
}

function fill(slots: Record<string, string | number>, { slot, value, zone }: Filled): void {
  if (slot === name.WEEKDAYPART) {
    // `1AF` of `montagnachmittag`
    slots.WEEKDAY = Number(String(value).charAt(0))
    slots.PART = String(value).slice(1)
  } else slots[slotOf(slot)] = value
  if (zone !== undefined) slots.ZONE = zone
}
