import { findRestriction } from '../restrictions/find-restriction'
import type { Source } from './source'

const TOP = 60 // lines at the start, as a table below may have a million rows
const LONGEST = 160 // characters
const GAP = /[ \t]{2,}|\t/g

/** Whether a line with gaps between its words restricts the story, so that it is no row of columns: `HOLD  FOR  RELEASE`, `N O T   F O R   U S E`. */
export function isGappedRestriction({ text, lines, core }: Source, line: number): boolean {
  const start = lines.start[line] as number
  const end = lines.end[line] as number
  if (line >= TOP || end - start > LONGEST || !core.mayContain(line, line)) return false
  const own = text.slice(start, end)
  return [own, own.replace(GAP, ' ')].some((words) => findRestriction(words, 'line') !== undefined)
}
