import { once } from '../../lexicon/words'

/** A character that may be a letter beyond ASCII: anything but ASCII and the most common punctuation. */
const BEYOND = /[^\0-\x7F‘’“”–—…]/
/** A character class or a single property: `[\p{L}’'-]`, or `\p{Lu}` by itself */
const PART = /\[[^\]]*\]|\\p\{\w+\}/g
const RANGES: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-z',
  '\\p{Lu}': 'A-Z',
  '\\p{Ll}': 'a-z',
  '\\p{M}': '',
}

/**
 * Returns a function that selects the pattern to run on a text.
 * For a text without letters beyond ASCII it is an ASCII variant, several times as fast with the same matches.
 * The pattern may use the character properties L, Lu, Ll and, in a class, M.
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
