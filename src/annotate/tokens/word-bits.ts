import type { WordList } from '../../lexicon/words'
import { doubleLength } from '../../text/double-length'
import type { Vocabulary } from './vocabulary'
import { addWordLists } from './word-list'

/** A table of bits by word number, filled from lists of words. */
export class WordBits {
  readonly #vocabulary: Vocabulary
  #bits: Int32Array

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#bits = new Int32Array(vocabulary.tableSize)
  }

  /** Sets bits of a word. */
  add(id: number, bits: number): void {
    const table = this.table()
    table[id] = (table[id] as number) | bits
  }

  /** Sets bits of some words: those at the indexes from `from` up to `end`. */
  addAll(ids: Int32Array, bits: number, from = 0, end: number = ids.length): void {
    const table = this.table()
    for (let at = from; at < end; at++) {
      const id = ids[at] as number
      table[id] = (table[id] as number) | bits
    }
  }

  /** Sets the bits of each list for its words, which it adds to the vocabulary; with `withStops` as in {@link addWordLists}. */
  addLists(rows: readonly (readonly [bits: number, list: WordList | undefined])[], withStops = false): void {
    const lists = rows.map(([, list]) => list)
    const { words, ends } = addWordLists(lists, this.#vocabulary, withStops)
    for (let at = 0; at < rows.length; at++) this.addAll(words, rows[at]?.[0] ?? 0, ends[at - 1] ?? 0, ends[at])
  }

  /** Clears bits of a word. */
  remove(id: number, bits: number): void {
    this.#bits[id] = (this.#bits[id] ?? 0) & ~bits
  }

  /** By word number: the bits of the word. The array has room for words that are added later. */
  table(): Int32Array {
    while (this.#bits.length < this.#vocabulary.tableSize) this.#bits = doubleLength(this.#bits)
    return this.#bits
  }
}
