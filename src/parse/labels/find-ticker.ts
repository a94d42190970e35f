import { FEWEST_ENTRIES, LONGEST_HEADING, TIMED_LINE, textOfEntry } from '../page/ticker-entry'
import { isSentence } from './is-sentence'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

/**
 * Returns the labels of the entries of a live ticker, by index of the line: a time of day, perhaps with a heading, over each sentence.
 * Empty for fewer than three entries.
 */
export function findTicker(lines: readonly StoryLine[]): ReadonlyMap<number, LineLabel> {
  const found = new Map<number, LineLabel>()
  let entries = 0
  for (const [at, line] of lines.entries()) {
    const match = isOpen(line) && !line.stopped && line.weight <= LONGEST_HEADING ? TIMED_LINE.exec(line.text) : null
    if (!match) continue
    const text = textOfEntry(lines, at, isSentence)
    if (text < 0) continue
    entries++
    found.set(at, 'subhead')
    found.set(text, 'body')
    const heading = lines[at + 1] as StoryLine
    if (text > at + 1 && isOpen(heading) && isHeading(heading)) found.set(at + 1, 'subhead')
  }
  return entries < FEWEST_ENTRIES ? new Map() : found
}

/** Whether a line may be the heading of an entry; not: `Speaking to reporters, the minister said:`. */
const isHeading = ({ stopped, weight, text }: StoryLine): boolean =>
  !stopped && weight <= LONGEST_HEADING && !/[:：]$/.test(text)

const isOpen = ({ page, part, furniture, word }: StoryLine): boolean =>
  page !== 'above' && page !== 'below' && page !== 'headline' && (!part || part === 'stamp') && !furniture && !word
