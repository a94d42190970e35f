import type { Span } from '../../text/span'

/** Where an item stands whose place is not known. */
export const NOWHERE: Span = { start: 0, end: 0 }

/**
 * The stretch of a document that each of its items stands in: from where its name stands first to where that of the next does. The whole
 * for a single item; a stretch of no length where the names do not tell.
 */
export function itemSpans(document: string, names: readonly (string | undefined)[]): Span[] {
  if (names.length === 1) return [{ start: 0, end: document.length }]
  let behind = 0
  const starts = names.map((name) => {
    const start = name === undefined || name === '' ? -1 : document.indexOf(name, behind)
    if (start >= 0) behind = start + 1
    return start
  })
  return starts.map((start, i) => {
    const end = i + 1 < starts.length ? (starts[i + 1] ?? -1) : document.length
    return start < 0 || end < start ? NOWHERE : { start, end }
  })
}
