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
  const spans: Span[] = []
  eachSourceSpan(edits, start, end, from, to, growth, (a, b) => {
    const last = spans.at(-1)
    if (last && last.end === a) spans[spans.length - 1] = { start: last.start, end: b }
    else spans.push({ start: a, end: b })
  })
  return spans
}

/** Returns the span from the start of the first span that `sourceSpansOf` returns to the end of the last; undefined if it returns none. */
export function wholeSourceSpanOf(
  edits: readonly Edit[],
  start: number,
  end: number,
  from: number,
  to: number,
  growth?: Int32Array,
): Span | undefined {
  let first = -1
  let last = -1
  eachSourceSpan(edits, start, end, from, to, growth, (a, b) => {
    if (first < 0) first = a
    last = b
  })
  return first < 0 ? undefined : { start: first, end: last }
}

/** Takes the source spans of a part of an edited span, in order. One may start where the one before ends. */
function eachSourceSpan(
  edits: readonly Edit[],
  start: number,
  end: number,
  from: number,
  to: number,
  growth: Int32Array | undefined,
  take: (start: number, end: number) => void,
): void {
  const first = firstEditFrom(edits, start)
  const skipped = growth ? editsBefore(edits, first, start, end, from, growth) : first
  let at = skipped > first ? (edits[skipped - 1] as Edit).end : start // in the source text
  let out = growth ? editedOffset(at, skipped, first, start, growth) : 0 // in the edited span
  for (let i = skipped; out < to; i++) {
    const edit = edits[i]
    const isLast = !edit || edit.start >= end || edit.end > end
    const until = isLast ? end : edit.start
    const a = Math.max(from, out)
    const b = Math.min(to, out + until - at)
    if (a < b) take(at + a - out, at + b - out)
    if (isLast) return
    out += until - at
    if (Math.max(from, out) < Math.min(to, out + edit.text.length)) take(edit.start, edit.end)
    out += edit.text.length
    at = edit.end
  }
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
