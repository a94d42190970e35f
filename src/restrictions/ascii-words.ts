import { STEM_BITS, WORD_BITS } from './core-flags'
import {
  BREAK,
  bitOf,
  type CoreTable,
  flagsOf,
  IS_FIRST,
  IS_STEM,
  LONGEST,
  MATCHES,
  OPENED,
  openingSlot,
  pairOf,
  STEM,
  step,
} from './core-table'

const KEPT = 1 << 16 // bytes of a copy up to which the memory is used for the next one too

const encoder = /* @__PURE__ */ new TextEncoder()
let kept = /* @__PURE__ */ new Uint8Array(0)

/** Returns the bytes of a text in ASCII, with a zero after them. They are overwritten by the next call. */
function bytesOf(text: string): Uint8Array {
  let bytes = kept
  const least = text.length + OPENED // as the first letters of a word are read, however short it is
  if (least > bytes.length) {
    bytes = new Uint8Array(Math.max(KEPT, least))
    if (bytes.length === KEPT) kept = bytes
  }
  encoder.encodeInto(text, bytes)
  bytes[text.length] = 0
  return bytes
}

/**
 * Reads the lines of a copy in ASCII, and collects the flags of the words of a table in them, as `WordFlags` does for any text.
 * It reads bytes, which takes half the time of reading a string.
 */
export class AsciiWords {
  /** Flags of the words of the line that was read last. */
  flags = 0
  /** Single letters in a row at the end of it. */
  alone = 0
  readonly #bytes: Uint8Array
  readonly #table: CoreTable
  #mayBeSecond = 0 // flag of a second word, if the word before may be the first of a pair
  #firstStart = 0 // offsets of that word
  #firstEnd = 0

  constructor(text: string, table: CoreTable) {
    this.#bytes = bytesOf(text)
    this.#table = table
  }

  /** Reads a line, up to `most` single letters in a row. Its first word may be the second of a pair with the last of the line before. */
  readLine(from: number, to: number, most: number): void {
    const { letters, openings } = this.#table
    const bytes = this.#bytes
    let alone = this.alone >= most ? 0 : this.alone
    let may = this.#mayBeSecond
    this.flags = 0
    for (let at = from; at < to && alone < most; ) {
      const first = letters[bytes[at] as number] as number
      if (first === BREAK) {
        at++
        continue
      }
      const start = at
      while (letters[bytes[++at] as number] !== BREAK); // few branches, as a processor guesses most ends of words wrong
      const length = at - start
      const opening =
        first |
        ((letters[bytes[start + 1] as number] as number) << 8) |
        ((letters[bytes[start + 2] as number] as number) << 16) |
        ((letters[bytes[start + 3] as number] as number) << 24)
      const own = openings[openingSlot(opening & (MASKS[Math.min(length, OPENED)] as number))] as number
      if ((own & ((MATCHES[Math.min(length, LONGEST)] as number) | may)) !== 0) this.#addWord(start, at, own, may)
      may = (own & IS_FIRST) << 1
      if (may !== 0) {
        this.#firstStart = start
        this.#firstEnd = at
      }
      alone = length === 1 ? alone + 1 : 0
    }
    this.alone = alone
    this.#mayBeSecond = may
  }

  /** Adds the flags of a word between two offsets, of its stems, and of its pair with the word before, by the flags of its opening. */
  #addWord(start: number, end: number, own: number, may: number): void {
    const { words, pairs } = this.#table
    const hash = (own & IS_STEM) === 0 ? this.#hashOf(start, end) : this.#addStems(start, end)
    if (bitOf(words, hash) !== 0) this.flags |= flagsOf(hash, this.#table) & WORD_BITS
    if ((own & may) === 0) return
    const pair = pairOf(this.#hashOf(this.#firstStart, this.#firstEnd), hash)
    if (bitOf(pairs, pair) !== 0) this.flags |= flagsOf(pair, this.#table) & WORD_BITS
  }

  #hashOf(start: number, end: number): number {
    const { letters } = this.#table
    let hash = 0
    for (let at = start; at < end; at++) hash = step(hash, letters[this.#bytes[at] as number] as number)
    return hash
  }

  /** Adds the flags of all stems with which a word starts, and returns its hash. */
  #addStems(start: number, end: number): number {
    const { letters, stems } = this.#table
    let hash = 0
    for (let at = start; at < end; at++) {
      hash = step(hash, letters[this.#bytes[at] as number] as number)
      if (at - start + 1 >= STEM && bitOf(stems, hash) !== 0) this.flags |= flagsOf(hash, this.#table) >> STEM_BITS
    }
    return hash
  }
}

/** Bits of the first letters that belong to a word, by its length. */
const MASKS = /* @__PURE__ */ Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1)
