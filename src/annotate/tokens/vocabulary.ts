import { folds } from './characters'

const PRIME = 16777619
export const SEED = 0x811c9dc5 | 0

/** One step of the hash that the tokeniser reckons while it reads a word: 32 bits, FNV. */
export const mix = (hash: number, folded: number): number => Math.imul(hash ^ folded, PRIME)

/**
 * The words that the parts know, each with a number from 1 on; 0 is any word that none of them knows. The tokeniser looks up every token
 * once; the parts then ask their own tables by number. Words are folded: small letters, straight apostrophes.
 */
export class Vocabulary {
  #slots = new Int32Array(1 << 12)
  #hashes = new Int32Array(1 << 10)
  readonly #words: string[] = ['']
  readonly #fold = folds()

  /** How many numbers there are, 0 with them: the size of a table by number. */
  get size(): number {
    return this.#words.length
  }

  /** The number of a word, which is added when it is new. */
  add(word: string): number {
    const hash = this.#hashOf(word)
    const known = this.find(word, 0, word.length, hash)
    if (known) return known
    const id = this.#words.push(this.#folded(word)) - 1
    if (id >= this.#hashes.length) this.#hashes = longer(this.#hashes)
    this.#hashes[id] = hash
    if (id * 4 > this.#slots.length) this.#grow()
    else this.#place(id)
    return id
  }

  /** The number of the word that stands at a place of a text, its hash being known; 0 when nobody knows it. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? 0
      if (id === 0 || (this.#hashes[id] === hash && this.#reads(id, text, start, end))) return id
    }
  }

  /** The word of a number, folded. */
  word(id: number): string {
    return this.#words[id] ?? ''
  }

  #reads(id: number, text: string, start: number, end: number): boolean {
    const word = this.word(id)
    if (word.length !== end - start) return false
    for (let i = 0; i < word.length; i++) {
      if (word.charCodeAt(i) !== this.#fold[text.charCodeAt(start + i)]) return false
    }
    return true
  }

  #hashOf(word: string): number {
    let hash = SEED
    for (let i = 0; i < word.length; i++) hash = mix(hash, this.#fold[word.charCodeAt(i)] ?? 0)
    return hash
  }

  #folded(word: string): string {
    let folded = ''
    for (let i = 0; i < word.length; i++) folded += String.fromCharCode(this.#fold[word.charCodeAt(i)] ?? 0)
    return folded
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let id = 1; id < this.#words.length; id++) this.#place(id)
  }

  #place(id: number): void {
    const hash = this.#hashes[id] ?? 0
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#slots[slot]) slot = (slot + 1) & mask
    this.#slots[slot] = id
  }
}

function longer(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2)
  copy.set(array)
  return copy
}
