import { isSpace } from '../../../../text/characters'

/** Brackets by their opening mark. */
export const BRACKETS: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '（）', '［］', '【】', '〔〕', '《》', '〈〉', '＜＞', '<>', '「」', '«»', '„“', '“”'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
)

/** Brackets that open in a bracket. */
export const NESTED = new Set([...'(（'])
/** Quotation marks, a bracket around few words only. */
export const QUOTES = new Set([...'«„“「'])
/** `/TASS/` */
const SLASHED = /^\/(?=[^\s/])[^/()]{2,40}(?:\/[^/()\s]{1,20})?(?<=\S)\/(?=[\s.:,\-–—]|$)/u
/** `-Radio Baker-` */
const HYPHENED = /^-(?=\p{Lu})[^-]{2,30}(?<=\p{L})-(?=\s)/u

/** Counts the words between two offsets, the second after the last of them. */
export function countWords(text: string, from: number, to: number): number {
  let count = 1
  for (let at = from + 1; at < to; at++) if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) count++
  return count
}

/** Characters of a bracket at most. */
export const LONGEST_BRACKET = 60

/** Returns the length of a credit between slashes or hyphens: `/TASS/`, `-Radio Baker-`; 0 without one. */
export function pairLength(text: string, at: number): number {
  const sign = text.charAt(at)
  if (sign !== '/' && sign !== '-') return 0
  if (at > 0 && !/[\s.]/.test(text.charAt(at - 1))) return 0
  const found = (sign === '/' ? SLASHED : HYPHENED).exec(text.slice(at, at + LONGEST_BRACKET))
  return found ? found[0].length : 0
}
