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
export const SLASHED = /^\/(?=[^\s/])[^/()]{2,40}(?:\/[^/()\s]{1,20})?(?<=\S)\/(?=[\s.:,\-–—]|$)/u
/** `-Radio Baker-` */
export const HYPHENED = /^-(?=\p{Lu})[^-]{2,30}(?<=\p{L})-(?=\s)/u

/** Counts the words between two offsets, the second after the last of them. */
export function countWords(text: string, from: number, to: number): number {
  let count = 1
  for (let at = from + 1; at < to; at++) if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) count++
  return count
}
