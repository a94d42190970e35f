import type { Fix } from '../diagnostics/diagnostic'
import { enclosingSourceSpan } from '../diagnostics/source-span'
import type { Story } from '../diagnostics/story'
import type { Span } from '../text/span'

const BLANK = /\s/
const INDENT = /[^\S\r\n]/
const REACH = 4000 // characters on each side, in which it is looked how paragraphs are set

/** The edit of a source that takes out a block with the blank lines behind it; at the end of the source, with those before it. */
export function removalEdit(text: string, { start, end }: Span): Fix {
  let from = start
  while (from > 0 && INDENT.test(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && BLANK.test(text.charAt(to))) to++
  if (to === text.length) {
    while (from > 0 && BLANK.test(text.charAt(from - 1))) from--
    return { edits: [{ start: from, end: from === 0 ? to : Math.max(end, lastBreak(text, end)), text: '' }] }
  }
  let before = from
  while (before > 0 && BLANK.test(text.charAt(before - 1))) before--
  const [gap, next] = [text.slice(before, start), text.slice(end, to)]
  // of two gaps the one is kept that more paragraphs of this text have
  if (before > 0 && gap !== next) {
    const [usual, other] = [timesOf(text, gap, before, to), timesOf(text, next, before, to)]
    if (other > usual || (other === usual && INDENT.test(next.slice(-1))))
      return { edits: [{ start: before, end, text: '' }] }
  }
  while (to > end && INDENT.test(text.charAt(to - 1))) to-- // the next line keeps its indent
  return { edits: [{ start: from, end: to, text: '' }] }
}

/** How often a gap stands between two lines near a stretch of a text. */
function timesOf(text: string, gap: string, from: number, to: number): number {
  if (gap === '') return 0
  let times = 0
  for (const part of [text.slice(Math.max(0, from - REACH), from), text.slice(to, to + REACH)])
    for (let at = part.indexOf(gap); at >= 0; at = part.indexOf(gap, at + gap.length)) {
      const end = at + gap.length
      if (at > 0 && end < part.length && !BLANK.test(part.charAt(at - 1)) && !BLANK.test(part.charAt(end))) times++
    }
  return times
}

/** Where a final line break of the source starts; what stands before it is taken out with the block. */
function lastBreak(text: string, end: number): number {
  if (!text.endsWith('\n')) return text.length
  const at = text.endsWith('\r\n') ? text.length - 2 : text.length - 1
  return Math.max(end, at)
}

/** What a finding offers where a block of the body is one too many: to take it out of the source. */
export function removeBlock(story: Story, path: string): { sourceFix: Fix } | undefined {
  const span = enclosingSourceSpan(story, path)
  return span && { sourceFix: removalEdit(story.text, span) }
}
