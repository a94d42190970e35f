import type { PageLine } from './page-line'
import { FEWEST_ENTRIES, LONGEST_HEADING, TIMED_LINE, textOfEntry } from './ticker-entry'

const FAR = 8 // maximum lines from one entry to the next

/**
 * Returns the bounds of a story, extended to all entries of its live ticker: a time of day, perhaps with a heading, over a sentence each.
 * Returns `bounds` for a story with fewer than three entries, or none inside or close below.
 */
export function withTicker(
  lines: readonly PageLine[],
  bounds: { readonly first: number; readonly last: number },
): { readonly first: number; readonly last: number } {
  const entries: { readonly at: number; readonly text: number }[] = []
  for (const [at, { text, weight, furniture, shape }] of lines.entries()) {
    if (furniture || shape === 'sentence' || weight > LONGEST_HEADING || !TIMED_LINE.test(text)) continue
    const below = textOfEntry(lines, at, (line) => line.shape !== 'scrap')
    if (below >= 0) entries.push({ at, text: below })
  }
  const within = entries.findIndex(({ at, text }) => text >= bounds.first && at <= bounds.last + FAR)
  if (entries.length < FEWEST_ENTRIES || within < 0) return bounds
  let from = within
  while (from > 0 && near(entries[from - 1], entries[from])) from--
  let to = within
  while (to + 1 < entries.length && near(entries[to], entries[to + 1])) to++
  if (to - from + 1 < FEWEST_ENTRIES) return bounds
  return {
    first: Math.min(bounds.first, entries[from]?.at ?? bounds.first),
    last: Math.max(bounds.last, entries[to]?.text ?? bounds.last),
  }
}

const near = (one: { readonly text: number } | undefined, next: { readonly at: number } | undefined): boolean =>
  one !== undefined && next !== undefined && next.at - one.text <= FAR
