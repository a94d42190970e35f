import type { Span } from '../../text/span'

/** The span of an item whose place in the document is unknown. */
export const NOWHERE: Span = { start: 0, end: 0 }

/**
 * Returns the part of a document for each item, found by its name (id).
 * A part reaches from an item's name to the name of the next item. A single item has the whole document. An item whose name, or whose
 * successor's name, is not found has the empty span {@link NOWHERE}.
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
