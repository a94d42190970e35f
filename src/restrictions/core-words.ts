import { restrictionRoles } from '../lexicon/restrictions/roles'
import { BUCKETS, type NamedLists, type WordBuckets, wordBuckets } from '../lexicon/word-buckets'
import { once } from '../lexicon/words'
import type { Lines } from '../text/lines'
import { CoreLines } from './core-lines'
import { type CoreTable, coreTable } from './core-table'
import { WordFlags } from './word-flags'

/** What the words of a text have. */
export interface CoreWords {
  /** Offset up to which the words are enough for a restriction; infinite if they are not. */
  readonly contained: number
  /** Whether they are enough for a note in whole sentences that holds the story. */
  readonly holds: boolean
  /** False if no word is that of a request; absent if that is unknown. */
  readonly requests?: boolean
}

/** What a text without the words of a restriction has. */
export const NO_CORE_WORDS: CoreWords = { contained: Number.POSITIVE_INFINITY, holds: false }

/** Quick tests of a text by its words. */
export interface CoreFilters {
  /** Returns what the words in the opening of a text have, up to {@link OPENING} units: of a line that is tested for several parts. */
  openingOf(text: string): CoreWords
  /** Returns what the words of each line of a copy have. */
  linesOf(text: string, lines: Lines): CoreLines
  /** Returns what all words of a text have; `holds` is that of its opening. */
  wordsOf(text: string): CoreWords
  /** Whether a text may have the words of a possible restriction. False is certain. `mayContainCore` is the same test for certain ones. */
  mayContain(text: string): boolean
  /** Whether the opening of a text may be that of a note in whole sentences that holds the story. */
  mayHold(text: string): boolean
}

/**
 * Returns quick tests by the words of restrictions, those of lists by role among them.
 * They compare hashes of words, of 32 bits, and return true for any text with a letter that is not compared. Linear time, without
 * substrings. The table of hashes is filled on first use, from the lists alone: most texts need no other table.
 */
export function coreFilters(lists: readonly NamedLists[]): CoreFilters {
  const source = once(() => wordBuckets([restrictionRoles, ...lists]))
  const filled = once(() => coreTable(source()))
  const asking = once(() => otherWords(source()))
  const mayAsk = (text: string): boolean => !OTHER_LETTER.test(text) || asking().test(text)
  const openingOf = (text: string): CoreWords => {
    const found = scan(text, OPENING, filled(), true)
    return found.holds && !mayAsk(text) ? { contained: found.contained, holds: false } : found
  }
  return {
    openingOf,
    linesOf: (text, lines) => new CoreLines(text, lines, filled()),
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
function otherWords(source: WordBuckets): RegExp {
  const found: string[] = []
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const named = source(bucket)
    for (let at = 0; at < named.length; at += 2) {
      const word = named[at + 1] as string
      if (/[PEKHhzjkail]/.test(named[at] as string) && OTHER_LETTER.test(word)) found.push(word)
    }
  }
  return new RegExp(found.join('|'))
}

const certainTable = /* @__PURE__ */ once(() => coreTable(wordBuckets([restrictionRoles])))

/**
 * Whether a text may have the words of a certain restriction. `RestrictionVocabulary.mayContain` is the same test for possible ones.
 *
 * @example mayContainCore('Not for use before Monday') // true
 * @example mayContainCore('The ferries run again') // false
 */
export const mayContainCore = (text: string): boolean =>
  scan(text, text.length, certainTable(), false).contained <= text.length

/** Reads the words of a text up to an offset, or until they are enough for a restriction, and with `forHolds` for a note that holds too. */
function scan(text: string, to: number, table: CoreTable, forHolds: boolean): CoreWords {
  const found = new WordFlags(table)
  found.holds = !forHolds
  found.read(text, 0, Math.min(to, text.length))
  return { contained: found.contained, holds: found.holds }
}
