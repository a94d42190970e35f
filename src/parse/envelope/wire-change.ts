import type { Story } from '../../diagnostics/story'
import { applyEdits, type Edit, sourceSpansOf } from '../../text/edits'
import type { Span } from '../../text/span'

/** Returns the text at a path as the parser read it, made from the copy and its repairs. Undefined if the path has no span. */
export function textAsRead(story: Story, path: string): string | undefined {
  const span = Object.hasOwn(story.spans, path) ? story.spans[path] : undefined
  return span && applyEdits(story.text, story.repairs, span.start, span.end)
}

/** Returns the span of the whole lines around a span, indents, wire marks and line end included. */
export function wholeLines(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t' || text[from - 1] === '^')) from--
  let to = end
  while (to < text.length && !isBreak(text.charCodeAt(to)) && text.charCodeAt(to) !== 0x03) to++
  if (text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a) to++
  if (to < text.length && isBreak(text.charCodeAt(to))) to++
  return { start: from, end: to }
}

const isBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d

/** Returns the line end that a message uses: CR LF if it has any, otherwise LF. */
export const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** Returns a text with line feeds replaced by the line end of a message. */
export const withLineEnds = (message: string, text: string): string => text.replace(/\n/g, lineEndOf(message))

/**
 * Returns the smallest edit of the copy that turns one text at a path into another.
 * Characters that both texts start or end with are not touched.
 */
export function smallestEdit(story: Story, path: string, was: string, now: string): Edit[] {
  const { start, end } = story.spans[path] as Span
  let head = 0
  const most = Math.min(was.length, now.length)
  while (head < most && was[head] === now[head]) head++
  let tail = 0
  while (tail < most - head && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const from = sourcePlace(story, start, end, head, true)
  const to = was.length - tail === head ? from : sourcePlace(story, start, end, was.length - tail, false)
  return [{ start: from, end: Math.max(from, to), text: withLineEnds(story.text, now.slice(head, now.length - tail)) }]
}

/**
 * Returns the offset in the copy of an offset in a text. The text was read from `start` to `end` of the copy.
 * Where a repair lies at the offset, `following` gives the offset after the repair; otherwise it is the one before.
 */
function sourcePlace({ repairs }: Story, start: number, end: number, offset: number, following: boolean): number {
  const length = end - start
  if (offset === 0) return start
  if (following) return sourceSpansOf(repairs, start, end, offset, offset + 1)[0]?.start ?? end
  return sourceSpansOf(repairs, start, end, offset - 1, offset).at(-1)?.end ?? start + length
}
