import { CAPITAL, CHARACTER_CLASS, DIGIT, SMALL, STOP } from '../text/characters'
import { HAS_GAPS, type Lines } from '../text/lines'
import { isFieldLine } from './field-line'
import { hasStop } from './has-stop'
import { isDense, isFullLine } from './is-full-line'
import { seamWidth } from './seam-width'

/** Layout of a copy: its margin, its indents and the width of its lines. */
export interface Layout {
  /** Width of the white space that every line starts with, in characters. */
  readonly margin: number
  /** Whether paragraphs open with white space. */
  readonly indented: boolean
  /** Index of the first line that opens with white space. The number of lines if paragraphs do not open so. */
  readonly firstIndented: number
  /** Whether lines are short enough to have been wrapped. */
  readonly short: boolean
  /** Returns the line width of wrapped copy, in characters; 0 where each line is a paragraph. Computed on first use. */
  width(): number
  /** Returns the width at which sentences were wrapped in copy whose other lines are short; see {@link seamWidth}. Computed on first use. */
  seams(): number
}

const WIDEST = 100 // no teletype and no mail program wraps lines later

/** Measures the layout of a copy from its lines. */
export function measureLayout(text: string, lines: Lines): Layout {
  const { count, start, end, indent, flags } = lines
  let margin = 1000
  for (let i = 0; i < count; i++) {
    const own = indent[i] as number
    if ((end[i] as number) > (start[i] as number) && own < margin) margin = own
    if (margin === 0) break
  }
  if (margin === 1000) margin = 0

  let opened = 0 // an indented line directly before a less indented one
  let firstIndented = count
  let inner = 0 // lines that are followed by another in the same paragraph
  let long = 0
  for (let i = 0; i < count; i++) {
    const length = (end[i] as number) - (start[i] as number)
    if (length === 0 || (flags[i] as number) & HAS_GAPS) continue
    const set = (indent[i] as number) - margin
    if (length > WIDEST) long++
    if (set >= 2 && firstIndented === count) firstIndented = i
    const next = i + 1
    if (next >= count || (end[next] as number) === (start[next] as number)) continue
    const nextSet = (indent[next] as number) - margin
    if (set >= 2 && nextSet < 2 && length > (isDense(text.charCodeAt(start[i] as number)) ? 12 : 30)) opened++
    if (nextSet < 2 && length <= WIDEST) inner++
  }

  const short = long * 10 <= inner
  let width: number | undefined
  let seams: number | undefined
  let sureSeams: number | undefined
  const indented = firstIndented < count && (opened > 0 || allIndented(lines, firstIndented, margin))
  const mayHaveSeams = short && !indented && inner > 0
  const sureSeamsOf = (): number => (sureSeams ??= mayHaveSeams ? seamWidth(text, lines, false) : 0)
  const widthOf = (): number =>
    wrapWidth(text, lines, margin, inner, 0) ||
    (sureSeamsOf() ? 0 : wrapWidth(text, lines, margin, inner, headerLength(text, lines)))
  const getWidth = (): number => (width ??= short ? widthOf() : 0)
  const seamsOf = (): number => sureSeamsOf() || (mayHaveSeams && !getWidth() ? seamWidth(text, lines, true) : 0)
  return {
    margin,
    indented,
    firstIndented: indented ? firstIndented : count,
    short,
    width: getWidth,
    seams: () => (seams ??= seamsOf()),
  }
}

/**
 * Returns the width at which most lines were wrapped, in characters; 0 if lines were not wrapped.
 * It is nearly the length of the longest line, if most lines have no room for the first word of the next. Of the first `header` lines, those
 * between fields do not count.
 */
function wrapWidth(text: string, lines: Lines, margin: number, inner: number, header: number): number {
  if (inner === 0) return 0
  const lengths = new Array<number>(WIDEST + 1).fill(0)
  for (let i = 0; i + 1 < lines.count; i++) {
    const length = (lines.end[i] as number) - (lines.start[i] as number)
    if (length === 0 || length > WIDEST || (lines.flags[i] as number) & HAS_GAPS) continue
    const next = i + 1
    if ((lines.end[next] as number) === (lines.start[next] as number)) continue
    if ((lines.indent[next] as number) - margin < 2) lengths[length] = (lengths[length] as number) + 1
  }
  let width = WIDEST
  let longer = lengths[WIDEST] as number
  const spare = inner < 12 ? 1 : Math.max(2, inner >> 5) // a headline, a stray line
  while (width > 20 && longer < spare) longer += lengths[--width] as number
  if (width <= 20) return 0
  let full = 0
  let runsOn = 0 // lines whose sentence continues in the next
  let seen = 0
  let stopped = 0 // lines with which a sentence ends
  let alike = 0 // short lines that open like the next
  let beyond = 0 // longer lines: `By JANE DOE` over `Associated Press` says nothing of the width where the paragraphs are longer
  for (let i = 0; i + 1 < lines.count; i++) {
    const length = (lines.end[i] as number) - (lines.start[i] as number)
    if (length > width && !((lines.flags[i] as number) & HAS_GAPS)) beyond++
    const next = i + 1
    if (length === 0 || (lines.end[next] as number) === (lines.start[next] as number)) continue
    if (((lines.flags[i] as number) | (lines.flags[next] as number)) & HAS_GAPS) continue
    if ((lines.indent[next] as number) > (lines.indent[i] as number) + 1) continue
    if (i < header && isInFields(text, lines, i)) continue
    seen++
    const ends = hasStop(text, lines.end[i] as number)
    if (ends) stopped++
    if (ends && isDense(text.charCodeAt(lines.start[next] as number))) continue // of lines that break anywhere, few end a sentence
    if (isFullLine(text, lines, i, width)) full++
    if (seen < LEAST_LINES && isMidSentence(text, (lines.end[i] as number) - 1, lines.start[next] as number, 1))
      runsOn++
    if (width < NARROWEST && opensAlike(text, lines, i)) alike++
  }
  if (alike * 4 > seen * 3) return 0 // a list of short lines: tour dates, opening hours
  if (seen >= LEAST_LINES && stopped * 3 >= seen * 2) return 0 // paragraphs of one line, which happen to be alike in length
  if (seen < LEAST_LINES && runsOn === 0 && beyond > 0) return 0 // of a few lines above a longer one, the longest is always full
  return full * 2 >= seen && beyond <= seen ? width : 0
}

