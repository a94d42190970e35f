import type { Fix } from '../diagnostics/diagnostic'
import { findSourceSpan } from '../diagnostics/find-source-span'
import type { Story } from '../diagnostics/story'
import type { Span } from '../text/span'

const WHITE_SPACE = /\s/
const INDENT = /[^\S\r\n]/
const REACH = 4000 // characters on each side, sampled for the usual gap between paragraphs

/**
 * Returns the fix that removes a block and one gap beside it.
 * Of the gaps before and after the block, it keeps the one that is more common in the source; at the end of the source, it removes the one
 * before.
 */
export function removalEdit(text: string, { start, end }: Span): Fix {
  let from = start
  while (from > 0 && INDENT.test(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && WHITE_SPACE.test(text.charAt(to))) to++
  if (to === text.length) {
    while (from > 0 && WHITE_SPACE.test(text.charAt(from - 1))) from--
    return { edits: [{ start: from, end: from === 0 ? to : Math.max(end, lastBreak(text, end)), text: '' }] }
  }
  let before = from
  while (before > 0 && WHITE_SPACE.test(text.charAt(before - 1))) before--
  const [gap, next] = [text.slice(before, start), text.slice(end, to)]
  // of two different gaps, keep the one that is more frequent in this text
  if (before > 0 && gap !== next) {
    const [usual, other] = [countGaps(text, gap, before, to), countGaps(text, next, before, to)]
    if (other > usual || (other === usual && INDENT.test(next.slice(-1))))
      return { edits: [{ start: before, end, text: '' }] }
  }
  while (to > end && INDENT.test(text.charAt(to - 1))) to-- // the next line keeps its indent
  return { edits: [{ start: from, end: to, text: '' }] }
}

/** Counts the places near a span in which the same white space separates two texts. */
function countGaps(text: string, gap: string, from: number, to: number): number {
  if (gap === '') return 0
  let times = 0
  for (const part of [text.slice(Math.max(0, from - REACH), from), text.slice(to, to + REACH)])
    for (let at = part.indexOf(gap); at >= 0; at = part.indexOf(gap, at + gap.length)) {
      const end = at + gap.length
      if (at > 0 && end < part.length && !WHITE_SPACE.test(part.charAt(at - 1)) && !WHITE_SPACE.test(part.charAt(end)))
        times++
    }
  return times
}

/** Returns the offset of the line break that ends the source, or the end of a source without one. Never returns less than `end`. */
function lastBreak(text: string, end: number): number {
  if (!text.endsWith('\n')) return text.length
  const at = text.endsWith('\r\n') ? text.length - 2 : text.length - 1
  return Math.max(end, at)
}

/** Returns the fix that removes the text at `path` from the source; undefined if its place in the source is unknown. */
export function removeBlock(story: Story, path: string): { sourceFix: Fix } | undefined {
  const span = findSourceSpan(story, path)
  return span && { sourceFix: removalEdit(story.text, span) }
}
