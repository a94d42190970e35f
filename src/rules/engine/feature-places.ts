import { doubleLength } from '../../text/double-length'

/**
 * The offsets of features (such as words of speech) and of word starts, in the texts of a story.
 * They are recorded text by text while the texts are indexed. A rule tries its pattern only at these offsets.
 */
export class FeaturePlaces {
  /** Pairs of an offset and the feature bits found there. */
  #places = new Int32Array(LEAST)
  #placesEnd = 0
  /** The start offsets of the words that `wordCount` counts. */
  #words = new Int32Array(LEAST)
  #wordsEnd = 0
  /** The index in `#places` of the first entry of each text, by the index of the text. */
  readonly #firstPlaces: number[] = []
  /** The index in `#words` of the first entry of each text, by the index of the text. */
  readonly #firstWords: number[] = []

  /** Begins the next text: places and words added later belong to it. */
  beginText(): void {
    this.#firstPlaces.push(this.#placesEnd)
    this.#firstWords.push(this.#wordsEnd)
  }

  /** Removes all offsets, so that the memory can be used for another story. Returns the memory of words, with room for `most`. */
  clear(most: number): Int32Array {
    this.#placesEnd = this.#wordsEnd = this.#firstPlaces.length = this.#firstWords.length = 0
    while (this.#words.length < most) this.#words = new Int32Array(this.#words.length * 2)
    return this.#words
  }

  /** Whether the memory is no longer than a long story needs. */
  get isSmall(): boolean {
    return this.#places.length <= LARGEST && this.#words.length <= LARGEST
  }

  /** Records the words of the text that was begun last, whose offsets the caller has written. Returns their number. */
  addWords(end: number): number {
    const count = end - this.#wordsEnd
    this.#wordsEnd = end
    return count
  }

  /** Records the bits of the features at an offset of the text. */
  addPlace(start: number, bits: number): void {
    if (this.#placesEnd === this.#places.length) this.#places = doubleLength(this.#places)
    this.#places[this.#placesEnd++] = start
    this.#places[this.#placesEnd++] = bits
  }

  /** Returns the offsets in a text that have any of the feature bits, in order. `text` is the index of the text. */
  placesIn(text: number, bits: number): number[] {
    const places = this.#places
    const found: number[] = []
    const end = this.#firstPlaces[text + 1] ?? this.#placesEnd
    for (let i = this.#firstPlaces[text] ?? end; i < end; i += 2)
      if (((places[i + 1] ?? 0) & bits) !== 0) found.push(places[i] ?? 0)
    return found
  }

  /** Counts the words that start in a span of a text. `text` is the index of the text. Returns 0 if they are not more than `max`. */
  wordsIn(text: number, start: number, end: number, max = 0): number {
    const last = this.#firstWords[text + 1] ?? this.#wordsEnd
    const from = this.#firstFrom(start, this.#firstWords[text] ?? last, last)
    if (from + max >= last || (this.#words[from + max] ?? 0) >= end) return 0
    return this.#firstFrom(end, from, last) - from
  }

  /** Returns the index in `#words` of the first word at or after an offset. Searches by halves between two indexes of `#words`. */
  #firstFrom(place: number, from: number, to: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#words[middle] ?? 0) < place) low = middle + 1
      else high = middle
    }
    return low
  }
}

const LEAST = 1 << 11 // most stories need no more room
const LARGEST = 1 << 16
