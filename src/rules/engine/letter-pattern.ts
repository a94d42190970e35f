import { once } from '../../lexicon/words'
import { asciiPattern } from '../../text/ascii-pattern'

/** A character that may be a letter beyond ASCII: anything but ASCII and the most common punctuation. */
const BEYOND = /[^\0-\x7F‘’“”–—…]/

/**
 * Returns a function that chooses the pattern to run on a text: `pattern`, or a faster one.
 * The faster one has the letters of ASCII in place of Unicode classes. It is chosen for texts without letters beyond ASCII, in which its
 * matches are the same. `pattern` may use the classes L, Lu, Ll and M, and no other, as the texts may have punctuation beyond ASCII.
 */
export function letterPattern(pattern: RegExp): (text: string) => RegExp {
  const ascii = once(() => new RegExp(asciiPattern(pattern.source), pattern.flags.replace('u', '')))
  return (text) => (BEYOND.test(text) ? pattern : ascii())
}
