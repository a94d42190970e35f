import type { Mark } from './mark'

/** Piece of a copy with the marks that cover it, the enclosing ones first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/**
 * Returns the pieces of a copy between the ends of its marks, without gaps.
 * A mark without length, such as that of a missing paragraph break, covers the next character.
 */
export function segmentsOf(length: number, marks: readonly Mark[]): Segment[] {
  const spans = marks
    .map((mark) => ({ mark, from: mark.from, to: Math.min(Math.max(mark.to, mark.from + 1), length) }))
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
    segments.push({ start, end, marks: active.map(({ mark }) => mark) })
  }
  return segments
}
