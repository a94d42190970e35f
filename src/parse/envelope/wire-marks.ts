import type { EnvelopeKind } from '../../diagnostics/envelope'
import type { Repair } from '../../diagnostics/story'
import { isSpace } from '../../text/characters'
import { ENDS, HAS_GAPS, HAS_IRREGULAR, type Lines, readLines } from '../../text/lines'
import { BS, CARET, DLE, RS, US } from './controls'
import type { OpenedEnvelope } from './open-envelope'

/** Lines of a copy without the wire marks at their ends. `marks` has all wire marks as repairs that remove or replace them. */
export interface UnmarkedLines {
  readonly lines: Lines
  readonly marks: readonly Repair[]
}

/** Returns the lines of the story in a message, without wire marks. */
export function storyLines(
  text: string,
  { envelope, from, to }: OpenedEnvelope,
): Partial<UnmarkedLines> & Pick<UnmarkedLines, 'lines'> {
  const lines = readLines(text, from, to)
  const agency = envelope?.kind === 'anpa-1312' ? envelope.header.agency : undefined
  return removeMarks(text, lines, envelope?.kind, agency) ?? { lines }
}

const HEADER = 12 // maximum number of lines of a text header
const LESS = 0x3c
const EQUALS = 0x3d
const PLUS = 0x2b
const AT = 0x40

/**
 * Reads the marks of 7-bit wires in the text; returns undefined for copy without them.
 * `^` opens a header or centred line, `<` ends a line, `=` a centred one, BS opens a line of a table, DLE, RS and US are spaces, `{` is ½.
 * In IPTC 7901 ` =` ends the header of the text, in Kyodo’s copy `+`.
 * The marks count only where an envelope, or lines with `^` and `<`, show that the copy uses them.
 */
function removeMarks(
  text: string,
  lines: Lines,
  kind: EnvelopeKind | undefined,
  agency = '',
): UnmarkedLines | undefined {
  const caret = isCaretCopy(text, lines, kind)
  if (!caret && kind !== 'anpa-1312' && kind !== 'iptc-7901') return undefined
  const agate = kind === 'anpa-1312' || caret
  const halves = agate && text.includes('{')
  const start = [...lines.start]
  const end = [...lines.end]
  const flags = [...lines.flags]
  const marks: Repair[] = []
  const mark = (from: number, to: number, by = ''): void => {
    marks.push({ kind: 'wire-mark', start: from, end: to, text: by })
  }
  let seen = 0
  let header = true
  for (let i = 0; i < lines.count; i++) {
    let a = start[i] as number
    let b = end[i] as number
    if (a === b) continue
    seen++
    const opening = text.charCodeAt(a)
    const opens = caret && opening === CARET
    if (opens || (agate && opening === BS)) {
      mark(a, a + 1)
      a = skipSpaces(text, a + 1, b)
      if (opens && i > 0) flags[i - 1] = (flags[i - 1] as number) | ENDS
      if (!opens) flags[i] = (flags[i] as number) | HAS_GAPS
    }
    const close = closingMarksAt(text, a, b, {
      less: caret,
      equals: opens || (caret && isRule(text, a, b)) || (kind === 'iptc-7901' && header && seen <= HEADER),
      plus: kind === 'anpa-1312' && !caret && DAY_MARKED.has(agency) && header && seen <= HEADER,
    })
    const inner = close < b ? skipSpacesBack(text, close, a) : b
    const before = marks.length
    if (agate && ((flags[i] as number) & HAS_IRREGULAR || halves)) markSigns(text, a, inner, mark)
    if (marks.length > before) flags[i] = (flags[i] as number) | HAS_IRREGULAR
    if (close < b) {
      mark(close, b)
      flags[i] = (flags[i] as number) | ENDS
      if (!opens && text.charCodeAt(close) !== LESS) header = false
      b = inner
    }
    start[i] = a
    end[i] = Math.max(a, b)
  }
  return marks.length ? { lines: { ...lines, start, end, flags }, marks } : undefined
}

/** Agency codes whose text header ends with `+`. */
const DAY_MARKED: ReadonlySet<string> = new Set(['KYODO'])

/**
 * Whether a copy uses `^` and `<` as marks, as in `^BC-US--APNewsAlert,17<`.
 * Two of its lines must open with `^` and close with `<` or `=`. In a message with an envelope one is enough; in ANPA 1312, the `^` is.
 */
function isCaretCopy(text: string, { count, start, end }: Lines, kind: EnvelopeKind | undefined): boolean {
  const enough = kind === undefined ? 2 : 1
  let found = 0
  for (let i = 0; i < count && found < enough; i++) {
    if (text.charCodeAt(start[i] as number) !== CARET) continue
    const last = text.charCodeAt((end[i] as number) - 1)
    if (last === LESS || last === EQUALS || kind === 'anpa-1312') found++
  }
  return found >= enough
}

interface ClosingMarks {
  readonly less: boolean
  readonly equals: boolean
  readonly plus: boolean
}

/** Returns the offset at which the marks at the end of a line start: `<`, `@<`, `=`, ` =`, `+`; the end of the line if it has none. */
function closingMarksAt(text: string, from: number, to: number, { less, equals, plus }: ClosingMarks): number {
  const last = text.charCodeAt(to - 1)
  if (less && last === LESS) {
    const before = to - 2 >= from ? text.charCodeAt(to - 2) : 0
    return before === AT ? to - 2 : to - 1
  }
  if ((equals && last === EQUALS) || (plus && last === PLUS)) return to - 1
  return to
}

/** Whether a line is a horizontal rule with a mark after it: `___=` */
function isRule(text: string, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (text.charCodeAt(i) !== 0x5f) return false
  return to - from > 2
}

/** Calls `mark` with the span and the replacement of each wire mark inside a line that means a space or ½. */
function markSigns(text: string, from: number, to: number, mark: (from: number, to: number, by: string) => void): void {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit === DLE || unit === RS || unit === US || unit === BS) {
      let end = i + 1
      while (end < to && text.charCodeAt(end) === unit) end++
      const spaced = text.charCodeAt(i - 1) <= 0x20 || text.charCodeAt(end) <= 0x20 || i === from || end === to
      mark(i, end, spaced ? '' : ' ')
      i = end - 1
    } else if (unit === 0x7b && isHalfAfter(text.charCodeAt(i - 1)) && !isAsciiWordUnit(text.charCodeAt(i + 1)))
      mark(i, i + 1, '½')
  }
}

/** Whether `{` is ½ by the unit before it: after a digit or white space, as in `7{`, ` {`. */
const isHalfAfter = (before: number): boolean => (before >= 0x30 && before <= 0x39) || before <= 0x20
const isAsciiWordUnit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)

function skipSpaces(text: string, from: number, to: number): number {
  let i = from
  while (i < to && isSpace(text.charCodeAt(i))) i++
  return i
}

function skipSpacesBack(text: string, from: number, to: number): number {
  let i = from
  while (i > to && isSpace(text.charCodeAt(i - 1))) i--
  return i
}
