import { foldLine } from '../phrases'
import type { Tables } from '../tables'

/**
 * Whether a line is a desk or an unnamed author, with or without a word such as `by`: `Von unserer Redaktion`, `Staff reporter`.
 * `folded` is the line folded for comparison with phrases, `opening` its start in small letters.
 */
export function isDesk(line: string, folded: string, opening: string, { anonymous, byline }: Tables): boolean {
  if (anonymous.line(folded, line)) return true
  const word = byline.opening(opening)
  return word !== undefined && anonymous.line(foldLine(line.slice(word.length).trim())) === true
}
