import { CAPITAL, CHARACTER_CLASS, isSpace } from '../../../../text/characters'

/** Closing mark of each bracket by its opening mark. */
export const BRACKETS: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '（）', '［］', '【】', '〔〕', '《》', '〈〉', '＜＞', '<>', '「」', '«»', '„“', '“”'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
)

/** Opening marks of brackets that may be inside another bracket. */
export const NESTED = new Set([...'(（'])
/** Quotation marks, which count as brackets around at most four words. */
export const QUOTES = new Set([...'«„“「'])
/** Credit between slashes: `/TASS/`; not: `and/or`. */
const SLASHED = /^\/(?=[^\s/])[^/()]{2,40}(?:\/[^/()\s]{1,20})?(?<=\S)\/(?=[\s.:,\-–—]|$)/u
/** Credit between hyphens: `-Radio Baker-`; not: `-radio-`. */
const HYPHENED = /^-(?=\p{Lu})[^-]{2,30}(?<=\p{L})-(?=\s)/u

/** Returns the number of words from one offset up to another, by the spaces between them. */
export function countWordsBetween(text: string, from: number, to: number): number {
  let count = 1
  for (let at = from + 1; at < to; at++) if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) count++
  return count
}

/** Maximum characters of a bracket. */
export const LONGEST_BRACKET = 60

/** Returns the length of a credit between slashes or hyphens: `/TASS/`, `-Radio Baker-`; 0 without one. */
export function pairLength(text: string, at: number): number {
  const sign = text.charAt(at)
  if (sign !== '/' && sign !== '-') return 0
  if (at > 0 && !/[\s.]/.test(text.charAt(at - 1))) return 0
  const found = (sign === '/' ? SLASHED : HYPHENED).exec(text.slice(at, at + LONGEST_BRACKET))
  return found ? found[0].length : 0
}

/** Whether a UTF-16 code unit is a letter. */
export const isLetter = (unit: number): boolean => (CHARACTER_CLASS[unit] as number) >= CAPITAL
