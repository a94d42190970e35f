import { doubleLength } from '../../text/double-length'

/**
 * The offsets of features (such as words of speech) and of word starts, in the texts of a story.
 * They are recorded text by text while the texts are indexed. A rule tries its pattern only at these offsets. The scan writes to the arrays
 * itself, as a call for each word takes longer than the rest of its work.
 */
export class FeaturePlaces {
  /** Pairs of an offset and the feature bits found there. */
  places = new Int32Array(LEAST)
  /** The start offsets of the words that `wordCount` counts. */
  words = new Int32Array(LEAST)
  /** The index in `places` of the first entry of each text, by the index of the text; then the end of the last. */
  readonly firstPlaces: number[] = []
  /** The index in `words` of the first entry of each text, by the index of the text; then the end of the last. */
  readonly firstWords: number[] = []

  /** Doubles the room for places. Returns the new array, with the same start. */
  growPlaces(): Int32Array<ArrayBuffer> {
    this.places = doubleLength(this.places)
    return this.places
  }

  /** Doubles the room for words. Returns the new array, with the same start. */
  growWords(): Int32Array<ArrayBuffer> {
    this.words = doubleLength(this.words)
    return this.words
  }

  /** Returns the offsets in a text that have any of the feature bits, in order. `text` is the index of the text. */
  placesIn(text: number, bits: number): number[] {
    const { places, firstPlaces } = this
    const found: number[] = []
    const end = firstPlaces[text + 1] ?? 0
    for (let i = firstPlaces[text] ?? end; i < end; i += 2)
      if (((places[i + 1] ?? 0) & bits) !== 0) found.push(places[i] ?? 0)
    return found
  }

  /** Counts the words that start in a span of a text. `text` is the index of the text. */
  wordsIn(text: number, start: number, end: number): number {
    const last = this.firstWords[text + 1] ?? 0
    const from = this.#firstFrom(start, this.firstWords[text] ?? last, last)
    return this.#firstFrom(end, from, last) - from
  }

  /** Returns the index in `words` of the first word at or after an offset. Searches by halves between two indexes of `words`. */
  #firstFrom(place: number, from: number, to: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.words[middle] ?? 0) < place) low = middle + 1
      else high = middle
    }
    return low
  }
}

const LEAST = 1 << 11 // most stories need no more room
