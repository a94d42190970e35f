import type { Dropped } from '../../diagnostics/story'
import type { Span } from '../../text/span'

/**
 * Returns the parts of dropped spans that lie in no text of the story and in no dropped span before, sorted.
 * Markup that a browser moves, such as text between the cells of a table, is read out of order, so that spans of the source overlap.
 *
 * @example
 * outsideTexts([{ kind: 'page', start: 0, end: 9 }], [{ start: 4, end: 6 }])
 * // [{ kind: 'page', start: 0, end: 4 }, { kind: 'page', start: 6, end: 9 }]
 */
export function outsideTexts(dropped: readonly Dropped[], texts: readonly Span[]): Dropped[] {
  const taken = [...texts].sort(byStart)
  const found: Dropped[] = []
  let next = 0
  let reach = 0 // the end of the texts and dropped spans so far
  for (const { kind, start, end } of [...dropped].sort(byStart)) {
    for (let text = taken[next]; text && text.start < end; text = taken[++next]) {
      const from = Math.max(start, reach)
      if (from < text.start) found.push({ kind, start: from, end: text.start })
      reach = Math.max(reach, text.end)
    }
    const from = Math.max(start, reach)
    if (from < end) found.push({ kind, start: from, end })
    reach = Math.max(reach, end)
  }
  return found
}

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
