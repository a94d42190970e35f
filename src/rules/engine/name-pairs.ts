import { isSlip } from '../is-slip'
import { capitalizedEnd } from './capitalized-end'

/** The maximum number of pairs stored. A story with more is taken for one that may have variants of a name. */
const MOST = 400

/** The end of no word. */
const NONE = -2
const SPACE = 0x20

const decoder = /* @__PURE__ */ new TextDecoder()

/**
 * The pairs of capitalized words in a story, to detect names that differ by a typing slip: `Jane Robertson`, `Jane Robertsen`.
 * Such names share one word. Words are hashed while the texts are indexed; their letters are compared only where hash, length and last byte
 * allow a slip. In most stories none do, so no strings are created.
 */
export class NamePairs {
  #count = 0
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
    this.#end = NONE
  }

  /** Adds the capitalized word at an offset, in UTF-8, as a pair with the last one if only a space is between them. Returns false inside the last word. */
  addWord(bytes: Uint8Array, start: number): boolean {
    const last = this.#end
    if (start < last) return false
    const end = capitalizedEnd(bytes, start)
    if (start === last + 1 && bytes[last] === SPACE) this.#add(bytes, this.#start, start, end)
    this.#start = start
    this.#end = end
    return true
  }

  /** Adds a pair of words, given by their offsets: the start of the first, that of the second, and its end. */
  #add(bytes: Uint8Array, start: number, second: number, end: number): void {
    const at = this.#count++
    if (at >= MOST) return
    this.#hashes[0][at] = hashOf(bytes, start, second - 1)
    this.#hashes[1][at] = hashOf(bytes, second, end)
    const places = this.#places
    places[at * 4] = start
    places[at * 4 + 1] = second - 1
    places[at * 4 + 2] = second
    places[at * 4 + 3] = end
  }

  /**
   * Whether the story may have two variants of one two-word name: `Jane Robertson`, `Jane Robertsen`.
   * Such names share a word, and the others differ by a typing slip. True for a story with more than 400 pairs.
   */
  mayBeVariants(bytes: Uint8Array): boolean {
    if (this.#count > MOST) return true
    const [firsts, seconds] = this.#hashes
    for (let j = 1; j < this.#count; j++) {
      const first = firsts[j]
      const second = seconds[j]
      for (let i = 0; i < j; i++) {
        const isSameFirst = firsts[i] === first
        if (isSameFirst === (seconds[i] === second)) continue // both words are the same, or none
        if (this.#mayBeSlip(bytes, i, j, isSameFirst ? 2 : 0)) return true
      }
    }
    return false
  }

  /** Whether two words differ by a slip: the first ones (`word` 0) or the second ones (2) of two pairs. */
  #mayBeSlip(bytes: Uint8Array, i: number, j: number, word: 0 | 2): boolean {
    const places = this.#places
    const [a = 0, aEnd = 0] = [places[i * 4 + word], places[i * 4 + word + 1]]
    const [b = 0, bEnd = 0] = [places[j * 4 + word], places[j * 4 + word + 1]]
    const isFar = Math.abs(aEnd - a - bEnd + b) > MOST_BYTES || bytes[aEnd - 1] !== bytes[bEnd - 1] // no slip is at the end
    if (isFar) return false
    return isSlip(decoder.decode(bytes.subarray(a, aEnd)), decoder.decode(bytes.subarray(b, bEnd)))
  }
}

/** The most bytes by which a slip makes a word longer: those of one character. */
const MOST_BYTES = 3

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] ?? 0)) | 0
  return hash
}
