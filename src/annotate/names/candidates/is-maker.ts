import * as classes from '../word-classes'
import type { PageWords } from './page-words'

/**
 * Whether a span of tokens is the full name of somebody who made the story: `Ines Marlow` under `By Ines Marlow`.
 * A part of a credit counts only if it opens with a given name: `Ines Marlow`, not `Press Pool`.
 */
export function isMaker(words: PageWords, from: number, to: number): boolean {
  const { people, credits } = words.makers
  if (to - from < 2 || people.length + credits.length === 0) return false
  const start = words.tokens.start(from)
  const end = words.tokens.end(to - 1)
  const isSame = (name: string): boolean =>
    name.length === end - start && name.toLowerCase() === words.text.slice(start, end).toLowerCase()
  return people.some(isSame) || (words.is(from, classes.GIVEN) && credits.some(isSame))
}
