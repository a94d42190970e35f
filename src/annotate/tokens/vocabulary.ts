import { doubleLength } from '../../text/double-length'
import { entryOf, FOLDED, UNIT_CLASSES } from './characters'

export const SEED = 0x811c9dc5 | 0
export const FACTOR = 16777619
export const SECOND_FACTOR = 0x5bd1e995

/** Returns the next state of a word’s first hash (32-bit FNV), after one more folded unit. */
export const hashStep = (hash: number, folded: number): number => Math.imul(hash ^ folded, FACTOR)

/**
 * Returns the next state of a word’s second hash, after one more folded unit.
 * Words with both hashes equal count as equal: no letters are compared.
 */
export const secondHashStep = (hash: number, folded: number): number => Math.imul(hash + folded, SECOND_FACTOR)

/**
 * The words in the tables of a language, numbered from 1.
 * The number 0 is any other word. The tokeniser looks up every token once; tables of names, times and so on are then read by number. Words
 * are folded: lower case, straight apostrophes.
 */
export class Vocabulary {
  /**
   * Hash table of slots of two numbers: the number of a word with the highest bits of its hash, or 0 where the slot is free; and its second
   * hash. A look-up reads one place in memory.
   */
  #slots = new Int32Array(WIDTH << 15) // for the 15,000 words of English, so that it need not grow
  /** The first hash of each word, by word number, for when the table grows; `#seconds` has the second. */
  #hashes = new Int32Array(1 << 14)
  #seconds = new Int32Array(1 << 14)
  #size = 1
  readonly #one = new Int32Array(1) // the second hash of a single word
  readonly #units = UNIT_CLASSES()

  /** The number of words plus one: the size of a table indexed by word number. */
  get size(): number {
    return this.#size
  }

  /** The size of a table by word number that has room for words added later: reads outside a table are several times slower. */
  get tableSize(): number {
    return this.#hashes.length
  }

  /** Returns the number of a word, or of a span of a text; adds the word if it is new. Returns 0 if the vocabulary is full. */
  add(text: string, start = 0, end: number = text.length): number {
    const units = this.#units
    let hash = SEED
    let second = SEED
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      const folded = (units[unit] || entryOf(unit)) & FOLDED
      hash = hashStep(hash, folded)
      second = secondHashStep(second, folded)
    }
    this.#one[0] = second
    this.addAll(Int32Array.of(hash), this.#one, 1)
    return this.#one[0] as number
  }

  /**
   * Replaces second hashes by the numbers of their words, as {@link findAll} does; adds those that are new. The number of a word is 0 if the
   * vocabulary is full. One loop without calls, which V8 optimizes early.
   */
  addAll(hashes: Int32Array, seconds: Int32Array, count: number): void {
    let slots = this.#slots
    let mask = slots.length - 1
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] as number
      const second = seconds[at] as number
      let slot = slotOf(hash, mask)
      let entry = slots[slot] as number
      while (entry !== 0 && (((entry ^ hash) & TAG) !== 0 || slots[slot + 1] !== second)) {
        slot = (slot + WIDTH) & mask
        entry = slots[slot] as number
      }
      seconds[at] = entry & ID
      if (entry !== 0) continue
      const id = this.#size
      if (id === this.#hashes.length || id * 2 * WIDTH > slots.length) {
        if (id > ID) continue // no lexicon is that large
        this.#grow()
        slots = this.#slots
        mask = slots.length - 1
        at-- // its slot is another
        continue
      }
      this.#size++
      this.#hashes[id] = hash
      this.#seconds[id] = second
      slots[slot] = (hash & TAG) | id
      slots[slot + 1] = second
      seconds[at] = id
    }
  }

  /** Returns the number of the word that a span of a text spells; 0 if unknown. */
  numberOf(text: string, start: number, end: number): number {
    let hash = SEED
    let second = SEED
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      const folded = (this.#units[unit] || entryOf(unit)) & FOLDED
      hash = hashStep(hash, folded)
      second = secondHashStep(second, folded)
    }
    return this.find(hash, second)
  }

  /** Returns the number of the word with these hashes; 0 if unknown. */
  find(hash: number, second: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = slotOf(hash, mask); ; slot = (slot + WIDTH) & mask) {
      const entry = slots[slot] ?? 0
      if (entry === 0) return 0
      if (((entry ^ hash) & TAG) === 0 && slots[slot + 1] === second) return entry & ID
    }
  }

  /**
   * Replaces second hashes by the numbers of their words, from index `from` to `to`; `hashes` has the first hashes.
   * In a loop of look-ups alone, none waits for the letters of the next word.
   */
  findAll(hashes: Int32Array, seconds: Int32Array, from: number, to: number): void {
    for (let at = from; at < to; at++) seconds[at] = this.find(hashes[at] ?? 0, seconds[at] ?? 0)
  }

  #grow(): void {
    if (this.#size === this.#hashes.length) {
      this.#hashes = doubleLength(this.#hashes)
      this.#seconds = doubleLength(this.#seconds)
    }
    if (this.#size * 2 * WIDTH <= this.#slots.length) return
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let id = 1; id < this.#size; id++) this.#place(id)
  }

  #place(id: number): void {
    const hash = this.#hashes[id] ?? 0
    const mask = this.#slots.length - 1
    let slot = slotOf(hash, mask)
    while (this.#slots[slot]) slot = (slot + WIDTH) & mask
    this.#slots[slot] = (hash & TAG) | id
    this.#slots[slot + 1] = this.#seconds[id] ?? 0
  }
}

const WIDTH_BITS = 1
const WIDTH = 1 << WIDTH_BITS // numbers of a slot

const ID = (1 << 18) - 1
const TAG = ~ID

/** Returns the index of the slot in the hash table to try first for a hash. */
const slotOf = (hash: number, mask: number): number => ((hash ^ (hash >>> 15)) << WIDTH_BITS) & mask
