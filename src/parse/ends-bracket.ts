import type { Source } from './source'

/** Closing bracket of each opening one, as char codes. */
export const closingBrackets = new Map(['()', '[]'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]))
const LINES = 8 // maximum lines in one bracket
const LONGEST = 800 // characters

/**
 * Whether a line ends with the bracket that opens line `first`, so that both are the ends of one block: a note to editors in a story of
 * which all lines are wrapped. `[Editors: the next paragraph …` to `… Kindly comply.]`; not: `(Reuters) The bank …` to `… (UBS)`.
 */
export function endsBracket({ text, lines }: Source, first: number, line: number): boolean {
  const start = lines.start[first] as number
  const end = lines.end[line] as number
  const closing = closingBrackets.get(text.charCodeAt(start))
  if (closing === undefined || text.charCodeAt(end - 1) !== closing) return false
  return line - first < LINES && end - start <= LONGEST && text.indexOf(String.fromCharCode(closing), start) === end - 1
}
