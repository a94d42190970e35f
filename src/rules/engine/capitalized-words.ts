import { isSlip } from '../is-slip'
import type { ArticleText } from './article-texts'

/** The maximum number of words stored. A story with more is taken for one that may have variants of a name. */
const MOST = 400

/**
 * The capitalized words of a story, to detect names that differ by a typing slip: `Jane Robertson`, `Jane Robertsen`.
 * Such names share one word. Words are hashed while the texts are indexed; their letters are compared only where hash, length and last byte
 * allow a slip. In most stories none do, so no substrings are created.
 */
export class CapitalizedWords {
  #count = 0
  #text = 0
  /** Four numbers for each word: its hash, its length and last byte, the index of its text, and its offset there. */
  readonly #rows = new Int32Array(MOST * WIDTH)
  /** The indexes of words that directly follow another capitalized word after a space: the second words of names. */
  readonly #seconds: number[] = []

  /** Removes all words, so that the memory can be used for the next story. */
  clear(): void {
    this.#count = 0
    this.#seconds.length = 0
  }

  /** Starts a text, given by its index: words added later belong to it. */
  beginText(text: number): void {
    this.#text = text
  }

  /** Adds a capitalized word, given in UTF-8. `unit` is its offset in the text; `follows` says that it may be the second word of a name. */
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

  /** Appends bytes to the word added last: `O’Neill`, `Jean-Paul`, `Smith’s`. */
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

  /**
   * Whether the story may have two variants of one two-word name: `Jane Robertson`, `Jane Robertsen`.
   * Such names share a word, and the others differ by a typing slip. True for a story with more than 400 capitalized words.
   */
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

  /** Whether two words may differ by a slip: different, five characters or more, lengths at most one apart, same last byte. */
  #mayBeSlip(i: number, j: number): boolean {
    const a = this.#rows[i * WIDTH + SHAPE] ?? 0
    const b = this.#rows[j * WIDTH + SHAPE] ?? 0
    const isNear = Math.min(a, b) >= 5 << 8 && Math.abs((a >> 8) - (b >> 8)) <= 1
    return isNear && ((a ^ b) & 0xff) === 0 && this.#hash(i) !== this.#hash(j)
  }
}

/** The number of columns of a row: the hash of the word, then `SHAPE`, `TEXT` and `START`. */
const WIDTH = 4
const SHAPE = 1
const TEXT = 2
const START = 3

/** The lowest first byte of a character beyond ASCII, such as `é`. Such a character is always added by itself, and counts as one unit. */
const BEYOND = 0x80
