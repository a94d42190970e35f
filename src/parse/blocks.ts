import { CAPITAL, CHARACTER_CLASS, SMALL, STOP } from '../text/characters'
import { ENDS, HAS_GAPS, HAS_TAB } from '../text/lines'
import { endsBracket } from './ends-bracket'
import { hasStop } from './has-stop'
import { opensLikeDateline } from './head/dateline/opens-with-dateline'
import { isBullet, isInBullets } from './is-bullet'
import { isFullLine } from './is-full-line'
import { isGappedRestriction } from './is-gapped-restriction'
import { isHeadingBelow } from './is-heading-below'
import { isInSentence } from './is-in-sentence'
import { isOutsideParagraph } from './is-outside-paragraph'
import { isSetApart } from './is-set-apart'
import { widthFrom } from './layout'
import { isSeam } from './seam-width'
import type { LineBlock, Source } from './source'
import { firstClosingLine } from './tail/closing-lines'

/** Function that tests whether a line opens a part, such as a byline, although it looks like the rest of a paragraph. */
export type OpensPart = (source: Source, line: number) => boolean

/**
 * Groups the lines of a copy into blocks: paragraphs, headlines, tables.
 * A line for which `completes` is true joins the single line before it, whatever the layout.
 */
export function groupLines(source: Source, opens: OpensPart, completes: OpensPart = () => false): LineBlock[] {
  const { lines, layout } = source
  const blocks: LineBlock[] = []
  const bracketed = hasBracketedLine(source)
  const closing = firstClosingLine(source)
  let first = -1
  let columns = false
  let apart = true
  let width = 0 // width at which the lines up to the next blank line were broken
  const close = (last: number): void => {
    blocks.push({
      first,
      last,
      start: lines.start[first] as number,
      end: lines.end[last] as number,
      columns,
      apart,
      indent: (lines.indent[first] as number) - layout.margin,
    })
    first = -1
    apart = false
  }
  for (let i = 0; i < lines.count; i++) {
    if ((lines.end[i] as number) === (lines.start[i] as number)) {
      if (first >= 0) close(i - 1)
      apart = true
      continue
    }
    const own = isColumns(source, i) && !isGappedRestriction(source, i)
    if (
      first >= 0 &&
      (i >= closing ||
        endsBracket(source, first, i - 1) ||
        (!belongs(source, i, own, columns, opens, width, bracketed) &&
          !(!width && !own && !columns && isWrapped(source, first, i, opens)) &&
          !(first === i - 1 && completes(source, i))))
    )
      close(i - 1)
    if (first < 0) {
      if (apart) width = layout.width() || widthFrom(source, i)
      first = i
      columns = own
    }
  }
  if (first >= 0) close(lines.count - 1)
  return blocks
}

/** Whether a line is a row of columns, with wide gaps or a tab: ` Wheat   2.55   2.40       IV     4.65     --` */
function isColumns(source: Source, line: number): boolean {
  const { lines } = source
  const flags = lines.flags[line] as number
  return (
    (flags & HAS_GAPS) !== 0 ||
    ((flags & HAS_TAB) !== 0 &&
      (lines.end[line] as number) - (lines.start[line] as number) < 100 &&
      !isTabbedEntry(source, line))
  )
}

/** Whether a line is a list entry as Word sets it: a mark, a tab, and no other tab after it. */
function isTabbedEntry(source: Source, line: number): boolean {
  const start = source.lines.start[line] as number
  const tab = source.text.indexOf('\t', start)
  if (tab - start > 3 || !isBullet(source, line)) return false
  const next = source.text.indexOf('\t', tab + 1)
  return next < 0 || next >= (source.lines.end[line] as number)
}

/** Whether a line belongs to the same block as the line before. `bracketed` is whether any line of the copy starts with a bracket. */
function belongs(
  source: Source,
  line: number,
  columns: boolean,
  inColumns: boolean,
  opens: OpensPart,
  width: number,
  bracketed: boolean,
): boolean {
  const { text, lines, layout } = source
  if (columns || inColumns) return columns === inColumns
  if ((lines.flags[line - 1] as number) & ENDS) return false
  const set = (lines.indent[line] as number) - layout.margin
  const before = line - 1
  if (isMark(source, line) || isMark(source, before)) return false
  if (bracketed && closesBracket(source, line)) return true
  if (layout.indented) {
    if (set > 0) return false
    if (line > layout.firstIndented && layout.short)
      return !opens(source, line) && !isOutsideParagraph(source, line) && !isInBullets(source, line)
  }
  if (!width) return false
  const setBefore = (lines.indent[before] as number) - layout.margin
  if (set > setBefore + 1 && !(set < 6 && isBullet(source, before))) return false
  if (isBullet(source, line)) return false
  if (isSetApart(source, line, width)) return false
  if (isHeadingBelow(source, line, width)) return false
  return (isFullLine(text, lines, before, width) || runsOn(source, line)) && !opens(source, line)
}

