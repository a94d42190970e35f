import { capitalizedEnd } from './capitalized-end'

/** The maximum number of pairs stored. A story with as many is taken for one that may have variants of a name. */
const MOST = 400

/** The end of no word. */
const NONE = -2
const SPACE = 0x20

/**
 * The pairs of capitalized words in a story, to detect names that differ by a typing slip: `Jane Robertson`, `Jane Robertsen`.
 * Such names share one word. Words are hashed while the texts are indexed; their letters are compared only where hash, length and last byte
 * allow a slip. In most stories none do, so no strings are created.
 */
export class NamePairs {
  #count = 0
  #mayBeVariants = false
  /** The hashes of the first and the second words. */
  readonly #hashes = [new Int32Array(MOST), new Int32Array(MOST)] as const
  /** The offsets of each pair in the bytes of the texts: starts and ends of both words. */
  readonly #places = new Int32Array(MOST * 4)
  /** The offsets of the last word. */
  #start = 0
  #end = NONE

  /** Removes all pairs, so that the memory can be used for the next story. */
  clear(): void {
    this.#count = 0
    this.#mayBeVariants = false
    this.#end = NONE
  }

  /**
   * Whether the story may have two variants of one two-word name: `Jane Robertson`, `Jane Robertsen`.
   * Such names share a word, and the others differ by a typing slip. True for a story with 400 pairs.
   */
  get mayBeVariants(): boolean {
    return this.#mayBeVariants
  }

  /** Adds the capitalized word at an offset, in UTF-8, as a pair with the last one if only a space is between them. Returns false inside the last word. */
  addWord(bytes: Uint8Array, start: number): boolean {
    const last = this.#end
    if (start < last) return false
    const end = capitalizedEnd(bytes, start)
    if (start === last + 1 && bytes[last] === SPACE && !this.#mayBeVariants) this.#add(bytes, this.#start, start, end)
    this.#start = start
    this.#end = end
    return true
  }

  /** Adds a pair of words, given by their offsets: the start of the first, that of the second, and its end. */
  #add(bytes: Uint8Array, start: number, second: number, end: number): void {
    const at = this.#count
    const places = this.#places
    places[at * 4] = start
    places[at * 4 + 1] = second - 1
    places[at * 4 + 2] = second
    places[at * 4 + 3] = end
    const [firsts, seconds] = this.#hashes
    const first = hashOf(bytes, start, second - 1)
    const other = hashOf(bytes, second, end)
    for (let i = 0; i < at; i++) {
      const isSameFirst = firsts[i] === first
      if (isSameFirst && seconds[i] === other) return
      if ((isSameFirst || seconds[i] === other) && this.#mayBeSlip(bytes, i, at, isSameFirst ? 2 : 0))
        this.#mayBeVariants = true
    }
    if (at === MOST - 1) this.#mayBeVariants = true
    firsts[at] = first
    seconds[at] = other
    this.#count++
  }

  /**
   * Whether two words may differ by a slip: the first ones (`word` 0) or the second ones (2) of two pairs.
   * A slip is never at the end, and no more than two characters in a row.
   */
  #mayBeSlip(bytes: Uint8Array, i: number, j: number, word: 0 | 2): boolean {
    const places = this.#places
    const [a = 0, aEnd = 0] = [places[i * 4 + word], places[i * 4 + word + 1]]
    const [b = 0, bEnd = 0] = [places[j * 4 + word], places[j * 4 + word + 1]]
    const least = Math.min(aEnd - a, bEnd - b)
    const longer = bEnd - b - aEnd + a
    if (Math.abs(longer) > MOST_BYTES || least < FEWEST_BYTES || bytes[aEnd - 1] !== bytes[bEnd - 1]) return false
    let at = a
    while (at < aEnd && bytes[at] === bytes[at - a + b]) at++
    let end = aEnd
    while (end > at && bytes[end - 1] === bytes[end - aEnd + bEnd - 1]) end--
    return end - at < 3 || ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) | (bytes[at + 2] ?? 0)) >= 0x80
  }
}

/** The most bytes by which a slip makes a word longer: those of one character. */
const MOST_BYTES = 3
/** The fewest of a word that may have a slip. */
const FEWEST_BYTES = 5

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] ?? 0)) | 0
  return hash
}
