import { doubleLength } from '../../text/double-length'
import { FOLDED_UNITS } from '../tokens/characters'
import type { Tokens } from '../tokens/tokens'

const NO_UNITS = new Uint16Array(0)
const FIRST_SIZE = 512 // words, more than most pages have

/**
 * Numbers the words of a token page, including those that the vocabulary does not have.
 * Words of the vocabulary keep their number; others get numbers below 0. Two tokens that differ only in case have the same number. The next
 * page reuses the arrays.
 */
export class Lexemes {
  #fold = NO_UNITS // until the first page, so that nothing is built when the library is loaded
  #tokens: Tokens | undefined
  #text = ''
  #count = 0
  /** Hash table of words that the vocabulary does not have: in each slot the index of a word plus one; 0 where the slot is free. */
  #slots = new Int32Array(4 * FIRST_SIZE)
  /** By index of a word in the hash table: the index of the token at which the word first occurs. */
  #firsts = new Int32Array(FIRST_SIZE)
  #hashes = new Int32Array(FIRST_SIZE)

  open(tokens: Tokens, text: string): void {
    this.#fold = FOLDED_UNITS()
    this.#tokens = tokens
    this.#text = text
    this.#slots.fill(0)
    this.#count = 0
  }

  /** Returns the number of the word at a token: above 0 for words of the vocabulary, below 0 for others. */
  at(token: number): number {
    const tokens = this.#tokens
    if (!tokens) return 0
    const known = tokens.word(token)
    if (known !== 0) return known
    const hash = tokens.hash(token)
    const mask = this.#slots.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const found = (this.#slots[slot] ?? 0) - 1
      if (found < 0) return -1 - this.#add(slot, hash, token)
      if (this.#hashes[found] === hash && this.#areEqual(tokens, this.#firsts[found] ?? 0, token)) return -1 - found
    }
  }

  /** Whether two tokens are the same word, letter by letter, regardless of case. */
  #areEqual(tokens: Tokens, one: number, other: number): boolean {
    const start = tokens.start(one)
    const distance = tokens.start(other) - start
    const end = tokens.end(one)
    if (end + distance !== tokens.end(other)) return false
    for (let at = start; at < end; at++) {
      if (this.#fold[this.#text.charCodeAt(at)] !== this.#fold[this.#text.charCodeAt(at + distance)]) return false
    }
    return true
  }

  #add(slot: number, hash: number, token: number): number {
    const word = this.#count++
    if (word >= this.#firsts.length) {
      this.#firsts = doubleLength(this.#firsts)
      this.#hashes = doubleLength(this.#hashes)
    }
    this.#firsts[word] = token
    this.#hashes[word] = hash
    if (this.#count * 4 > this.#slots.length) this.#slots = spread(this.#hashes, this.#count)
    else this.#slots[slot] = word + 1
    return word
  }
}

/**
 * Builds a hash table of the numbers from 0 to `count - 1`, given their hashes.
 * Each slot has a number plus one, or 0; most slots are free.
 */
export function spread(hashes: Int32Array, count: number): Int32Array<ArrayBuffer> {
  let size = 256
  while (size < count * 8) size *= 2
  const slots = new Int32Array(size)
  for (let number = 0; number < count; number++) {
    const hash = hashes[number] ?? 0
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    while (slots[slot]) slot = (slot + 1) & (size - 1)
    slots[slot] = number + 1
  }
  return slots
}
