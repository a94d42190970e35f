import type { WordList } from '../../lexicon/words'
import { doubleLength } from '../../text/double-length'
import type { Vocabulary } from './vocabulary'
import { addWordLists, type ListedWords } from './word-list'

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

  /** Sets bits of some words. */
  addAll(ids: Int32Array, bits: number): void {
    this.addListed({ words: ids, ends: Int32Array.of(ids.length) }, [bits])
  }

  /** Sets bits of the words of lists; `bits` has those of each list. */
  addListed({ words, ends }: ListedWords, bits: readonly number[]): void {
    const table = this.table()
    let at = 0
    for (let list = 0; list < bits.length; list++)
      for (const end = ends[list] as number; at < end; at++) {
        const id = words[at] as number
        table[id] = (table[id] as number) | (bits[list] as number)
      }
  }

  /** Sets the bits of each list for its words, which it adds to the vocabulary; with `withStops` as in {@link addWordLists}. */
  addLists(rows: readonly (readonly [bits: number, list: WordList | undefined])[], withStops = false): void {
    const lists = rows.map(([, list]) => list)
    this.addListed(
      addWordLists(lists, this.#vocabulary, withStops),
      rows.map(([bits]) => bits),
    )
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
