import type { StoryLine } from './story-line'

/** Number of lines at the start of a copy in which the byline is looked for. */
export const SIGNED = 24

/** Whether a line is surely a byline: `By Jane Doe`, `Jane Doe | March 4`; not: `Jane Doe`. */
export const isSigned = ({ part, segmented }: StoryLine): boolean => part === 'byline' || segmented === 'signed'

/**
 * Sets `signature` of each line of the head: 1 above the last sure byline or time, 2 below it.
 * It stays 0 for that byline or time itself, and for all lines if the head has neither.
 */
export function findSignature(lines: readonly StoryLine[]): void {
  let last = -1
  for (const [at, line] of lines.entries()) {
    if (at >= SIGNED || line.zone !== 0) break
    if (isSigned(line) || line.part === 'stamp') last = at
  }
  if (last < 0) return
  for (const [at, line] of lines.entries()) {
    if (line.zone !== 0) return
    if (at !== last) line.signature = at < last ? 1 : 2
  }
}
