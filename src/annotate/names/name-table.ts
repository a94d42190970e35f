import { doubleLength } from '../../text/double-length'
import type { Tokens } from '../tokens/tokens'
import { hashStep, SEED } from '../tokens/vocabulary'
import { Lexemes, spread } from './lexemes'

const FIRST_SIZE = 512 // names

/**
 * Numbers the names of a token page from 0, and keeps evidence about each.
 * Spans of tokens that differ only in case, apostrophes or the width of spaces have one number. Evidence is kept as bits, those of
 * `scoring/name-context.ts`. The next page reuses the arrays.
 */
export class NameTable {
  readonly #lexemes = new Lexemes()
  // enough for most pages: V8 discards the code of all methods when an array is first replaced
  #slots = new Int32Array(4 * FIRST_SIZE) // name numbers plus one; 0 is empty
  #hashes = new Int32Array(FIRST_SIZE)
  #marks = new Int32Array(FIRST_SIZE)
  /** The word numbers (of `Lexemes`) of all names, one name after another. */
  #words = new Int32Array(4 * FIRST_SIZE)
  /** By name number: the index in `#words` of the name’s first word. */
  #begins = new Int32Array(FIRST_SIZE)
  #count = 0

  /** Removes the names of the last page and prepares for the next. */
  open(tokens: Tokens, text: string): this {
    this.#lexemes.open(tokens, text)
    this.#slots.fill(0)
    this.#marks.fill(0, 0, this.#count)
    this.#count = 0
    return this
  }

  /** The number of names in the table. */
  get count(): number {
    return this.#count
  }

  /** Returns the number of the name that a span of tokens spells; a new name gets the next number. */
  at(from: number, to: number): number {
    return this.#find(this.#insert(this.#begins[this.#count] ?? 0, from, to))
  }

  /** Returns the number of the name that two spans of tokens spell together. They need not be adjacent in the text. */
  joined(from: number, to: number, next: number, end: number): number {
    return this.#find(this.#insert(this.#insert(this.#begins[this.#count] ?? 0, from, to), next, end))
  }

  /** Returns the evidence that the story gives about a name, as bits such as `FAMILY_NAME`. */
  marksOf(name: number): number {
    return this.#marks[name] ?? 0
  }

  /** Whether a name has any of the bits of evidence in `bits`. */
  has(name: number, bits: number): boolean {
    return ((this.#marks[name] ?? 0) & bits) !== 0
  }

  mark(name: number, bits: number): void {
    this.#marks[name] = (this.#marks[name] ?? 0) | bits
  }

  /** Removes bits of evidence from all names. */
  unmark(bits: number): void {
    for (let name = 0; name < this.#count; name++) this.#marks[name] = (this.#marks[name] ?? 0) & ~bits
  }

  /** Writes the word numbers of a span of tokens into `#words` from index `begin` on. Returns the index after them. */
  #insert(begin: number, from: number, to: number): number {
    while (begin + to - from > this.#words.length) this.#words = doubleLength(this.#words)
    let at = begin
    for (let token = from; token < to; token++) this.#words[at++] = this.#lexemes.at(token)
    return at
  }

  /** Returns the number of the name whose words were last written into `#words`, up to `end`; a new name gets the next number. */
  #find(end: number): number {
    const begin = this.#begins[this.#count] ?? 0
    let hash = SEED
    for (let at = begin; at < end; at++) hash = hashStep(hash, this.#words[at] ?? 0)
    hash ^= hash >>> 15
    const mask = this.#slots.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const found = (this.#slots[slot] ?? 0) - 1
      if (found < 0) return this.#add(slot, hash, end)
      if (this.#hashes[found] === hash && this.#equals(found, begin, end)) return found
    }
  }

  #equals(name: number, begin: number, end: number): boolean {
    const first = this.#begins[name] ?? 0
    if ((this.#begins[name + 1] ?? 0) - first !== end - begin) return false
    for (let at = begin; at < end; at++) if (this.#words[at] !== this.#words[first + at - begin]) return false
    return true
  }

  #add(slot: number, hash: number, end: number): number {
    const name = this.#count++
    if (name + 1 >= this.#hashes.length) {
      this.#hashes = doubleLength(this.#hashes)
      this.#marks = doubleLength(this.#marks)
      this.#begins = doubleLength(this.#begins)
    }
    this.#hashes[name] = hash
    this.#begins[name + 1] = end
    if (this.#count * 4 > this.#slots.length) this.#slots = spread(this.#hashes, this.#count)
    else this.#slots[slot] = name + 1
    return name
  }
}
