import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Filled, Pattern, State } from './pattern'
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
  #filled: readonly Filled[] = []

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
    const { context, fills } = this.#pattern
    const slots: Record<string, string | number> = {}
    for (const { slot, value } of [...this.#filled, ...fills]) slots[SLOT_OF[slot] ?? slot] = value
    return { slots: slots as Slots, from: token + context, to: this.#to } // the patterns name slots only
  }

  #walk(state: State, token: number, depth: number): void {
    if (state.end && token > this.#to && this.#page.tokens.kind(token - 1) !== kinds.COMMA) {
      this.#to = token
      this.#pattern = state.end
      this.#filled = this.#path.slice(0, depth).filter((filled) => filled !== undefined)
    }
    if (token >= this.#last) return
    const { tokens } = this.#page
    const kind = tokens.kind(token)
    // marks inside a time are glued to what is round them, but for commas and brackets
    const glued = kind === kinds.HYPHEN || kind === kinds.CLITIC || kind === kinds.STOP
    const literal = glued && tokens.has(token, kinds.SPACED) ? undefined : state.words.get(tokens.word(token))
    if (literal && !(kind === kinds.HYPHEN && tokens.has(token + 1, kinds.SPACED)))
      this.#walk(literal, token + 1, depth)
    for (const [slot, next] of state.slots) {
      const read = this.#reader.read(slot, token, this.#last)
      if (!read) continue
      this.#path[depth] = { slot, value: read.value }
      this.#path[depth + 1] = read.also
      this.#walk(next, read.to, depth + 2)
      this.#path[depth] = this.#path[depth + 1] = undefined
    }
  }
}

/** Slots that say in other words what another says. */
const SLOT_OF: Readonly<Record<string, string>> = { ONE: 'UNIT', UNITS: 'UNIT', NOON: 'CLOCK' }
