import { FOLDED, units } from './characters'

const PRIME = 16777619
export const SEED = 0x811c9dc5 | 0

/** One step of the hash that the tokeniser reckons while it reads a word: 32 bits, FNV. */
export const mix = (hash: number, folded: number): number => Math.imul(hash ^ folded, PRIME)

/**
 * The words that the parts know, each with a number from 1 on; 0 is any word that none of them knows. The tokeniser looks up every token
 * once; the parts then ask their own tables by number. Words are folded: small letters, straight apostrophes.
 */
export class Vocabulary {
  /** The number of a word, and the highest bits of its hash; 0 where the slot is free. */
  #slots = new Int32Array(1 << 11)
  /** The letters of all words, one behind the other. */
  #letters = new Uint16Array(1 << 13)
  /** Where the letters of each word end. */
  #ends = new Int32Array(1 << 10)
  #size = 1
  readonly #units = units()

  /** How many numbers there are, 0 with them: the size of a table by number. */
  get size(): number {
    return this.#size
  }

  /** The number of a word, which is added when it is new. */
  add(word: string): number {
    const start = this.#ends[this.#size - 1] ?? 0
    const end = start + word.length
    if (end > this.#letters.length) this.#letters = longer(this.#letters, new Uint16Array(end * 2))
    let hash = SEED
    for (let i = 0; i < word.length; i++) {
      const folded = (this.#units[word.charCodeAt(i)] ?? 0) & FOLDED
      this.#letters[start + i] = folded
      hash = mix(hash, folded)
    }
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = slotOf(hash, mask); slots[slot]; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0
      if (((entry ^ hash) & TAG) === 0 && this.#spells(entry & ID, start, end)) return entry & ID
    }
    if (this.#size > ID) return 0 // no lexicon is that large
    const id = this.#size++
    if (id >= this.#ends.length) this.#ends = longer(this.#ends, new Int32Array(id * 2))
    this.#ends[id] = end
    if (id * 2 > slots.length) this.#grow()
    else this.#place(id, hash)
    return id
  }

  /** The number of the word that stands at a place of a text, its hash being known; 0 when nobody knows it. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0
      if (entry === 0) return 0
      if (((entry ^ hash) & TAG) === 0 && this.#reads(entry & ID, text, start, end)) return entry & ID
    }
  }

  /** The word of a number, folded. */
  word(id: number): string {
    return String.fromCharCode(...this.#letters.subarray(this.#ends[id - 1] ?? 0, this.#ends[id] ?? 0))
  }

  #reads(id: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters
    const table = this.#units
    const from = this.#ends[id - 1] ?? 0
    if ((this.#ends[id] ?? 0) - from !== end - start) return false
    for (let at = start, letter = from; at < end; at++, letter++) {
      if (letters[letter] !== ((table[text.charCodeAt(at)] ?? 0) & FOLDED)) return false
    }
    return true
  }

  /** Whether the letters of a word are those that stand at another place of the letters. */
  #spells(id: number, start: number, end: number): boolean {
    const letters = this.#letters
    const from = this.#ends[id - 1] ?? 0
    if ((this.#ends[id] ?? 0) - from !== end - start) return false
    for (let at = start, letter = from; at < end; at++, letter++) {
      if (letters[letter] !== letters[at]) return false
    }
    return true
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let id = 1; id < this.#size; id++) {
      let hash = SEED
      for (let at = this.#ends[id - 1] ?? 0; at < (this.#ends[id] ?? 0); at++) hash = mix(hash, this.#letters[at] ?? 0)
      this.#place(id, hash)
    }
  }

  #place(id: number, hash: number): void {
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

/** A longer array with what an old one holds. */
function longer<T extends Int32Array | Uint16Array | Uint8Array>(old: T, made: T): T {
  made.set(old)
  return made
}
