import { partitionPoint } from '../text/partition-point'
import type { FoldedText } from './copy-index'

/** Letters of scripts with spaces between words, and digits. */
const WORDLIKE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]/u
/** The maximum number of likely places in the copy that are tried for one text. */
const TRIES = 1000
/** The maximum number of characters compared with one text, in places where its first and last characters match. */
const COMPARED = 1 << 22
/** The number of characters at both ends of a text that are compared first. */
const ENDS = 16
/** The lengths of the indexed pieces. A text is looked up by the longest piece that it has. */
const LENGTHS = [8, 4, 2, 1] as const

/**
 * Finds texts in a folded copy as whole words.
 * The time does not grow with the length of the copy. A text is looked up by its rarest piece of up to eight characters. In a copy that
 * repeats itself endlessly, a text may be missed: only its first 1,000 likely places are tried, and only 4 million characters are compared.
 * Found: `storm` in `a storm.`; not found: `storm` in `stormy`.
 */
export class TextFinder {
  readonly #text: string
  readonly #borders: ReadonlySet<number>
  readonly #indexes = new Map<number, PieceIndex>()

  /** Indexes a folded copy. `borders` are source offsets at which a word may end although letters are on both sides. */
  constructor(copy: FoldedText, borders: Iterable<number> = []) {
    this.#text = copy.text
    this.#borders = new Set([...borders].map((offset) => foldedOffset(copy, offset)))
  }

  /** Returns the offset of a folded text in the folded copy, at `from` or later. Returns -1 if not found. */
  find(wanted: string, from = 0): number {
    for (let place = from; place < from + 2; place++) if (this.#isWordsAt(wanted, place)) return place
    const length = LENGTHS.find((each) => each <= wanted.length)
    if (length === undefined) return -1
    const index = this.#index(length)
    const { bucket, offset } = index.rarest(wanted)
    const last = index.start(bucket + 1)
    const first = index.firstFrom(bucket, from + offset)
    let compared = 0
    for (let i = first; i < last && i < first + TRIES && compared < COMPARED; i++) {
      const place = index.place(i) - offset
      if (!this.#mayStartAt(wanted, place)) continue
      if (this.#text.startsWith(wanted, place)) return place
      compared += wanted.length
    }
    return -1
  }

  #index(length: number): PieceIndex {
    const known = this.#indexes.get(length)
    if (known) return known
    const made = new PieceIndex(this.#text, length)
    this.#indexes.set(length, made)
    return made
  }

  #isWordsAt(wanted: string, place: number): boolean {
    return this.#mayStartAt(wanted, place) && this.#text.startsWith(wanted, place)
  }

  /** Whether both ends of a text match at a place, and words can end at both. A cheap filter that rejects most places. */
  #mayStartAt(wanted: string, place: number): boolean {
    const end = place + wanted.length
    return (
      place >= 0 &&
      end <= this.#text.length &&
      this.#text.startsWith(wanted.slice(0, ENDS), place) &&
      this.#text.endsWith(wanted.slice(-ENDS), end) &&
      this.#canWordEnd(wanted.charAt(0), this.#text.charAt(place - 1), place) &&
      this.#canWordEnd(wanted.charAt(wanted.length - 1), this.#text.charAt(end), end)
    )
  }

  /** Whether a word can end between two characters at an offset: not both are letters or digits, or the offset is one of `borders`. */
  #canWordEnd(inner: string, outer: string, at: number): boolean {
    return !WORDLIKE.test(inner) || !WORDLIKE.test(outer) || this.#borders.has(at)
  }
}

/** Returns the folded offset of the first character at a source offset or after it. */
function foldedOffset({ at }: FoldedText, offset: number): number {
  return partitionPoint(0, at.length, (middle) => (at[middle] ?? 0) < offset)
}

/** An index of all substrings of one length. It lists their offsets in the text, in buckets by hash, ascending in each bucket. */
class PieceIndex {
  readonly #length: number
  readonly #mask: number
  readonly #starts: Int32Array
  readonly #places: Int32Array

  constructor(text: string, length: number) {
    const count = Math.max(0, text.length - length + 1)
    const buckets = 2 ** Math.min(20, Math.max(8, Math.ceil(Math.log2(count + 1))))
    this.#length = length
    this.#mask = buckets - 1
    this.#starts = new Int32Array(buckets + 1)
    this.#places = new Int32Array(count)
    const hashes = new Int32Array(count)
    for (let i = 0; i < count; i++) {
      const hash = this.#bucket(text, i)
      hashes[i] = hash
      this.#starts[hash + 1] = this.start(hash + 1) + 1
    }
    for (let i = 1; i <= buckets; i++) this.#starts[i] = this.start(i) + this.start(i - 1)
    const next = this.#starts.slice()
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] ?? 0
      const at = next[hash] ?? 0
      this.#places[at] = i
      next[hash] = at + 1
    }
  }

  /** Returns the index of a bucket’s first entry. */
  start(bucket: number): number {
    return this.#starts[bucket] ?? 0
  }

  /** Returns the text offset of entry `i`. */
  place(i: number): number {
    return this.#places[i] ?? 0
  }

  /** Returns the bucket with the fewest entries among those of a text’s substrings, and the offset of that substring. */
  rarest(wanted: string): { bucket: number; offset: number } {
    let rarest = { bucket: 0, offset: 0 }
    let fewest = Number.POSITIVE_INFINITY
    for (let offset = 0; offset + this.#length <= wanted.length && fewest > 0; offset++) {
      const bucket = this.#bucket(wanted, offset)
      const count = this.start(bucket + 1) - this.start(bucket)
      if (count < fewest) {
        fewest = count
        rarest = { bucket, offset }
      }
    }
    return rarest
  }

  /** Returns the index of a bucket’s first entry at an offset or later. */
  firstFrom(bucket: number, offset: number): number {
    return partitionPoint(this.start(bucket), this.start(bucket + 1), (middle) => this.place(middle) < offset)
  }

  #bucket(text: string, at: number): number {
    let hash = 0
    for (let i = at; i < at + this.#length; i++) hash = Math.imul(hash, 0x9e3779b1) + text.charCodeAt(i)
    return ((hash ^ (hash >>> 15)) & this.#mask) >>> 0
  }
}
