import type { DatelinePlace } from '../../../article'
import type { PageWords } from './page-words'

/**
 * Returns the place in the dateline that has the name of a span of tokens.
 * This is `Lodwar` under `LODWAR, Kenya, May 14`. Returns undefined if no place of the dateline has the name.
 */
export function datelinePlace(
  { datelinePlaces, tokens, text }: PageWords,
  from: number,
  to: number,
): DatelinePlace | undefined {
  if (datelinePlaces.length === 0) return undefined
  const start = tokens.start(from)
  const end = tokens.end(to - 1)
  for (const place of datelinePlaces) {
    const name = place.name ?? place.text
    if (name.length !== end - start) continue
    const named = text.slice(start, end)
    if (named === name || named.toUpperCase() === name.toUpperCase()) return place
  }
  return undefined
}
