import type { TokenPage } from '../../page'
import * as classes from '../word-classes'

const SHORTEST = 7 // letters of a compound
const SHORTEST_STEM = 3

/**
 * Returns the classes that the ending of a word gives it: ROLE for `Bahnchef`, ORGANISATION_HEAD for `Umweltministerium`, those of `Jan` for
 * `Janem`; 0 for other words.
 */
export function classesByEnding(page: TokenPage, token: number): number {
  const { tokens, text, words } = page
  const start = tokens.start(token)
  const end = tokens.end(token)
  const last = text.charCodeAt(end - 1)
  const { roleEndings, bodyEndings, caseEndings } = words.names
  const has = (ending: string): boolean =>
    ending.charCodeAt(ending.length - 1) === last &&
    end - start > ending.length + 1 &&
    text.startsWith(ending, end - ending.length)
  if (end - start >= SHORTEST) {
    if (roleEndings.some(has)) return classes.ROLE
    if (bodyEndings.some(has)) return classes.ORGANISATION_HEAD
  }
  for (const ending of caseEndings) {
    if (!has(ending) || end - start < ending.length + SHORTEST_STEM) continue
    const stem = text.slice(start, end - ending.length)
    for (const vowel of VOWELS) {
      const bits = classesOf(page, stem + vowel) & INHERITED
      if (bits !== 0) return bits
    }
  }
  return 0
}

const VOWELS = ['', 'a', 'o', 'y'] // of the word without its ending: `Anna` of `Anny`, `Jerzy` of `Jerzego`
const INHERITED =
  classes.GIVEN |
  classes.ROLE |
  classes.HONORIFIC |
  classes.ORGANISATION_HEAD |
  classes.HEAD_BEFORE_OF |
  classes.PLACE_NOUN

const classesOf = ({ words }: TokenPage, word: string): number =>
  words.names.classes[words.vocabulary.numberOf(word, 0, word.length)] ?? 0