/** Returns the number of lines down to the last of the fields at the top, which one other line may precede: the header of a mail. */
function headerLength(text: string, { start, count }: Lines): number {
  let length = 0
  while (length < count && (isFieldLine(text, start[length] as number) || length === 0)) length++
  return length
}

/** Whether a line and the next are two of three fields in a row, whose lines are not broken by width. */
function isInFields(text: string, { start, count }: Lines, line: number): boolean {
  const isField = (at: number): boolean => at >= 0 && at < count && isFieldLine(text, start[at] as number)
  return isField(line) && isField(line + 1) && (isField(line - 1) || isField(line + 2))
}

/**
 * Whether a line and the next look like two entries of a list.
 * Both open with a capital, or both with a digit, and the first does not end in mid-sentence.
 */
function opensAlike(text: string, { start, end }: Lines, line: number): boolean {
  const next = start[line + 1] as number
  const first = CHARACTER_CLASS[text.charCodeAt(start[line] as number)]
  if (first !== CHARACTER_CLASS[text.charCodeAt(next)] || (first !== CAPITAL && first !== DIGIT)) return false
  return !isMidSentence(text, (end[line] as number) - 1, next, 1)
}

const LEAST_LINES = 4 // minimum number of lines for deciding by their ends that each is a paragraph
const NARROWEST = 50 // minimum characters of a wrapped line among unwrapped ones

/**
 * Returns the width at which the lines up to the next blank line were wrapped.
 * Returns 0 if they were not. They are wrapped if every line but the last is full, and at least one in three continues in mid-sentence. The
 * first may be longer, as a dateline may have been added after wrapping. For copy that elsewhere has one line a paragraph.
 */
export function widthFrom({ text, lines }: { readonly text: string; readonly lines: Lines }, first: number): number {
  let last = first
  let longest = 0 // of all lines but the first
  for (; last < lines.count && (lines.end[last] as number) > (lines.start[last] as number); last++) {
    const length = (lines.end[last] as number) - (lines.start[last] as number)
    if (length > (last > first ? WIDEST : WIDEST * 2) || (lines.flags[last] as number) & HAS_GAPS) return 0
    if (last > first && length > longest) longest = length
  }
  const seams = last - 1 - first
  if (seams < 1) return 0
  const opening = (lines.end[first] as number) - (lines.start[first] as number)
  const beyond = opening > longest && (seams > 1 || opening > WIDEST)
  const width = beyond ? longest : Math.max(opening, longest)
  if (width < NARROWEST && !(beyond && seams === 1)) return 0
  let runsOn = 0
  for (let line = first; line < last - 1; line++) {
    if (!isFullLine(text, lines, line, width)) return 0
    if (isMidSentence(text, (lines.end[line] as number) - 1, lines.start[line + 1] as number, seams)) runsOn++
    else if (beyond && line === first) return 0
  }
  return runsOn > 0 && runsOn * 3 >= seams ? width : 0
}

/**
 * Whether a sentence continues from the end of a line, `before`, to the start of the next, `after`.
 * Signs are a small letter or digit at the start, or a comma at the end. In scripts without case, there must be several lines.
 */
function isMidSentence(text: string, before: number, after: number, seams: number): boolean {
  if (CHARACTER_CLASS[text.charCodeAt(before)] === STOP) return false
  const first = CHARACTER_CLASS[text.charCodeAt(after)]
  const last = text.charAt(before)
  if (first === SMALL || last === ',') return true
  if (first === DIGIT) return CHARACTER_CLASS[text.charCodeAt(before)] === SMALL
  return seams > 1 && CASELESS.test(last) && CASELESS.test(text.charAt(after))
}

/** Letters without case: Arabic, Hebrew, Hindi, Korean. */
const CASELESS = /\p{Lo}/u

/** Whether all lines from one on are indented, one line a paragraph. A few may have a blank line before them instead. */
function allIndented(lines: Lines, from: number, margin: number): boolean {
  let seen = 0
  let apart = 0
  for (let i = from; i < lines.count; i++) {
    const length = (lines.end[i] as number) - (lines.start[i] as number)
    if (length === 0) continue
    if ((lines.indent[i] as number) - margin >= 2 || length <= 30) seen++
    else if (lines.end[i - 1] === lines.start[i - 1]) apart++
    else return false
  }
  return seen > 1 && seen > apart * 2
}
