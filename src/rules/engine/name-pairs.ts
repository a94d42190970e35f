import { isSlip } from '../is-slip'
import { capitalizedEnd } from './capitalized-end'

/** The maximum number of pairs stored. A story with as many is taken for one that may have variants of a name. */
const MOST = 400
/** The number of slots of hashes, a power of two, and the bits of a hash that are its slot. */
const SLOTS = 64
const SLOT = SLOTS - 1

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
  #mayBeVariants = false
  /** The hashes of the first and the second words. */
  readonly #hashes = [new Int32Array(MOST), new Int32Array(MOST)] as const
  /** The last pair for each slot of a hash, and the pair before each with the same slot; -1 if none. */
  readonly #last = [new Int16Array(SLOTS), new Int16Array(SLOTS)] as const
  readonly #before = [new Int16Array(MOST), new Int16Array(MOST)] as const
  /** The offsets of each pair in the bytes of the texts: starts and ends of both words. */
  readonly #places = new Int32Array(MOST * 4)
  /** The offsets of the last word. */
  #start = 0
  #end = NONE

  /** Removes all pairs, so that the memory can be used for the next story. */
  clear(): void {
    this.#count = 0
    this.#mayBeVariants = false
    for (const slots of this.#last) slots.fill(-1)
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
    for (let i = this.#last[0][first & SLOT] ?? -1; i >= 0; i = this.#before[0][i] ?? -1)
      if (firsts[i] === first) {
        if (seconds[i] === other) return
        if (this.#mayBeSlip(bytes, i, at, 2)) this.#mayBeVariants = true
      }
    for (let i = this.#last[1][other & SLOT] ?? -1; i >= 0; i = this.#before[1][i] ?? -1)
      if (seconds[i] === other && this.#mayBeSlip(bytes, i, at, 0)) this.#mayBeVariants = true
    if (at === MOST - 1) this.#mayBeVariants = true
    firsts[at] = first
    seconds[at] = other
    this.#before[0][at] = this.#last[0][first & SLOT] ?? -1
    this.#before[1][at] = this.#last[1][other & SLOT] ?? -1
    this.#last[0][first & SLOT] = this.#last[1][other & SLOT] = at
    this.#count++
  }

  /** Whether two words differ by a slip: the first ones (`word` 0) or the second ones (2) of two pairs. */
  #mayBeSlip(bytes: Uint8Array, i: number, j: number, word: 0 | 2): boolean {
    const places = this.#places
    const [a = 0, aEnd = 0] = [places[i * 4 + word], places[i * 4 + word + 1]]
    const [b = 0, bEnd = 0] = [places[j * 4 + word], places[j * 4 + word + 1]]
    const longer = aEnd - a - bEnd + b
    if (Math.abs(longer) > MOST_BYTES || Math.min(aEnd - a, bEnd - b) < FEWEST_BYTES) return false
    if (bytes[aEnd - 1] !== bytes[bEnd - 1] || (longer === 0 && bytes[a] !== bytes[b])) return false // no slip replaces a capital, or is at the end
    if (haveOtherLetters(bytes, a, aEnd, b, bEnd)) return false
    const [one, other] = [decoder.decode(bytes.subarray(a, aEnd)), decoder.decode(bytes.subarray(b, bEnd))]
    return isSlip(one, other) || isSlip(other, one) // the pairs may come in another order in the texts that the rule reads
  }
}

/** Whether two words differ in more than two ASCII letters in a row, so that they are no slip. Most words do. A cheap filter. */
function haveOtherLetters(bytes: Uint8Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  let from = 0
  while (bytes[a + from] === bytes[b + from] && a + from < aEnd) from++
  let to = aEnd
  while (to > a + from && bytes[to - 1] === bytes[bEnd - aEnd + to - 1] && bEnd - aEnd + to > b + from) to--
  const at = a + from
  return to - at > 2 && ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) | (bytes[at + 2] ?? 0)) < 0x80
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
