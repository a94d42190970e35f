import { bucketOfUnits } from '../lexicon/word-buckets'
import { unitAt } from '../text/unit-at'
import { ENOUGH, HOLDS, STEM_BITS, WEAK, WORD_BITS } from './core-flags'
import {
  BREAK,
  bitOf,
  type CoreTable,
  END,
  flagsOf,
  foldUnit,
  IS_FIRST,
  IS_SECOND,
  IS_STEM,
  LONGEST,
  MATCHES,
  OPENED,
  OTHER,
  openingSlot,
  pairOf,
  readBucket,
  STEM,
  step,
  withOpening,
} from './core-table'
import { isMistyped } from './is-mistyped'

/** Number of single letters in a row that suggest a spaced-out word: `E M B A R G O`. */
export const ALONE = 3
const ASCII = 0x80
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
  #first = 0 // hash of the word before, if it may be the first of a pair
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
    if (this.#alone >= ALONE) this.#alone = 0
  }

  /** Reads a span of a text, until the words are enough. The first word may be the second of a pair with the last of the span before. */
  read(text: string, from: number, to: number): void {
    const { letters, openings, isRead } = this.#table
    for (let at = from; at <= to; at++) {
      let letter = BREAK
      let hash = 0
      let opening = 0 // its first letters
      let length = 0
      for (; ; at++) {
        const unit = at < to ? text.charCodeAt(at) : 0
        letter = unit < ASCII ? (letters[unit] as number) : this.#letterAt(text, at, unit)
        if (letter === BREAK || letter === OTHER) break
        hash = step(hash, letter)
        if (length < OPENED) opening = withOpening(opening, letter, length)
        length++
      }
      if (length !== 0) {
        const bucket = this.#bucketOf(text, at - length, length)
        if (isRead[bucket] === 0) readBucket(this.#table, bucket)
        const own = openings[openingSlot(opening)] as number
        const may = (MATCHES[Math.min(length, LONGEST)] as number) | (this.#first === 0 ? 0 : IS_SECOND)
        if ((own & may) !== 0) this.#addWord(text, at, hash, length, (own & IS_STEM) !== 0)
        else if (this.hasAccent) this.#check(at)
        this.#first = (own & IS_FIRST) === 0 ? 0 : hash
        this.#alone = length === 1 ? this.#alone + 1 : 0
      }
      if (letter === OTHER || this.#alone >= ALONE || isMistypedAt(text, at)) {
        this.isUnsure = true
        this.contained = Math.min(this.contained, at)
        this.holds = true
      }
      if (this.holds && this.contained <= at) return
    }
  }

  /** Returns what a unit beyond ASCII is in a word. A letter of another script beside a Latin one is not compared. */
  #letterAt(text: string, at: number, unit: number): number {
    if (unit >= FIRST_ACCENT) this.hasAccent = true
    if (isForeign(text, at, unit)) return OTHER
    return unit < END ? foldUnit(this.#table, unit) : isSign(unit) ? BREAK : OTHER
  }

  /** Returns the bucket of a word of a length at an offset. */
  #bucketOf(text: string, start: number, length: number): number {
    const { letters } = this.#table
    const first = letters[text.charCodeAt(start)] as number
    return bucketOfUnits(first, length > 1 ? (letters[text.charCodeAt(start + 1)] as number) : 0)
  }

  /** Adds the flags of a word that ends at an offset, of its stems, and of its pair with the word before. */
  #addWord(text: string, end: number, hash: number, length: number, isStem: boolean): void {
    const { words, pairs } = this.#table
    if (isStem) this.#addStems(text, end - length, end)
    if (bitOf(words, hash) !== 0) this.flags |= flagsOf(hash, this.#table) & WORD_BITS
    if (this.#first !== 0) {
      const pair = pairOf(this.#first, hash)
      if (bitOf(pairs, pair) !== 0) this.flags |= flagsOf(pair, this.#table) & WORD_BITS
    }
    this.#check(end)
  }

  /** Adds the flags of all stems with which a word starts. */
  #addStems(text: string, start: number, end: number): void {
    const { letters, stems } = this.#table
    let hash = 0
    for (let at = start; at < end; at++) {
      hash = step(hash, letters[text.charCodeAt(at)] as number)
      if (at - start + 1 < STEM || bitOf(stems, hash) === 0) continue
      const flags = flagsOf(hash, this.#table) >> STEM_BITS
      if (flags === 0) continue
      this.flags |= flags
      this.#check(at)
    }
  }

  /** Checks whether the words up to an offset are enough. */
  #check(at: number): void {
    const { flags } = this
    if (flags === 0) return
    // with an accent, endings stand for words, as in Hungarian `titkos hétfőig`, “secret until Monday”
    const isWeak = this.hasAccent && (flags & WEAK) !== 0
    if (this.contained > at && (isWeak || ENOUGH[flags])) this.contained = at
    this.holds ||= isWeak || HOLDS[flags] === true
  }
}

const isMistypedAt = (text: string, at: number): boolean =>
  isMistyped(unitAt(text, at), unitAt(text, at - 1), unitAt(text, at + 1))

/** Lowest unit of Greek and Cyrillic, whose letters may stand for Latin ones of the same shape. */
const FIRST_OTHER = 0x370

/** Dashes, quotation marks and apostrophes. */
const FIRST_QUOTE = 0x2010
const LAST_QUOTE = 0x201f

/** Whether a letter of another script is beside a Latin one. */
const isForeign = (text: string, at: number, unit: number): boolean =>
  unit >= FIRST_OTHER &&
  !(unit >= FIRST_QUOTE && unit <= LAST_QUOTE) && // `don’t`
  (isLatin(unitAt(text, at - 1)) || isLatin(unitAt(text, at + 1)))

/** Whether a unit is a letter of ASCII; not: 0, as outside a text. */
const isLatin = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

/** Whether a unit is a dash, a quotation mark or another sign between words of any script; not: an invisible character. */
const isSign = (unit: number): boolean => (unit >= 0x2010 && unit <= 0x2027) || unit === 0x20ac
