import { stemBits } from '../stem-bits'
import type { Tables } from '../tables'

/** Word before a colon or an equals sign at the start of a line: `Author: `, `Update: `. */
const LINE_LABEL = /^(\p{L}[\p{L}\p{M}]+)\s?[:：=]\s*/u

/** Matches the label of a line; group 1 is its word. */
export const matchLineLabel = (line: string): RegExpExecArray | null => LINE_LABEL.exec(line)

/** Whether a line opens with a label for authors: `Author: Ana Ruiz`, `Byline: Ana Ruiz`; not: `Update: Ana Ruiz`. */
export function isAuthorLabel(text: string, { lineStems, jobs }: Tables): boolean {
  const word = LINE_LABEL.exec(text)?.[1]?.toLowerCase()
  if (word === undefined) return false
  return word === 'byline' || jobs.has(word) || ((lineStems.get(word) ?? 0) & stemBits.author) !== 0
}
