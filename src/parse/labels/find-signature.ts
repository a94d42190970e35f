import type { StoryLine } from './story-line'

/** Number of lines within which the byline of the head is looked for. */
export const SIGNED = 24

/** Whether a line is surely a byline: `By Jane Doe`, `Jane Doe | March 4`; not: `Jane Doe`. */
export const isSigned = ({ part, segmented }: StoryLine): boolean => part === 'byline' || segmented === 'signed'

/** Sets `signature`: which lines of the head are above the last sure byline or time, and which below it. */
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
