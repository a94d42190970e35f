import { isSlip } from '../is-slip'
import type { ArticleText } from './article-texts'

/** The maximum of capitalized words to hash; above it, every story may have variants. */
const MOST = 400

/**
 * The capitalized words of a story. Detects whether two names share one word and differ in the other by a slip.
 * Words are hashed while the texts are indexed; their letters are compared only where the hashes and shapes allow a slip.
 * Most stories have no such names, so no substrings are created for them.
 */
export class CapitalizedWords {
  #count = 0
  #text = 0
  /** For each word, its hash, its length and last byte, the index of its text, and its start offset there. */
  readonly #rows = new Int32Array(MOST * WIDTH)
  /** The words that directly follow another capitalized word after a space: the second word of a name. */
  readonly #seconds: number[] = []

  /** Removes all words, so that the next story reuses the memory. */
  clear(): void {
    this.#count = 0
    this.#seconds.length = 0
  }

  /** Begins the text with this index: later words belong to it. */
  beginText(text: number): void {
    this.#text = text
  }

  /** Adds a capitalized word from UTF-8 bytes. `unit` is its offset in the text. `follows` tells that it may be the second word of a name. */
  begin(bytes: Uint8Array, start: number, end: number, follows: boolean, unit: number): void {
    if (this.#count < MOST) {
      const row = this.#count * WIDTH
      this.#rows[row] = 0
      this.#rows[row + SHAPE] = 0
      this.#rows[row + TEXT] = this.#text
      this.#rows[row + START] = unit
      if (follows) this.#seconds.push(this.#count)
    }
    this.#count++
    this.extend(bytes, start, end)
  }

  /** Extends the last word: `O’Neill`, `Jean-Paul`, `Smith’s`. */
  extend(bytes: Uint8Array, start: number, end: number): void {
    if (this.#count > MOST) return
    const rows = this.#rows
    const row = (this.#count - 1) * WIDTH
    let hash = rows[row] ?? 0
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] ?? 0)) | 0
    rows[row] = hash
    const length = ((rows[row + SHAPE] ?? 0) >> 8) + ((bytes[start] ?? 0) < BEYOND ? end - start : 1)
    rows[row + SHAPE] = (length << 8) | (bytes[end - 1] ?? 0)
  }

  /** Whether any two names of the story may be variants of one name. */
  mayBeVariants(texts: readonly ArticleText[]): boolean {
    if (this.#count > MOST) return true
    const seconds = this.#seconds
    for (let n = 1; n < seconds.length; n++) {
      const j = seconds[n] ?? 0
      for (let m = 0; m < n; m++) {
        const i = seconds[m] ?? 0
        const differ = this.#hash(i - 1) === this.#hash(j - 1) ? 0 : this.#hash(i) === this.#hash(j) ? 1 : -1 // the second words, or the first
        if (differ < 0 || !this.#mayBeSlip(i - differ, j - differ)) continue
        if (isSlip(this.#word(texts, i - differ), this.#word(texts, j - differ))) return true
      }
    }
    return false
  }

  #hash(i: number): number {
    return this.#rows[i * WIDTH] ?? 0
  }

  #word(texts: readonly ArticleText[], i: number): string {
    const row = i * WIDTH
    const start = this.#rows[row + START] ?? 0
    return texts[this.#rows[row + TEXT] ?? 0]?.text.slice(start, start + ((this.#rows[row + SHAPE] ?? 0) >> 8)) ?? ''
  }

  /** Whether two words may be slips of each other: different, five characters or more, lengths within one, same last byte. */
  #mayBeSlip(i: number, j: number): boolean {
    const a = this.#rows[i * WIDTH + SHAPE] ?? 0
    const b = this.#rows[j * WIDTH + SHAPE] ?? 0
    const isNear = Math.min(a, b) >= 5 << 8 && Math.abs((a >> 8) - (b >> 8)) <= 1
    return isNear && ((a ^ b) & 0xff) === 0 && this.#hash(i) !== this.#hash(j)
  }
}

/** The columns of a row; the hash is the first. */
const WIDTH = 4
const SHAPE = 1
const TEXT = 2
const START = 3

/** The lowest byte of a multi-byte character, which is always passed alone: `é`, `’`. */
const BEYOND = 0x80
