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
  /** Two entries a slot: the hash of a word, and its number; 0 where the slot is free. */
  #slots = new Int32Array(1 << 12)
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
    for (let slot = slotOf(hash, mask); slots[slot + 1]; slot = (slot + 2) & mask) {
      const id = slots[slot + 1] ?? 0
      if (slots[slot] === hash && this.#spells(id, start, end)) return id
    }
    const id = this.#size++
    if (id >= this.#ends.length) this.#ends = longer(this.#ends, new Int32Array(id * 2))
    this.#ends[id] = end
    if (id * 8 > slots.length) this.#grow()
    this.#place(id, hash)
    return id
  }

  /** The number of the word that stands at a place of a text, its hash being known; 0 when nobody knows it. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = slotOf(hash, mask); ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1] ?? 0
      if (id === 0 || (slots[slot] === hash && this.#reads(id, text, start, end))) return id
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
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 2)
    for (let slot = 0; slot < old.length; slot += 2) {
      const id = old[slot + 1] ?? 0
      if (id > 0) this.#place(id, old[slot] ?? 0)
    }
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 1
    let slot = slotOf(hash, mask)
    while (this.#slots[slot + 1]) slot = (slot + 2) & mask
    this.#slots[slot] = hash
    this.#slots[slot + 1] = id
  }
}

/** Where a hash is looked for first. */
const slotOf = (hash: number, mask: number): number => ((hash ^ (hash >>> 15)) << 1) & mask

function longer<T extends Int32Array | Uint16Array>(old: T, made: T): T {
  made.set(old)
  return made
}
