import { partitionPoint } from './partition-point'
import type { Span } from './span'

/** Replacement in a text: `text` takes the place of the span. */
export interface Edit extends Span {
  readonly text: string
}

/**
 * Returns the index of the first edit inside the span that starts at offset `start`.
 * An insertion at `start` itself comes before the span, not in it.
 */
function firstEditFrom(edits: readonly Edit[], start: number): number {
  return partitionPoint(0, edits.length, (middle) => {
    const edit = edits[middle] as Edit
    return edit.start < start || edit.end === start
  })
}

/** Returns a span of a text with its edits applied. Edits are ordered and do not overlap; edits that reach beyond the span are left out. */
export function applyEdits(text: string, edits: readonly Edit[], start: number, end: number): string {
  let out = ''
  let at = start
  for (let i = firstEditFrom(edits, start); i < edits.length; i++) {
    const edit = edits[i] as Edit
    if (edit.start >= end) break
    if (edit.end > end) break
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return at === start ? text.slice(start, end) : out + text.slice(at, end)
}

/** Returns how much longer a text becomes by the first edit, by the first two, and so on; 0 comes first. */
export function growthOf(edits: readonly Edit[]): Int32Array {
  const growth = new Int32Array(edits.length + 1) // not doubles: see `SourceMap`
  edits.forEach(({ start, end, text }, i) => {
    growth[i + 1] = (growth[i] as number) + text.length - (end - start)
  })
  return growth
}

/**
 * Returns the source spans of a part of an edited span.
 * The span is `start` to `end` in the source; the part is `from` to `to`, offsets in the text that the edits make of the span. Text of an
 * edit maps to the span that the edit replaced, which is empty for an insertion. With the `growth` of the edits, those before the part
 * are skipped by bisection.
 */
export function sourceSpansOf(
  edits: readonly Edit[],
  start: number,
  end: number,
  from: number,
  to: number,
  growth?: Int32Array,
): Span[] {
  const first = firstEditFrom(edits, start)
  const next = edits[first]
  if (!next || next.start >= end || next.end > end) {
    const a = start + Math.max(from, 0)
    const b = Math.min(start + to, end)
    return a < b ? [{ start: a, end: b }] : []
  }
  const spans: Span[] = []
  const skipped = growth ? editsBefore(edits, first, start, end, from, growth) : first
  let at = skipped > first ? (edits[skipped - 1] as Edit).end : start // in the source text
  let out = growth ? editedOffset(at, skipped, first, start, growth) : 0 // in the edited span
  const take = (a: number, b: number): void => {
    const last = spans.at(-1)
    if (last && last.end === a) spans[spans.length - 1] = { start: last.start, end: b }
    else spans.push({ start: a, end: b })
  }
  const plain = (until: number): void => {
    const a = Math.max(from, out)
    const b = Math.min(to, out + until - at)
    if (a < b) take(at + a - out, at + b - out)
    out += until - at
    at = until
  }
  for (let i = skipped; i < edits.length && out < to; i++) {
    const edit = edits[i] as Edit
    if (edit.start >= end || edit.end > end) break
    plain(edit.start)
    if (Math.max(from, out) < Math.min(to, out + edit.text.length)) take(edit.start, edit.end)
    out += edit.text.length
    at = edit.end
  }
  if (out < to) plain(end)
  return spans
}

/** Returns the offset in the edited span of a source offset that follows the edits from `first` to before `index`. */
const editedOffset = (at: number, index: number, first: number, start: number, growth: Int32Array): number =>
  at - start + (growth[index] as number) - (growth[first] as number)

/** Returns the index of the first edit of a span whose text ends after the offset `from` of the edited span. */
function editsBefore(
  edits: readonly Edit[],
  first: number,
  start: number,
  end: number,
  from: number,
  growth: Int32Array,
): number {
  return partitionPoint(first, edits.length, (middle) => {
    const edit = edits[middle] as Edit
    return edit.end <= end && editedOffset(edit.end, middle + 1, first, start, growth) <= from
  })
}
