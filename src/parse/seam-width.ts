import { CAPITAL, CHARACTER_CLASS, DIGIT, SMALL, STOP } from '../text/characters'
import { HAS_GAPS, type Lines } from '../text/lines'
import { isFieldLine } from './field-line'
import { hasStop } from './has-stop'
import { isFullLine } from './is-full-line'

const WIDEST = 100 // no mail program wraps lines later
const NARROWEST = 20
const NARROW = 40 // characters below which more seams are needed
const SEAMS = 2 // minimum of lines whose sentence goes on in the next
const NARROW_SEAMS = 4
const STRAY = 5 // seams, of which one may be no full line: the last of a list over initials
const WIDE_STRAY = 3 // the same of wide lines: a greeting over its letter
const AHEAD = 6 // lines within which a sentence ends
const SHARE = 0.6 // of the length of a line, which the lines before the last of its sentence have
const LONGER = 16 // characters by which they may be longer
const ARTICLE = 4 // letters of a word such as `with` or `des`, at which no heading and no item ends

/**
 * Returns the width at which the sentences of a copy were wrapped; 0 if they were not.
 * For copy with many short lines, such as fields, addresses and lists, beside wrapped paragraphs: only lines whose sentence goes on in the
 * next count. Nearly all of them must be full, and few other lines longer. With `isLoose`, also those whose next line opens with a capital
 * count, if the sentence ends in a full stop, and one of three wide ones need not be full.
 */
export function seamWidth(text: string, lines: Lines, isLoose: boolean): number {
  const { count, start, end, flags } = lines
  const seams: number[] = []
  let width = 0
  let sum = 0
  for (let i = 0; i + 1 < count; i++) {
    const length = (end[i] as number) - (start[i] as number)
    if (length < 2 || length > WIDEST || !(isLoose ? isSeamOfSentence : isSeam)(text, lines, i)) continue
    seams.push(i)
    sum += length
    if (length > width) width = length
  }
  const { length: found } = seams
  if (width < NARROWEST || found < (width < NARROW ? NARROW_SEAMS : SEAMS) || sum * 4 < width * found * 3) return 0
  const short = seams.filter(
    (line) => !isFullLine(text, lines, line, width) && !isMarked(text.charCodeAt(start[line] as number)),
  ).length
  if (short * 10 > found && (short > 1 || found < (isLoose && width >= NARROW ? WIDE_STRAY : STRAY))) return 0
  let beyond = 0
  for (let i = 0; i < count; i++) {
    const length = (end[i] as number) - (start[i] as number)
    if (length > width + 2 && !((flags[i] as number) & HAS_GAPS)) beyond++
  }
  return beyond <= found ? width : 0
}

/** Whether a character is a list mark. A short item over initials is no seam: `- Desk: Jane Roe, roe@rvp.example` over `rvp jr`. */
const isMarked = (unit: number): boolean => unit === 0x2d || unit === 0x2a || unit === 0x2022 || unit === 0xb7

/** Whether the sentence of a line goes on in the next: it has no full stop, and the next opens with a small letter. Not: of two fields. */
export function isSeam(text: string, { count, start, end, flags }: Lines, line: number): boolean {
  const next = line + 1
  if (next >= count || (end[next] as number) === (start[next] as number)) return false
  if (((flags[line] as number) | (flags[next] as number)) & HAS_GAPS) return false
  return (
    CHARACTER_CLASS[text.charCodeAt(start[next] as number)] === SMALL &&
    CHARACTER_CLASS[text.charCodeAt((end[line] as number) - 1)] !== STOP &&
    !(isFieldLine(text, start[next] as number) && isFieldLine(text, start[line] as number))
  )
}

/**
 * Whether the sentence of a line goes on in the next, and ends in one of the lines below, which are about as long. Not: a headline over
 * `von Jane Roe`.
 */
function isSeamOfSentence(text: string, lines: Lines, line: number): boolean {
  if (!isSeam(text, lines, line) && !isSeamBeforeCapital(text, lines, line)) return false
  const { start, end, count } = lines
  const own = (end[line] as number) - (start[line] as number)
  for (let at = line + 1; at < Math.min(count, line + AHEAD); at++) {
    const length = (end[at] as number) - (start[at] as number)
    if (length > own + LONGER) return false
    if (hasStop(text, end[at] as number)) return true
    if (length < own * SHARE) return false
  }
  return false
}

/** Whether the sentence of a wide line goes on with a capital or a number: it ends with a comma or a short word. Not: the last word of a list. */
function isSeamBeforeCapital(text: string, { count, start, end, flags }: Lines, line: number): boolean {
  const next = line + 1
  if (next >= count || (end[next] as number) === (start[next] as number)) return false
  if (((flags[line] as number) | (flags[next] as number)) & HAS_GAPS) return false
  const last = (end[line] as number) - 1
  if (last + 1 - (start[line] as number) < NARROW) return false
  const kind = CHARACTER_CLASS[text.charCodeAt(start[next] as number)]
  if (kind !== CAPITAL && kind !== DIGIT) return false
  if (text.charCodeAt(last) === COMMA) return true
  let at = last
  while (at > last - ARTICLE && CHARACTER_CLASS[text.charCodeAt(at)] === SMALL) at--
  return at < last && text.charCodeAt(at) === SPACE
}

const COMMA = 0x2c
const SPACE = 0x20
