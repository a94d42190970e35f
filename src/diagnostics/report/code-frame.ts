import { createLocator, type Position } from '../../text/position'
import type { Span } from '../../text/span'
import { type Glyph, glyphs } from './glyphs'

/** Source line as shown, with the line of carets below it. */
interface FrameRow {
  /** Line number from 1; absent in the row that marks skipped lines. */
  readonly line?: number
  readonly source: string
  readonly carets: string
}

/** Code frame of one span: the lines of source at its start and end, with carets under the span. */
export interface CodeFrame {
  /** Position of the start of the span. */
  readonly position: Position
  readonly rows: readonly FrameRow[]
}

/** Maximum width of a shown line, in terminal cells, and the least that a narrow terminal leaves it. */
const WIDTH = 96
const LEAST = 20
/** Cells beside a shown line and its number: ` | `, and a mark where each end is cut. */
const BESIDE = 5
/** UTF-16 units read before a span, and twice as many after its start: long lines are not read to their end. */
const REACH = 400
/** Number of glyphs by which a cut may move, so that it falls between words. */
const NUDGE = 12
const CUT = '…'

/**
 * Returns a function that draws the code frame of a span of a text, to fit a terminal of some columns. Reads the lines once; each frame costs
 * the same in any text.
 */
export function createFramer(text: string, columns = Number.POSITIVE_INFINITY): (span: Span) => CodeFrame {
  const locate = createLocator(text)
  return (span) => {
    const start = alignToCharacter(text, clamped(span.start, 0, text.length))
    const end = clamped(span.end, start, text.length)
    const position = locate(start)
    const lineStart = start - position.column + 1
    const last = end > start ? locate(end - 1) : position
    const width = Math.min(WIDTH, Math.max(LEAST, columns - String(last.line).length - BESIDE))
    const rows = [drawLine(text, position.line, lineStart, start, end, width)]
    if (last.line > position.line) {
      const lastStart = end - last.column
      if (last.line > position.line + 1) rows.push({ source: '...', carets: '' })
      rows.push(drawLine(text, last.line, lastStart, lastStart + margin(text, lastStart, end), end, width))
    }
    return { position, rows }
  }
}

const clamped = (offset: number, least: number, most: number): number =>
  Number.isNaN(offset) ? least : Math.trunc(Math.min(Math.max(offset, least), most))

/** Returns an offset, moved back by one if it splits a surrogate pair. */
function alignToCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit < 0xe000 && before >= 0xd800 && before < 0xdc00 ? at - 1 : at
}

/** Returns the number of spaces and tabs at the start of a line. Counts no further than the last character of the span. */
function margin(text: string, from: number, end: number): number {
  let at = from
  while (at < end - 1 && at < from + REACH && (text[at] === ' ' || text[at] === '\t')) at++
  return at - from
}

function frameLineEnd(text: string, from: number, most: number): number {
  let at = from
  while (at < most && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

/** Draws the part of a line around a span, with at least one caret under the span. */
function drawLine(text: string, line: number, lineStart: number, start: number, end: number, width: number): FrameRow {
  const from = alignToCharacter(text, Math.max(lineStart, start - REACH))
  const most = Math.min(text.length, start + REACH * 2)
  const to = alignToCharacter(text, frameLineEnd(text, from, most))
  const signs = glyphs(text, from, to)
  const first = signs.findIndex((glyph) => glyph.end > start)
  const begin = first < 0 ? signs.length : first
  let after = begin
  while (after < signs.length && (signs[after]?.start ?? 0) < end) after++
  const [left, right] = chooseGlyphs(signs, begin, after, width)
  const head = from > lineStart || left > 0 ? CUT : ''
  const more = to < text.length && text[to] !== '\n' && text[to] !== '\r'
  const tail = more || right < signs.length ? CUT : ''
  const indent = head.length + sumWidths(signs, left, begin)
  const carets = Math.max(1, sumWidths(signs, begin, Math.min(after, right)))
  return {
    line,
    source: (
      head +
      signs
        .slice(left, right)
        .map((glyph) => glyph.shown)
        .join('') +
      tail
    ).trimEnd(),
    carets: ' '.repeat(indent) + '^'.repeat(carets),
  }
}

const sumWidths = (signs: readonly Glyph[], from: number, to: number): number =>
  signs.slice(from, to).reduce((sum, { width }) => sum + width, 0)

/**
 * Chooses the glyphs of a line to show, as start and end index: those of the span (`begin` to `after`), then as many on both sides as fit.
 * Cuts between words where possible.
 */
function chooseGlyphs(signs: readonly Glyph[], begin: number, after: number, width: number): readonly [number, number] {
  const room = Math.max(0, width - sumWidths(signs, begin, after))
  const before = sumWidths(signs, 0, begin)
  const widthAfter = sumWidths(signs, after, signs.length)
  if (before + widthAfter <= room && room > 0) return [0, signs.length]
  let free = Math.max(Math.floor(room / 2), room - widthAfter)
  let left = begin
  while (left > 0 && (signs[left - 1]?.width ?? 0) <= free) free -= signs[--left]?.width ?? 0
  free = width - sumWidths(signs, left, begin)
  let right = begin
  while (right < signs.length && (signs[right]?.width ?? 0) <= free) free -= signs[right++]?.width ?? 0
  if (left > 0)
    for (let at = left; at < Math.min(left + NUDGE, begin); at++)
      if (signs[at]?.shown === ' ') {
        left = at + 1
        break
      }
  if (right < signs.length)
    for (let at = right; at > (right <= after ? right - NUDGE : Math.max(right - NUDGE, after)); at--)
      if (signs[at]?.shown === ' ') {
        right = at
        break
      }
  return [left, right]
}
