import { WordTransitions } from '../tokens/word-transitions'
import type { WordSource } from '../word-source'
import type { Particles } from './particles'
import { BOUNDARY, type PatternChoice, readPatterns, type TimePattern, WORDS } from './read-patterns'
import { slotBit } from './slot-number'

/** A state of the automaton that matches time patterns: the possible next steps, and the pattern that ends here. */
export interface PatternState {
  /** The number of the state, by which `TimePatterns` finds it. */
  readonly number: number
  /** The places in patterns from which the next steps are made, when a text first reaches the state; undefined once they are made. */
  places: PatternPlace[] | undefined
  /** The next state after each possible word, by word number. */
  words: Map<number, PatternState> | undefined
  /** The next state after each possible slot, by slot number. */
  readonly slots: (PatternState | undefined)[]
  /** The bits of the slots in `slots` that have a next state. */
  mask: number
  /** The state after a boundary between two times: `two | to | six days`. */
  split: PatternState | undefined
  /** The pattern that is complete in this state; undefined if none is. */
  end: TimePattern | undefined
}

/** A place in a pattern: `at` items of it are matched. */
interface PatternPlace {
  readonly pattern: TimePattern
  readonly at: number
}

/**
 * The automaton of all time patterns of a language: all are tried at once. Its states are made when a text first reaches them, by `expand`;
 * no text needs most of them.
 */
export class TimePatterns {
  readonly patterns: readonly TimePattern[]
  readonly root: PatternState
  /** By number of a state; 0 is no state. */
  readonly states: (PatternState | undefined)[] = [undefined]
  /** The states after the words that occur literally in patterns, as in `PatternState.words`. */
  readonly literals = new WordTransitions()
  readonly #particles: Particles | undefined

  constructor(table: string, source: WordSource, particles: Particles | undefined) {
    this.patterns = readPatterns(table, source, particles)
    this.#particles = particles
    this.root = this.#newState()
    for (const pattern of this.patterns) enter(this.root, pattern, 0)
    // the words that end with a particle are known once all states are
    if (particles) for (const state of this.states) if (state?.places) this.expand(state)
  }

  /** Makes the next steps of a state. */
  expand(state: PatternState): void {
    // a choice without words leads back to the state
    for (let places = state.places; places; places = state.places) {
      state.places = undefined
      for (const { pattern, at } of places) this.#expandPlace(state, pattern, at)
    }
  }

  #expandPlace(state: PatternState, pattern: TimePattern, at: number): void {
    const { items } = pattern
    for (let next = at; next < items.length; next++) {
      const item = items[next]
      for (const choice of item?.choices ?? []) enter(this.#step(state, choice), pattern, next + 1)
      if (!item?.optional) break
    }
  }

  #step(state: PatternState, { slot, words, endings }: PatternChoice): PatternState {
    if (slot === BOUNDARY) return (state.split ??= this.#newState())
    if (slot !== WORDS) {
      state.mask |= slotBit(slot)
      return (state.slots[slot] ??= this.#newState())
    }
    let last = state
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number
      const before = last
      last = last.words?.get(word) ?? this.#newState()
      this.#link(before, word, last)
      if (at < words.length - 1) continue
      for (const [id, length] of endings) if (this.#link(before, id, last)) this.#particles?.lengths.set(id, length)
    }
    return last
  }

  /** Makes one state follow another after a word, unless one does; returns whether none did. */
  #link(state: PatternState, word: number, next: PatternState): boolean {
    state.words ??= new Map()
    if (state.words.has(word)) return false
    state.words.set(word, next)
    this.literals.add(state.number, word, next.number)
    return true
  }

  #newState(): PatternState {
    const state: PatternState = {
      number: this.states.length,
      places: undefined,
      words: undefined,
      slots: [],
      mask: 0,
      split: undefined,
      end: undefined,
    }
    this.states.push(state)
    return state
  }
}

/** Records that a pattern reaches a state after `at` of its items. */
function enter(state: PatternState, pattern: TimePattern, at: number): void {
  if (at >= pattern.needed && (!state.end || state.end.number > pattern.number)) state.end = pattern
  if (at === pattern.items.length) return
  const place = { pattern, at }
  if (state.places) state.places.push(place)
  else state.places = [place]
}
