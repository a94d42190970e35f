import { findRestriction } from '../../restrictions/find-restriction'
import { readRoles } from '../../restrictions/read-roles'
import { foldSpelling } from '../fold-spelling'
import type { Tables } from '../tables'

/** A restriction in brackets within a line: its words, and the offsets of the brackets in UTF-16 code units. */
export interface BracketedRestriction {
  readonly words: string
  readonly start: number
  readonly end: number
}

const IN_BRACKETS = /(?<=.)[(（[［【〔]([^()（）[\]［］【】〔〕]{4,60})[)）\]］】〕]/gu
/**
 * Roles of words that are all known, with a word for holding or a negation, and a time or a release: `HBT` of
 * `hold until Friday`; not those of `Hold Verne`, `hold 12`, `for release Friday`, or `not for publication`, which keeps a telephone number private.
 */
const KNOWN_WORDS = /^(?=.*[eEHKkNMc])(?=.*[BTm]|.*[EHK].*R)[^oOx]{2,}$/
/** A year at the end without a day before it: `until 2027`; not: `until 3 May 2027`. */
const YEAR_ONLY = /^\D*(?:19|20)\d\d\D*$/
/** A month alone at the end: `until May`, `bis Mai`. */
const LAST_WORD = /(\p{L}+)\P{L}*$/u

/** Whether a text is words of a restriction and nothing else: `hold until Friday`; not: `hold Jane until Friday`, `on hold until May`. */
export const isOnlyRestriction = (text: string, { vocabulary, months }: RestrictionTables): boolean =>
  findRestriction(text, 'line') !== undefined &&
  KNOWN_WORDS.test(readRoles(text, MOST_WORDS, vocabulary.roles()).text) &&
  !YEAR_ONLY.test(text) &&
  (/\d/.test(text) || !months.has(foldSpelling(LAST_WORD.exec(text)?.[1] ?? '')))

/** Tables that tell a restriction of a story, which ends on a day, from that of a film, a road or a country. */
export type RestrictionTables = Pick<Tables, 'vocabulary' | 'months'>

const MOST_WORDS = 16

/**
 * Finds the bracket of a line whose words restrict the story and say nothing else: `(엠바고 금요일)` of `다리 폐쇄 (엠바고 금요일)`.
 * Not one at the start of the line.
 */
export function bracketedRestriction(line: string, tables: RestrictionTables): BracketedRestriction | undefined {
  for (const { 0: bracket, 1: words = '', index } of line.matchAll(IN_BRACKETS))
    if (isOnlyRestriction(words, tables)) return { words, start: index, end: index + bracket.length }
  return undefined
}
