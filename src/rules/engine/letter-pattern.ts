import { once } from '../../lexicon/words'

/** A sign that may be a letter beyond ASCII: anything but ASCII and the commonest punctuation. */
const BEYOND = /[^\0-\x7F‘’“”–—…]/
/** `[\p{L}’'-]`, or `\p{Lu}` by itself */
const PART = /\[[^\]]*\]|\\p\{\w+\}/g
const RANGES: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-z',
  '\\p{Lu}': 'A-Z',
  '\\p{Ll}': 'a-z',
  '\\p{M}': '',
}

/**
 * A pattern by the text it is to be tried on: where no letter of the text lies beyond ASCII, one that knows only those, which is several times
 * as fast and finds the same. Of the properties of characters it may use L, Lu, Ll and, in a class, M.
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