/**
 * Whether a line goes on with the paragraph above, which opens with line `first`, in copy of which only the sentences are wrapped.
 * The line above must be full, but not longer, and the sentence must go on from it, or from a line above it. Below a full stop, a short
 * line is something else: `Edición: M. Tascón`.
 */
function isWrapped(source: Source, first: number, line: number, opens: OpensPart): boolean {
  const { text, lines, layout } = source
  const width = layout.seams()
  const before = line - 1
  if (!width || (lines.end[before] as number) - (lines.start[before] as number) > width + 2) return false
  if (isMark(source, line) || isMark(source, before) || isBullet(source, line) || opens(source, line)) return false
  if (!isFullLine(text, lines, before, width)) return false
  if (isSeam(text, lines, before) || isInSentence(source, first, line, width)) return true
  const length = (lines.end[line] as number) - (lines.start[line] as number)
  if (hasStop(text, lines.end[before] as number) && length * 2 < width) return false
  let joined = before === first && opensLikeDateline(text.slice(lines.start[first], lines.end[first]))
  for (let at = first; at < before && !joined; at++) joined = isSeam(text, lines, at)
  return joined && !isDash(text.charCodeAt(lines.start[line] as number))
}

const isDash = (unit: number): boolean => unit === 0x2d || unit === 0x2013 || unit === 0x2014

/** Whether a line of the copy starts with a bracket. Tested once, as few copies have one. */
function hasBracketedLine({ text, lines }: Source): boolean {
  for (let line = 0; line < lines.count; line++) if (text.charCodeAt(lines.start[line] as number) === 0x28) return true
  return false
}

const BRACKETED = 240 // characters of a line with an open bracket

/** Whether a line closes the bracket that opens the line before: `Editing by John Roe)` after `(Reporting by Jane Doe;`. */
function closesBracket({ text, lines }: Source, line: number): boolean {
  const start = lines.start[line - 1] as number
  if (isWithinBracket(text, lines, line)) return true
  if (text.charCodeAt(start) !== 0x28 || text.charCodeAt((lines.end[line] as number) - 1) !== 0x29) return false
  const end = lines.end[line - 1] as number
  const opened = end - start > BRACKETED ? ')' : text.slice(start, end)
  const own = text.slice(lines.start[line], lines.end[line])
  return !opened.includes(')') && CHARACTER_CLASS[text.charCodeAt(end - 1)] !== STOP && !own.includes('(')
}

const BRACKET_LINES = 6 // maximum lines of a bracket, each way

/** Whether a line is within a bracket that opens a line above and closes one below: the middle line of a sign-off of three lines. */
function isWithinBracket(text: string, lines: Source['lines'], line: number): boolean {
  let from = line - 1
  for (; ; from--) {
    if (from < 0 || line - from > BRACKET_LINES) return false
    const start = lines.start[from] as number
    const end = lines.end[from] as number
    if (end - start > BRACKETED || end === start || text.slice(start, end).includes(')')) return false
    if (text.charCodeAt(start) === 0x28) break
    if (text.slice(start, end).includes('(')) return false
  }
  const last = Math.min(lines.start.length, line + BRACKET_LINES)
  for (let to = line; to < last; to++) {
    const start = lines.start[to] as number
    const end = lines.end[to] as number
    const own = end - start > BRACKETED ? '' : text.slice(start, end)
    if (own === '' || own.includes('(')) return false
    if (own.includes(')')) return own.indexOf(')') === own.length - 1 && to > from + 1
  }
  return false
}

/** Whether a line has only marks: `___`, `* * *`, `###`. */
function isMark(source: Source, line: number): boolean {
  const { text, lines } = source
  const start = lines.start[line] as number
  const end = lines.end[line] as number
  if (end - start > 24) return false
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if ((CHARACTER_CLASS[unit] as number) >= CAPITAL || unit > 0x7f) return false
  }
  return true
}

/** Whether a line starts with a small letter, and the line before ends in mid-sentence. */
function runsOn(source: Source, line: number): boolean {
  const { text, lines } = source
  if (CHARACTER_CLASS[text.charCodeAt(lines.start[line] as number)] !== SMALL) return false
  const last = text.charCodeAt((lines.end[line - 1] as number) - 1)
  return CHARACTER_CLASS[last] === SMALL || last === 0x2c || last === 0x2d
}
