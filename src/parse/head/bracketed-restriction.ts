import type { RestrictionVocabulary } from '../../restrictions/all-role-words'
import { findRestriction } from '../../restrictions/find-restriction'
import { readRoles } from '../../restrictions/read-roles'

/** A restriction in brackets within a line: its words, and the offsets of the brackets in UTF-16 code units. */
export interface BracketedRestriction {
  readonly words: string
  readonly start: number
  readonly end: number
}

const IN_BRACKETS = /(?<=.)[(（[［【〔]([^()（）[\]［］【】〔〕]{4,60})[)）\]］】〕]/gu
/**
 * Roles of words that are all known, with a time or a release among them: `HBT` of `hold until Friday`; not those of `Hold Verne`, `hold 12`,
 * or `not for publication`, which keeps a telephone number private.
 */
const KNOWN_WORDS = /^(?=.*[BTm]|.*[EHK].*R)[^oOx]{2,}$/

/** Whether a text is words of a restriction and nothing else: `hold until Friday`; not: `hold Jane until Friday`. */
export const isOnlyRestriction = (text: string, vocabulary: RestrictionVocabulary): boolean =>
  findRestriction(text, 'line') !== undefined && KNOWN_WORDS.test(readRoles(text, MOST_WORDS, vocabulary.roles()).text)

const MOST_WORDS = 16

/**
 * Finds the bracket of a line whose words restrict the story and say nothing else: `(엠바고 금요일)` of `다리 폐쇄 (엠바고 금요일)`.
 * Not one at the start of the line.
 */
export function bracketedRestriction(
  line: string,
  vocabulary: RestrictionVocabulary,
): BracketedRestriction | undefined {
  for (const { 0: bracket, 1: words = '', index } of line.matchAll(IN_BRACKETS))
    if (isOnlyRestriction(words, vocabulary)) return { words, start: index, end: index + bracket.length }
  return undefined
}
