import { STEM_BITS } from './core-flags'
import {
  BREAK,
  bitOf,
  type CoreTable,
  flagsOf,
  IS_FIRST,
  IS_SECOND,
  IS_STEM,
  LONGEST,
  MATCHES,
  OPENED,
  openingSlot,
  pairOf,
  STEM,
  step,
} from './core-table'

const WORD_BITS = (1 << STEM_BITS) - 1
const KEPT = 1 << 16 // bytes of a copy up to which the memory is used for the next one too

const encoder = /* @__PURE__ */ new TextEncoder()
let kept = new Uint8Array(0)

/** Returns the bytes of a text in ASCII, with a zero after them. They are overwritten by the next call. */
function bytesOf(text: string): Uint8Array {
  let bytes = kept
  if (text.length >= bytes.length) {
    bytes = new Uint8Array(Math.max(KEPT, text.length + 1))
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
  #first = 0 // hash of the word before, if it may be the first of a pair

  constructor(text: string, table: CoreTable) {
    this.#bytes = bytesOf(text)
    this.#table = table
  }

  /** Reads a line, up to `most` single letters in a row. Its first word may be the second of a pair with the last of the line before. */
  readLine(from: number, to: number, most: number): void {
    const { letters, openings } = this.#table
    const bytes = this.#bytes
    let alone = this.alone >= most ? 0 : this.alone
    let first = this.#first
    this.flags = 0
    for (let at = from; at < to && alone < most; ) {
      let letter = letters[bytes[at] as number] as number
      if (letter === BREAK) {
        at++
        continue
      }
      const start = at
      const opened = start + OPENED
      let hash = 0 // of the first letters
      do {
        hash = step(hash, letter)
        letter = letters[bytes[++at] as number] as number
      } while (letter !== BREAK && at < opened)
      const own = openings[openingSlot(hash)] as number
      if (own === 0) {
        while (letters[bytes[at] as number] !== BREAK) at++
        first = 0
        alone = at - start === 1 ? alone + 1 : 0
        continue
      }
      for (; letter !== BREAK; letter = letters[bytes[++at] as number] as number) hash = step(hash, letter)
      const length = at - start
      const may = (MATCHES[Math.min(length, LONGEST)] as number) | (first === 0 ? 0 : IS_SECOND)
      if ((own & may) !== 0) this.#addWord(start, at, hash, first)
      first = (own & IS_FIRST) === 0 ? 0 : hash
      alone = length === 1 ? alone + 1 : 0
    }
    this.alone = alone
    this.#first = first
  }

  /** Adds the flags of a word between two offsets, of its stems, and of its pair with the word before. */
  #addWord(start: number, end: number, hash: number, first: number): void {
    const { words, pairs } = this.#table
    if (end - start >= STEM) this.#addStems(start, end)
    if (bitOf(words, hash) !== 0) this.flags |= flagsOf(hash, this.#table) & WORD_BITS
    if (first === 0) return
    const pair = pairOf(first, hash)
    if (bitOf(pairs, pair) !== 0) this.flags |= flagsOf(pair, this.#table) & WORD_BITS
  }

  /** Adds the flags of all stems with which a word starts. */
  #addStems(start: number, end: number): void {
    const { letters, stems, openings } = this.#table
    let hash = 0
    for (let at = start; at < end; at++) {
      hash = step(hash, letters[this.#bytes[at] as number] as number)
      const length = at + 1 - start
      if (length === OPENED && ((openings[openingSlot(hash)] as number) & IS_STEM) === 0) return
      if (length >= STEM && bitOf(stems, hash) !== 0) this.flags |= flagsOf(hash, this.#table) >> STEM_BITS
    }
  }
}
