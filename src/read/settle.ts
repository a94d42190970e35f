import type { Dropped, Repair, Story } from '../diagnostics/story'
import { CLASS, isSpace, ODD } from '../text/characters'
import type { Span } from '../text/span'
import type { Reader } from './reader'

/** Makes the story: puts everything in order of place, and accounts for every character (law 1). */
export function finish(reader: Reader): Story {
  const { draft, source } = reader
  const { text } = source
  const { article, spans, diagnostics } = draft
  const dropped: Dropped[] = draft.dropped
  const unread: Span[] = []
  const taken: Span[] = [...dropped]
  for (const path in spans) taken.push(spans[path] as Span)
  inOrder(taken)
  let at = 0
  for (const span of taken) {
    if (span.start > at) sweep(text, at, span.start, dropped, unread)
    if (span.end > at) at = span.end
  }
  sweep(text, at, text.length, dropped, unread)
  for (const span of unread) {
    diagnostics.push({
      rule: 'read/unread',
      severity: 'warning',
      message: 'It is not known what this is: it is no part of the article.',
      path: '',
      span,
    })
  }
  return {
    text,
    article,
    spans,
    repairs: inOrder<Repair>(draft.repairs),
    dropped: inOrder(dropped),
    unread,
    diagnostics,
  }
}

/** What no part has taken: stray controls are dropped, all else is unread, a line at a time. */
function sweep(text: string, start: number, end: number, dropped: Dropped[], unread: Span[]): void {
  let i = start
  while (i < end) {
    if (isSpace(text.charCodeAt(i))) {
      i++
      continue
    }
    const from = i
    let last = i
    let words = false
    for (; i < end; i++) {
      const unit = text.charCodeAt(i)
      if (unit === 0x0a || unit === 0x0d) break
      if (isSpace(unit)) continue
      last = i + 1
      if (CLASS[unit] !== ODD && unit !== 0x85) words = true
      else if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < end) words = true
    }
    if (words) unread.push({ start: from, end: last })
    else dropped.push({ kind: 'control-character', start: from, end: last })
  }
}

function inOrder<T extends Span>(spans: T[]): T[] {
  for (let i = 1; i < spans.length; i++) {
    const [a, b] = [spans[i - 1] as T, spans[i] as T]
    if (b.start < a.start || (b.start === a.start && b.end < a.end))
      return spans.sort((x, y) => x.start - y.start || x.end - y.end)
  }
  return spans
}
