import type { WordList } from '../../lexicon/words'
import { doubleLength } from '../../text/double-length'
import type { Vocabulary } from './vocabulary'
import { addWordList } from './word-list'

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
    while (id >= this.#bits.length) this.#bits = doubleLength(this.#bits)
    this.#bits[id] = (this.#bits[id] as number) | bits
  }

  /** Sets bits of some words. */
  addAll(ids: Int32Array, bits: number): void {
    for (let at = 0; at < ids.length; at++) this.add(ids[at] as number, bits)
  }

  /** Sets bits of the words of a list, which it adds to the vocabulary; with `withStops` as in {@link addWordList}. */
  addList(list: WordList | undefined, bits: number, withStops = false): void {
    if (list) this.addAll(addWordList(list, this.#vocabulary, withStops), bits)
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
