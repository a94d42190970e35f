import { ENOUGH, HOLDS, STEM_BITS, WEAK } from './core-flags'
import { BREAK, bitOf, type CoreTable, END, flagsOf, OPENED, OTHER, pairOf, STEM, step } from './core-table'

const WORD_BITS = (1 << STEM_BITS) - 1
const ALONE = 3 // single letters in a row that suggest a spaced-out word: `E M B A R G O`
const FIRST_ACCENT = 0xc0

/** Reads texts, and collects the flags of the words of a table in them. */
export class WordFlags {
  /** Flags of the words that were found. */
  flags = 0
  /** Whether a letter was read that has an accent, or is of another alphabet. */
  hasAccent = false
  /** Whether a text has letters that are not compared, so that it may have any word. The rest of it was not read. */
  isUnsure = false
  /** Offset up to which the words are enough for a restriction; infinite if they are not. */
  contained: number = Number.POSITIVE_INFINITY
  /** Whether they are enough for a note in whole sentences that holds the story. */
  holds = false
  readonly #table: CoreTable
  #before = 0 // hash of the word before
  #alone = 0

  constructor(table: CoreTable) {
    this.#table = table
  }

  /** Forgets the words that were found, except the last ones, which may be the first of a pair or of a row of single letters. */
  startLine(): void {
    this.flags = 0
    this.hasAccent = false
    this.isUnsure = false
    this.contained = Number.POSITIVE_INFINITY
    this.holds = false
  }

  /** Reads a span of a text, until the words are enough. The first word may be the second of a pair with the last of the span before. */
  read(text: string, from: number, to: number): void {
    const { letters, words, pairs, stems, openings } = this.#table
    for (let at = from; at <= to; at++) {
      let letter = BREAK
      let hash = 0
      let opening = 0 // hash of the first letters, up to `OPENED`
      let length = 0
      for (; ; at++) {
        const unit = at < to ? text.charCodeAt(at) : 0
        letter = unit < FIRST_ACCENT ? (letters[unit] as number) : this.#letterAt(text, at, unit)
        if (letter === BREAK || letter === OTHER) break
        hash = step(hash, letter)
        if (++length > OPENED) continue
        opening = hash
        if (length < OPENED || bitOf(openings, hash) !== 0) continue
        at = endOfLetters(text, at, to, letters)
        hash = 0
      }
      if (length !== 0) {
        const pair = pairOf(this.#before, hash)
        this.#before = hash
        this.#alone = length === 1 ? this.#alone + 1 : 0
        // one branch for the three sets, as few words are in any
        if ((bitOf(words, hash) | bitOf(pairs, pair) | bitOf(stems, opening)) !== 0)
          this.#addWord(text, at, hash, pair, length)
        else if (this.hasAccent) this.#settle(at)
      }
      if (letter === OTHER || this.#alone >= ALONE) {
        this.isUnsure = true
        this.contained = Math.min(this.contained, at)
        this.holds = true
      }
      if (this.holds && this.contained <= at) return
    }
  }

  /** Returns what a unit beyond the first letters with accents is in a word. A letter of another script beside a Latin one is not compared. */
  #letterAt(text: string, at: number, unit: number): number {
    this.hasAccent = true
    if (isForeign(text, at, unit)) return OTHER
    return unit < END ? (this.#table.letters[unit] as number) : isSign(unit) ? BREAK : OTHER
  }

  /** Adds the flags of a word that ends at an offset, and of its pair with the word before; `hash` and `pair` are theirs. */
  #addWord(text: string, end: number, hash: number, pair: number, length: number): void {
    const { words, pairs } = this.#table
    if (length >= STEM) this.#addStems(text, end - length, end)
    if (bitOf(words, hash) !== 0) this.flags |= flagsOf(hash, this.#table) & WORD_BITS
    if (bitOf(pairs, pair) !== 0) this.flags |= flagsOf(pair, this.#table) & WORD_BITS
    this.#settle(end)
  }

  /** Adds the flags of all stems with which a word starts. */
  #addStems(text: string, start: number, end: number): void {
    const { letters, stems } = this.#table
    let hash = 0
    for (let at = start; at < end; at++) {
      hash = step(hash, letters[text.charCodeAt(at)] as number)
      const length = at + 1 - start
      if (length === OPENED && bitOf(stems, hash) === 0) return
      const flags = length < STEM || bitOf(stems, hash) === 0 ? 0 : flagsOf(hash, this.#table) >> STEM_BITS
      if (flags === 0) continue
      this.flags |= flags
      this.#settle(at)
    }
  }

  /** Checks whether the words up to an offset are enough. */
  #settle(at: number): void {
    const { flags } = this
    if (flags === 0) return
    // with an accent, endings stand for words, as in Hungarian `titkos hétfőig`, “secret until Monday”
    const isWeak = this.hasAccent && (flags & WEAK) !== 0
    if (this.contained > at && (isWeak || ENOUGH[flags])) this.contained = at
    this.holds ||= isWeak || HOLDS[flags] === true
  }
}

/** Returns the offset of the last of the letters in ASCII that follow one another from an offset. */
function endOfLetters(text: string, from: number, to: number, letters: Uint16Array): number {
  let at = from + 1
  while (at < to) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80 || letters[unit] === BREAK) break
    at++
  }
  return at - 1
}

/** Lowest unit of Greek and Cyrillic, whose letters may stand for Latin ones of the same shape. */
const FIRST_OTHER = 0x370

/** Whether a letter of another script is beside a Latin one. */
const isForeign = (text: string, at: number, unit: number): boolean =>
  unit >= FIRST_OTHER && (isLatin(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(at + 1)))

/** Whether a unit is a letter of ASCII; not: NaN, as outside a text. */
const isLatin = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

/** Whether a unit is a dash, a quotation mark or another sign between words of any script; not: an invisible character. */
const isSign = (unit: number): boolean => (unit >= 0x2010 && unit <= 0x2027) || unit === 0x20ac
