import type { ReaderInfo } from '../diagnostics/reader-info'
import type { Dropped, Repair, Story } from '../diagnostics/story'
import { CHARACTER_CLASS, IRREGULAR, isSpace } from '../text/characters'
import type { Span } from '../text/span'
import type { OpenedEnvelope } from './envelope/open-envelope'
import { inFieldOrder } from './field-order'
import type { Reader } from './reader'

/** Builds the story: sorts everything by offset, and accounts for every character of the copy (law 1). */
export function finalizeStory(reader: Reader, readerInfo: ReaderInfo, opened?: OpenedEnvelope): Story {
  const { builder, source } = reader
  const { text } = source
  const { article, spans, diagnostics } = builder
  const dropped: Dropped[] = builder.dropped
  const unread: Span[] = []
  const accounted = [...builder.assigned, ...dropped]
  if (opened?.envelope) {
    for (const span of Object.values(spans)) accounted.push(span)
    for (const span of opened.envelope.spans) accounted.push(span)
  }
  sortSpans(accounted)
  const { marks = [] } = source
  let mark = 0
  const closeGap = (from: number, to: number): void => {
    let at = from
    while (at < to && isSpace(text.charCodeAt(at))) at++
    if (at === to && mark === marks.length) return // white space between two parts
    at = from
    for (; mark < marks.length && (marks[mark] as Repair).start < to; mark++) {
      const { kind, start, end, text: by } = marks[mark] as Repair
      if (start < at || by.trim() !== '') continue // inside a text, where it is a repair; or a character that is unread like those around it
      reportUnreadLines(text, at, start, dropped, unread)
      dropped.push({ kind, start, end })
      at = end
    }
    reportUnreadLines(text, at, to, dropped, unread)
  }
  let at = 0
  for (const span of accounted) {
    if (span.start > at) closeGap(at, span.start)
    if (span.end > at) at = span.end
  }
  const end = opened?.rest?.start ?? text.length
  if (end > at) closeGap(at, end)
  for (const span of unread) {
    diagnostics.push({
      rule: 'read/unread',
      severity: 'warning',
      message: 'Unrecognized text: not assigned to any part of the article.',
      path: '',
      span,
    })
  }
  if (opened?.rest) unread.push(opened.rest)
  return {
    text,
    article: inFieldOrder(article),
    spans,
    repairs: sortSpans<Repair>(builder.repairs),
    dropped: sortSpans(dropped),
    unread,
    diagnostics,
    reader: readerInfo,
    ...(opened?.envelope && { envelope: opened.envelope }),
  }
}

/** Adds text assigned to no part to `unread`, line by line. A line of stray control characters alone goes to `dropped`. */
function reportUnreadLines(text: string, start: number, end: number, dropped: Dropped[], unread: Span[]): void {
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
      if (CHARACTER_CLASS[unit] !== IRREGULAR && unit !== 0x85) words = true
      else if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < end) words = true
    }
    if (words) unread.push({ start: from, end: last })
    else dropped.push({ kind: 'control-character', start: from, end: last })
  }
}

/** Sorts spans in place. Most are in order already but for a few, which are moved up; beyond some moves the engine sorts. */
function sortSpans<T extends Span>(spans: T[]): T[] {
  let moves = 0
  for (let i = 1; i < spans.length; i++) {
    const span = spans[i] as T
    let at = i
    for (; at > 0 && isAfter(spans[at - 1] as T, span); at--) {
      if (++moves > MOVES) return resort(spans, at, span)
      spans[at] = spans[at - 1] as T
    }
    spans[at] = span
  }
  return spans
}

const MOVES = 200
const isAfter = (a: Span, b: Span): boolean => a.start > b.start || (a.start === b.start && a.end > b.end)

/** Sorts spans of which `span` is to be at index `at`. */
function resort<T extends Span>(spans: T[], at: number, span: T): T[] {
  spans[at] = span
  return spans.sort((a, b) => a.start - b.start || a.end - b.end)
}
