import type { Highlight } from './highlight'

/** Piece of a copy with the highlights that cover it, the enclosing ones first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly highlights: readonly Highlight[]
}

/**
 * Returns the pieces of a copy between the ends of its highlights, without gaps.
 * A highlight without length, such as that of a missing paragraph break, covers the next character.
 */
export function segmentsOf(length: number, highlights: readonly Highlight[]): Segment[] {
  const spans = highlights
    .map((highlight) => ({
      highlight,
      from: highlight.from,
      to: Math.min(Math.max(highlight.to, highlight.from + 1), length),
    }))
    .filter(({ from, to }) => from < to)
    .sort((one, two) => one.from - two.from || two.to - one.to)
  const ends = [...new Set([0, length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((one, two) => one - two)
  const segments: Segment[] = []
  let active: typeof spans = []
  let next = 0
  for (const [index, start] of ends.slice(0, -1).entries()) {
    const end = ends[index + 1] ?? length
    active = active.filter(({ to }) => to > start)
    for (let span = spans[next]; span && span.from <= start; span = spans[++next]) active.push(span)
    segments.push({ start, end, highlights: active.map(({ highlight }) => highlight) })
  }
  return segments
}
