import { doubleLength } from '../../text/double-length'

/**
 * The offsets of features (such as words of speech) and of word starts, in the texts of a story.
 * They are recorded text by text while the texts are indexed. A rule tries its pattern only at these offsets.
 */
export class FeaturePlaces {
  /** Pairs of an offset and the feature bits found there. */
  #places: Int32Array<ArrayBuffer>
  #placesEnd = 0
  /** The start offsets of the words that `wordCount` counts. */
  #words: Int32Array<ArrayBuffer>
  #wordsEnd = 0
  /** The index in `#places` of the first entry of each text, by the index of the text. */
  readonly #firstPlaces: number[] = []
  /** The index in `#words` of the first entry of each text, by the index of the text. */
  readonly #firstWords: number[] = []

  /** Reserves room for texts of `units` UTF-16 units in total; the room grows when needed. */
  constructor(units: number) {
    const places = (units >> 3) + LEAST
    const words = (units >> 2) + LEAST
    const buffer = new ArrayBuffer((places + words) * Int32Array.BYTES_PER_ELEMENT) // one allocation, as each costs a microsecond
    this.#places = new Int32Array(buffer, 0, places)
    this.#words = new Int32Array(buffer, places * Int32Array.BYTES_PER_ELEMENT, words)
  }

  /** Begins the next text: offsets added later belong to it. */
  beginText(): void {
    this.#firstPlaces.push(this.#placesEnd)
    this.#firstWords.push(this.#wordsEnd)
  }

  /** Records the offset at which a word of the text starts. */
  addWord(start: number): void {
    if (this.#wordsEnd === this.#words.length) this.#words = doubleLength(this.#words)
    this.#words[this.#wordsEnd++] = start
  }

  /** Records the bits of the features at an offset of the text. */
  addPlace(start: number, bits: number): void {
    if (this.#placesEnd + 2 > this.#places.length) this.#places = doubleLength(this.#places)
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

  /** Counts the words that start in a span of a text. `text` is the index of the text. */
  wordsIn(text: number, start: number, end: number): number {
    const last = this.#firstWords[text + 1] ?? this.#wordsEnd
    const from = this.#firstFrom(start, this.#firstWords[text] ?? last, last)
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

const LEAST = 32
