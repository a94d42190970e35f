import type { DatelineCandidate } from './dateline-candidate'
import { isUnmistakable } from './is-unmistakable'

const ABOVE = 5 // maximum lines of the head above a dateline
const LINE = 120 // characters of a line of the head

/** Blocks of a copy, with their lengths and the datelines that they open with by form and tables. */
interface HeadBlocks {
  readonly blocks: readonly unknown[]
  length(index: number): number
  datelineByRules(index: number): DatelineCandidate | undefined
}

/** Whether a block is a line of the head: short, and above an unmistakable dateline. It then opens with no dateline itself. */
export function isAboveDateline(reader: HeadBlocks, index: number): boolean {
  const most = Math.min(index + ABOVE, reader.blocks.length - 1)
  let last = index
  while (last < most && reader.length(last) <= LINE) last++
  // first the paragraph below the lines, which mostly has it
  if (last > index && reader.length(last) > LINE && isUnmistakable(reader.datelineByRules(last))) return true
  for (let at = index + 1; at <= last; at++) if (isUnmistakable(reader.datelineByRules(at))) return true
  return false
}
