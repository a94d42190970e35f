import { restrictionRoles } from '../lexicon/restrictions/roles'
import { once, words } from '../lexicon/words'
import { ENOUGH, HOLDS, STEM_BITS, WEAK } from './core-flags'
import {
  BREAK,
  type CoreTable,
  coreTable,
  END,
  flagsOf,
  has,
  LONGEST,
  MATCHES,
  OPENED,
  OTHER,
  openingSlot,
  pairOf,
  STEM,
  stemBit,
  step,
  withRows,
} from './core-table'
import type { RoleRow } from './role-words'

const WORD_BITS = (1 << STEM_BITS) - 1
const ALONE = 3 // single letters in a row that suggest a spaced-out word: `E M B A R G O`

/** What the words of a text have. */
export interface CoreWords {
  /** Offset up to which the words are enough for a restriction; infinite if they are not. */
  readonly contained: number
  /** Whether they are enough for a note in whole sentences that holds the story. */
  readonly holds: boolean
}

/** Quick tests of a text by its words. */
interface CoreFilters {
  /** Returns what the words in the opening of a text have, up to {@link OPENING} units: of a line that is tested for several parts. */
  openingOf(text: string): CoreWords
  /** Returns what all words of a text have, its opening only for `holds`. */
  wordsOf(text: string): CoreWords
  /** Whether a text may have the words of a restriction. False is certain; true may be wrong. */
  mayContain(text: string): boolean
  /** Whether the opening of a text may be that of a note in whole sentences that holds the story. */
  mayHold(text: string): boolean
}

/**
 * Returns quick tests by the words of restrictions, those of rows among them.
 * They compare hashes of words, of 32 bits, and return true for any text with a letter that {@link LETTERS} lacks. Linear time, without
 * substrings. The table of hashes is built on first use, from the lists alone: most texts need no other table.
 */
export function coreFilters(rows: () => readonly RoleRow[]): CoreFilters {
  const filled = once(() => withRows(coreTable(), rows()))
  const asking = once(() => otherWords([...Object.entries(restrictionRoles), ...rows()]))
  const mayAsk = (text: string): boolean => !OTHER_LETTER.test(text) || asking().test(text)
  const openingOf = (text: string): CoreWords => {
    const found = scan(text, OPENING, filled(), true)
    return found.holds && !mayAsk(text) ? { contained: found.contained, holds: false } : found
  }
  return {
    openingOf,
    wordsOf(text) {
      const found = openingOf(text)
      if (text.length <= OPENING || found.contained < OPENING) return found
      return { contained: scan(text, text.length, filled(), false).contained, holds: found.holds }
    },
    mayContain: (text) => scan(text, text.length, filled(), false).contained <= text.length,
    mayHold: (text) => scan(text, OPENING, filled(), true).holds && mayAsk(text),
  }
}
export const OPENING = 160 // characters in which a note shows what it is
/** Letter that is not compared: of Devanagari, Thai and Chinese. */
const OTHER_LETTER = /[^\0-\u06ff\p{P}\p{S}\p{Zs}]/u

/** Returns a pattern of the words that ask, hold or withdraw, of the scripts that are not compared. */
function otherWords(rows: readonly RoleRow[]): RegExp {
  const asks = rows.filter(([role]) => /[PEKHhzjk]/.test(role)).flatMap(([, list]) => words(list))
  return new RegExp(asks.filter((word) => OTHER_LETTER.test(word)).join('|'))
}

/**
 * Whether a text may have the words of a certain restriction. `RestrictionVocabulary.mayContain` is the same test for possible ones.
 *
 * @example mayContainCore('Not for use before Monday') // true
 * @example mayContainCore('The ferries run again') // false
 */
export const mayContainCore = (text: string): boolean =>
  scan(text, text.length, coreTable(), false).contained <= text.length

