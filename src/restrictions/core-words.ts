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
  OPENED,
  OTHER,
  pairOf,
  STEM,
  step,
  withRows,
} from './core-table'
import type { RoleRow } from './role-words'

const WORD_BITS = (1 << STEM_BITS) - 1
const UNKNOWN = -1 // length of a word that the table does not have, by its opening
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
  return {
    openingOf(text) {
      const found = scan(text, OPENING, filled(), true)
      return found.holds && !mayAsk(text) ? { ...found, holds: false } : found
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
  const { letters, words, stems, openings } = table
  const end = Math.min(to, text.length)
  let contained = Number.POSITIVE_INFINITY
  let holds = !forHolds
  let found = 0
  let alone = 0
  let hash = 0
  let before = 0 // hash of the word before
  let hasAccent = false // or is in another alphabet
  let length = 0
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0
    const letter = unit < END ? (letters[unit] as number) : isSign(unit) ? BREAK : OTHER
    if (unit >= 0xc0) {
      if (letter === OTHER || isForeign(text, at, unit)) return { contained: Math.min(contained, at), holds: true }
      hasAccent = true
    } else if (letter === OTHER) return { contained: Math.min(contained, at), holds: true }
    if (letter !== BREAK) {
      if (length === UNKNOWN) continue
      hash = step(hash, letter)
      length++
      if (length < STEM) continue
      if (length <= OPENED && !has(openings, hash)) length = UNKNOWN
      if (length === UNKNOWN || !has(stems, hash)) continue
      found |= flagsOf(hash, table) >> STEM_BITS
    } else if (length !== 0) {
      const pair = pairOf(before, hash)
      if (length !== UNKNOWN && has(words, hash)) found |= flagsOf(hash, table) & WORD_BITS
      if (has(words, pair)) found |= flagsOf(pair, table) & WORD_BITS
      alone = length === 1 ? alone + 1 : 0
      if (alone === ALONE) return { contained: Math.min(contained, at), holds: true }
      before = hash
      hash = 0
      length = 0
    } else continue
    // with an accent, endings stand for words, as in Hungarian `titkos hétfőig`, “secret until Monday”
    const isWeak = hasAccent && (found & WEAK) !== 0
    if (contained > at && (isWeak || ENOUGH[found])) contained = at
    holds ||= isWeak || HOLDS[found] === true
    if (contained <= at && holds) break
  }
  return { contained, holds }
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
