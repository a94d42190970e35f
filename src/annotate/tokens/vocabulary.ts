import { FOLDED, UNIT_CLASSES } from './characters'

export const SEED = 0x811c9dc5 | 0

/** One step of the hash that the tokeniser reckons while it reads a word: 32 bits, FNV. */
export const hashStep = (hash: number, folded: number): number => Math.imul(hash ^ folded, 16777619)

/** One step of the second hash, reckoned beside the first. Words that share both are held to be one: no letters are compared. */
export const secondHashStep = (hash: number, folded: number): number => Math.imul(hash + folded, 0x5bd1e995)

/**
 * The words that the parts know, each with a number from 1 on; 0 is any word that none of them knows. The tokeniser looks up every token
 * once; the parts then ask their own tables by number. Words are folded: small letters, straight apostrophes.
 */
export class Vocabulary {
  /** The number of a word, and the highest bits of its hash; 0 where the slot is free. */
  #slots = new Int32Array(1 << 11)
  /** Both hashes of each word, by number. */
  #hashes = new Int32Array(1 << 10)
  #seconds = new Int32Array(1 << 10)
  #size = 1
  readonly #units = UNIT_CLASSES()

  /** How many numbers there are, 0 with them: the size of a table by number. */
  get size(): number {
    return this.#size
  }

  /** The number of a word, which is added when it is new. */
  add(word: string): number {
    let hash = SEED
    let second = SEED
    for (let i = 0; i < word.length; i++) {
      const folded = (this.#units[word.charCodeAt(i)] ?? 0) & FOLDED
      hash = hashStep(hash, folded)
      second = secondHashStep(second, folded)
    }
    const known = this.find(hash, second)
    if (known !== 0 || this.#size > ID) return known // no lexicon is that large
    const id = this.#size++
    if (id >= this.#hashes.length) {
      this.#hashes = doubleLength(this.#hashes)
      this.#seconds = doubleLength(this.#seconds)
    }
    this.#hashes[id] = hash
    this.#seconds[id] = second
    if (id * 2 > this.#slots.length) this.#grow()
    else this.#place(id)
    return id
  }

  /** The number of the word with these hashes; 0 when nobody knows it. */
  find(hash: number, second: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0
      if (entry === 0) return 0
      if (((entry ^ hash) & TAG) === 0 && this.#seconds[entry & ID] === second) return entry & ID
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let id = 1; id < this.#size; id++) this.#place(id)
  }

  #place(id: number): void {
    const hash = this.#hashes[id] ?? 0
    const mask = this.#slots.length - 1
    let slot = slotOf(hash, mask)
    while (this.#slots[slot]) slot = (slot + 1) & mask
    this.#slots[slot] = (hash & TAG) | id
  }
}

const ID = (1 << 18) - 1
const TAG = ~ID

/** Where a hash is looked for first. */
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask

/** An array of twice the length with the same at its start. */
export function doubleLength(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2)
  copy.set(array)
  return copy
}