/** Reads the words of a text up to an offset, or until they are enough for a restriction, and with `forHolds` for a note that holds too. */
function scan(text: string, to: number, table: CoreTable, forHolds: boolean): CoreWords {
  const { letters, shortStems, lengths } = table
  const end = Math.min(to, text.length)
  const found = new FoundWords(table, forHolds)
  let alone = 0
  for (let at = 0; at <= end; at++) {
    let letter = BREAK
    let hash = 0
    let opening = 0 // hash of the first letters, up to `OPENED`
    let three = 0
    let length = 0
    for (; ; at++) {
      const unit = at < end ? text.charCodeAt(at) : 0
      if (unit < FIRST_ACCENT) letter = letters[unit] as number
      else {
        letter = letterAt(text, at, unit, letters)
        found.hasAccent = true
      }
      if (letter === BREAK || letter === OTHER) break
      hash = step(hash, letter)
      if (++length > OPENED) continue
      opening = hash
      if (length === STEM) three = hash
    }
    if (length !== 0) {
      const own = lengths[openingSlot(opening)] as number
      const isKnown = (own & (MATCHES[Math.min(length, LONGEST)] as number)) !== 0 || has(shortStems, three)
      if (isKnown) found.addWord(text, at - length, at, letter === BREAK ? hash : 0, own)
      else found.skipWord(at)
      alone = length === 1 ? alone + 1 : 0
    }
    if (letter === OTHER || alone === ALONE) return { contained: Math.min(found.contained, at), holds: true }
    if (found.holds && found.contained <= at) break
  }
  return { contained: found.contained, holds: found.holds }
}
const FIRST_ACCENT = 0xc0

/** Returns what a unit beyond the first letters with accents is in a word. A letter of another script beside a Latin one is not compared. */
function letterAt(text: string, at: number, unit: number, letters: Uint16Array): number {
  const letter = unit < END ? (letters[unit] as number) : isSign(unit) ? BREAK : OTHER
  return isForeign(text, at, unit) ? OTHER : letter
}

/** Words of a table that were found in a text, as flags. */
class FoundWords implements CoreWords {
  contained: number = Number.POSITIVE_INFINITY
  holds: boolean
  /** Whether the text has a letter with an accent, or of another alphabet. */
  hasAccent = false
  readonly #table: CoreTable
  #flags = 0
  #before = 0 // hash of the word before, if it may be the first of a pair

  constructor(table: CoreTable, forHolds: boolean) {
    this.#table = table
    this.holds = !forHolds
  }

  /**
   * Adds the flags of a word, and of its pair with the word before. `hash` is 0 for a word that ends at a character that is not compared,
   * of which only the stem counts; `lengths` are those of the words of the table with the same opening.
   */
  addWord(text: string, start: number, end: number, hash: number, lengths: number): void {
    const table = this.#table
    this.#addStems(text, start, end, lengths)
    if (has(table.words, hash)) this.#flags |= flagsOf(hash, table) & WORD_BITS
    if (this.#before !== 0) {
      const pair = pairOf(this.#before, hash)
      if (has(table.words, pair)) this.#flags |= flagsOf(pair, table) & WORD_BITS
    }
    this.#before = has(table.firsts, hash) ? hash : 0
    this.#settle(end)
  }

  /** Passes over a word that is not in the table. With an accent in it, the words before may be enough. */
  skipWord(end: number): void {
    this.#before = 0
    if (this.hasAccent) this.#settle(end)
  }

  /** Adds the flags of all stems with which a word starts. */
  #addStems(text: string, start: number, end: number, lengths: number): void {
    const { letters, shortStems } = this.#table
    let hash = 0
    for (let at = start; at < end; at++) {
      hash = step(hash, letters[text.charCodeAt(at)] as number)
      const length = at + 1 - start
      if (!(length === STEM ? has(shortStems, hash) : length > STEM && (lengths & stemBit(length)) !== 0)) continue
      this.#flags |= flagsOf(hash, this.#table) >> STEM_BITS
      this.#settle(at)
    }
  }

  #settle(at: number): void {
    const flags = this.#flags
    if (flags === 0) return
    // with an accent, endings stand for words, as in Hungarian `titkos hétfőig`, “secret until Monday”
    const isWeak = this.hasAccent && (flags & WEAK) !== 0
    if (this.contained > at && (isWeak || ENOUGH[flags])) this.contained = at
    this.holds ||= isWeak || HOLDS[flags] === true
  }
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
