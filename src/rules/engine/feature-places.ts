/**
 * The offsets of features and word starts in the texts of a story.
 * Recorded text by text while the texts are indexed; a rule tries its pattern only at these offsets.
 */
export class FeaturePlaces {
  /** Pairs of an offset and the feature bits found there. */
  #places: Int32Array<ArrayBuffer>
  #placesEnd = 0
  /** The start offsets of the words that `wordCount` counts. */
  #words: Int32Array<ArrayBuffer>
  #wordsEnd = 0
  /** For each text, the indexes of its first place and its first word. */
  readonly #firstPlaces: number[] = []
  readonly #firstWords: number[] = []

  /** Reserves room for texts of `units` UTF-16 code units together. It grows when needed. */
  constructor(units: number) {
    this.#places = new Int32Array((units >> 3) + LEAST)
    this.#words = new Int32Array((units >> 2) + LEAST)
  }

  /** Begins the next text: later places and words belong to it. */
  beginText(): void {
    this.#firstPlaces.push(this.#placesEnd)
    this.#firstWords.push(this.#wordsEnd)
  }

  /** Records the start of a word. */
  addWord(start: number): void {
    if (this.#wordsEnd === this.#words.length) this.#words = doubled(this.#words)
    this.#words[this.#wordsEnd++] = start
  }

  /** Records the feature bits found at an offset of the text. */
  addPlace(start: number, bits: number): void {
    if (this.#placesEnd + 2 > this.#places.length) this.#places = doubled(this.#places)
    this.#places[this.#placesEnd++] = start
    this.#places[this.#placesEnd++] = bits
  }

  /** Returns the offsets in a text with one of the feature bits, in order. `text` is its index. */
  placesIn(text: number, bits: number): number[] {
    const places = this.#places
    const found: number[] = []
    const end = this.#firstPlaces[text + 1] ?? this.#placesEnd
    for (let i = this.#firstPlaces[text] ?? end; i < end; i += 2)
      if (((places[i + 1] ?? 0) & bits) !== 0) found.push(places[i] ?? 0)
    return found
  }

  /** Counts the words that start in a span of a text. `text` is its index. */
  wordsIn(text: number, start: number, end: number): number {
    const last = this.#firstWords[text + 1] ?? this.#wordsEnd
    const from = this.#firstFrom(start, this.#firstWords[text] ?? last, last)
    return this.#firstFrom(end, from, last) - from
  }

  /** Returns the first word in a range that starts at or after an offset. Binary search. */
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

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2)
  larger.set(list)
  return larger
}
