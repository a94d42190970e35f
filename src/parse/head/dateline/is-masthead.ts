import { hasStop } from '../../has-stop'
import type { LineBlock } from '../../source'
import type { DatelineCandidate } from './dateline-candidate'
import { isDateline } from './find-dateline'

const LONGEST = 70 // characters
/** A dash near the start: a quick test, as all lines of a head are tested. */
const DASHED = /^[^\n]{1,30}?\s?[-–—]\s/
const NEAR = 5 // lines between the two, the dateline included
const HEAD = 10 // blocks at the start

/** Blocks of a copy, with the dateline that each opens with by its form and the tables. */
export interface DatelinedBlocks {
  readonly source: { readonly text: string }
  readonly blocks: readonly LineBlock[]
  length(index: number): number
  line(index: number): string
  block(index: number): LineBlock
  datelineByRules(index: number): DatelineCandidate | undefined
}

/**
 * Whether a block is the name of an agency with a dash, above a dateline with a place: `LUSA - Agência de Notícias de Portugal` over
 * `LISBON, May 3 (Lusa) – The bridge …`. It is no dateline itself.
 */
export function isMasthead(reader: DatelinedBlocks, index: number): boolean {
  if (index >= HEAD || reader.length(index) > LONGEST || hasStop(reader.source.text, reader.block(index).end))
    return false
  if (!DASHED.test(reader.line(index)) || reader.datelineByRules(index)?.places.length !== 0) return false
  const last = Math.min(index + NEAR, reader.blocks.length - 1)
  for (let at = index + 1; at <= last; at++) {
    const below = reader.datelineByRules(at)
    if (isDateline(below) && below.places.length > 0) return true
  }
  return false
}
