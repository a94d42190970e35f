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
    return this.addHashes(hash, second)
  }

  /** Returns the number of the word with these hashes; adds the word if it is new. Returns 0 if the vocabulary is full. */
  addHashes(hash: number, second: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = slotOf(hash, mask)
    for (let entry = slots[slot]; entry; entry = slots[slot]) {
      if (((entry ^ hash) & TAG) === 0 && slots[slot + 1] === second) return entry & ID
      slot = (slot + WIDTH) & mask
    }
    if (this.#size > ID) return 0 // no lexicon is that large
    const id = this.#size++
    if (id >= this.#hashes.length) {
      this.#hashes = doubleLength(this.#hashes)
      this.#seconds = doubleLength(this.#seconds)
    }
    this.#hashes[id] = hash
    this.#seconds[id] = second
    if (id * 2 * WIDTH > slots.length) this.#grow()
    else {
      slots[slot] = (hash & TAG) | id
      slots[slot + 1] = second
    }
    return id
  }

  /** Replaces second hashes by the numbers of their words, as {@link findAll} does; adds those that are new. */
  addAll(hashes: Int32Array, seconds: Int32Array, count: number): void {
    for (let at = 0; at < count; at++) seconds[at] = this.addHashes(hashes[at] as number, seconds[at] as number)
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
