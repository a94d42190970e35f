import { once } from '../../lexicon/words'

/** A character that may be a letter beyond ASCII: anything but ASCII and the most common punctuation. */
const BEYOND = /[^\0-\x7F‘’“”–—…]/
/** A part of a pattern: a character class, `[\p{L}’'-]`, or a property by itself, `\p{Lu}` */
const PART = /\[[^\]]*\]|\\p\{\w+\}/g
const RANGES: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-z',
  '\\p{Lu}': 'A-Z',
  '\\p{Ll}': 'a-z',
  '\\p{M}': '',
}

/**
 * Returns a function that chooses the pattern to run on a text: `pattern`, or a faster one.
 * The faster one has `A-Z` in place of `\p{Lu}` and so on. It is chosen for texts without letters beyond ASCII, in which its matches are
 * the same. `pattern` may use the properties L, Lu, Ll and, in a class, M.
 */
export function letterPattern(pattern: RegExp): (text: string) => RegExp {
  const ascii = once(() => {
    const source = pattern.source.replace(PART, (part) => {
      const ranges = part.replace(/\\p\{\w+\}/g, (property) => RANGES[property] ?? property)
      return part.startsWith('[') ? ranges : `[${ranges}]`
    })
    return new RegExp(source, pattern.flags.replace('u', ''))
  })
  return (text) => (BEYOND.test(text) ? pattern : ascii())
}
