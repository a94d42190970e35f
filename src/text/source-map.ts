import type { Edit } from './edits'
import { partitionPoint } from './partition-point'
import type { Span } from './span'

/** Maps offsets between an edited text and its source, in logarithmic time. The edits are ordered and do not overlap. */
export class SourceMap {
  /** Start of each edit’s text in the edited text. */
  private readonly starts: Int32Array

  constructor(private readonly edits: readonly Edit[]) {
    this.starts = new Int32Array(edits.length) // a `Float64Array` would give numbers that V8 stores on the heap, and so all spans made of them
    let shift = 0
    edits.forEach((edit, i) => {
      this.starts[i] = edit.start + shift
      shift += edit.text.length - (edit.end - edit.start)
    })
  }

  /** Returns the offset in the edited text at which the text of edit number `index` starts. */
  startOf(index: number): number {
    return this.starts[index] ?? 0
  }

  /** Returns the source span of the character at an offset of the edited text: one UTF-16 unit, or all that an edit replaced. */
  at(offset: number): Span {
    const next = partitionPoint(0, this.edits.length, (middle) => this.startOf(middle) <= offset)
    // the last edit that starts at or before the offset; one without text comes before the character
    const edit = this.edits[next - 1]
    if (!edit) return { start: offset, end: offset + 1 }
    const distance = offset - this.startOf(next - 1) - edit.text.length
    return distance < 0 ? edit : { start: edit.end + distance, end: edit.end + distance + 1 }
  }

  /**
   * Maps an offset of the source to the edited text. An offset inside an edit maps to the same distance into the edit’s text, at most its
   * end.
   */
  to(offset: number): number {
    const next = partitionPoint(0, this.edits.length, (middle) => (this.edits[middle]?.start ?? 0) <= offset)
    const edit = this.edits[next - 1]
    if (!edit) return offset
    const inside =
      offset < edit.end ? Math.min(offset - edit.start, edit.text.length) : edit.text.length + offset - edit.end
    return this.startOf(next - 1) + inside
  }

  /** Returns the source span of a span of the edited text. An empty span gives an empty one, before the source of the next character. */
  span({ start, end }: Span): Span {
    const first = this.at(start).start
    return { start: first, end: end > start ? Math.max(first, this.at(end - 1).end) : first }
  }
}

/**
 * Combines two rounds of edits into one list, with the spans and order of the first text.
 * `first` turns that text into `edited`, and `second` changes `edited`. Each list is ordered, without overlaps.
 */
export function composeEdits(first: readonly Edit[], edited: string, second: readonly Edit[]): Edit[] {
  const map = new SourceMap(first)
  const out: Edit[] = []
  let i = 0
  let j = 0
  /** Returns the offset in the edited text at which the next edit of either list starts. */
  const next = (): number =>
    Math.min(first[i] ? map.startOf(i) : Number.POSITIVE_INFINITY, second[j]?.start ?? Number.POSITIVE_INFINITY)
  while (i < first.length || j < second.length) {
    // overlapping edits are merged: those of the first list are in the edited text already
    let at = next()
    let end = at
    let source: Span | undefined
    let text = ''
    do {
      const start = next()
      const inner = first[i]
      const outer = second[j]
      let span: Span
      if (inner && map.startOf(i) === start) {
        span = inner
        end = Math.max(end, start + inner.text.length)
        i++
      } else if (outer) {
        span = map.span(outer)
        end = Math.max(end, outer.end)
        text += edited.slice(at, outer.start) + outer.text
        at = outer.end
        j++
      } else break
      source = { start: source?.start ?? span.start, end: Math.max(source?.end ?? 0, span.end) }
    } while (next() < end)
    if (source) out.push({ ...source, text: text + edited.slice(at, end) })
  }
  return out
}
