import type { Fix } from '../diagnostics/diagnostic'
import { sourceSpan } from '../diagnostics/source-span'
import type { Story } from '../diagnostics/story'
import type { Span } from '../text/span'

const BLANK = /[ \t\r\n]/

/** The edit of a source that takes out a block with the blank lines behind it; at the end of the source, with those before it. */
export function cutOf(text: string, { start, end }: Span): Fix {
  let from = start
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && BLANK.test(text.charAt(to))) to++
  if (to === text.length) {
    while (from > 0 && BLANK.test(text.charAt(from - 1))) from--
    return { edits: [{ start: from, end: from === 0 ? to : Math.max(end, lastBreak(text, end)), text: '' }] }
  }
  while (to > end && /[ \t]/.test(text.charAt(to - 1))) to-- // the next line keeps its indent
  return { edits: [{ start: from, end: to, text: '' }] }
}

/** Where a final line break of the source starts; what stands before it is taken out with the block. */
function lastBreak(text: string, end: number): number {
  if (!text.endsWith('\n')) return text.length
  const at = text.endsWith('\r\n') ? text.length - 2 : text.length - 1
  return Math.max(end, at)
}

/** What a finding offers where a block of the body is one too many: to take it out of the source. */
export function withoutBlock(story: Story, path: string): { sourceFix: Fix } | undefined {
  const span = sourceSpan(story, path)
  return span && { sourceFix: cutOf(story.text, span) }
}
