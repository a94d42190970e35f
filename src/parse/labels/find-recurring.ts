import type { StoryLine } from './story-line'

const NAMED = 40 // letters of the longest line that is looked for in others
const LOOKED = 12 // lines that are looked for, to bound the cost
const SEEN = 300 // characters of a line that are searched

/**
 * Sets `recurs` of short lines whose text another line contains: a site's name that its copyright line has too.
 * Tests the first twelve short lines only, to bound the cost.
 */
export function findRecurring(lines: readonly StoryLine[]): void {
  let looked = 0
  for (const line of lines) {
    if (line.zone === 1 || line.weight < 6 || line.weight > NAMED || line.stopped || line.words > 6) continue
    if (++looked > LOOKED) return
    line.recurs = lines.some((other) => other !== line && other.text.slice(0, SEEN).includes(line.text))
  }
}
