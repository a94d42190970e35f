import { once } from '../../lexicon/words'
import { isLatin } from '../../text/is-latin'
import { latinPattern } from '../../text/latin-pattern'

/**
 * Returns a function that chooses the pattern to run on a text: `pattern`, or a faster one.
 * The faster one has the characters of Latin texts in place of Unicode classes. It is chosen for such texts, in which its matches are the same.
 */
export function letterPattern(pattern: RegExp): (text: string) => RegExp {
  const latin = once(() => new RegExp(latinPattern(pattern.source, pattern.flags), pattern.flags.replace('u', '')))
  return (text) => (isLatin(text) ? latin() : pattern)
}
