import * as classes from '../word-classes'
import type { NameCandidate } from './candidate'
import { datelinePlace } from './dateline-place'
import type { PageWords } from './page-words'

/**
 * Whether a span of tokens is the full name of somebody who made the story: `Ines Marlow` under `By Ines Marlow`.
 * A part of a credit counts only if it opens with a given name: `Ines Marlow`, not `Press Pool`.
 */
export function isMaker(words: PageWords, from: number, to: number): boolean {
  const { people, credits } = words.makers
  if (to - from < 2 || people.length + credits.length === 0) return false
  return hasName(words, people, from, to) || (words.is(from, classes.GIVEN) && hasName(words, credits, from, to))
}

/** Whether a span of tokens is one of some names, in any case. */
function hasName({ tokens, text }: PageWords, names: readonly string[], from: number, to: number): boolean {
  const start = tokens.start(from)
  const end = tokens.end(to - 1)
  for (const name of names)
    if (name.length === end - start && name.toLowerCase() === text.slice(start, end).toLowerCase()) return true
  return false
}

/**
 * Returns the full name of the one who made the story and has the family name of a candidate: `Ines Marlow` for `Marlow`.
 * Undefined for others. A name of the lexicon counts for an author alone, and no place of the dateline does: `Washington` with
 * `Editing by Jane Washington`.
 */
export function makerOfFamily(words: PageWords, { from, to, known }: NameCandidate): string | undefined {
  const { people, families, authors } = words.makers
  if (families.length === 0) return undefined
  const start = words.tokens.start(from)
  const length = words.tokens.end(to - 1) - start
  let index = 0
  while (index < families.length && !(families[index]?.length === length && isTextAt(words, start, families[index])))
    index++
  if (index === families.length || (index >= authors && known)) return undefined
  return known && datelinePlace(words, from, to) ? undefined : people[index]
}

/** Whether the text has a word in lower case at an offset, in any case. */
const isTextAt = ({ text }: PageWords, start: number, word = ''): boolean =>
  text.slice(start, start + word.length).toLowerCase() === word
