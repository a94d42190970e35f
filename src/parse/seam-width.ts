import { CHARACTER_CLASS, SMALL, STOP } from '../text/characters'
import { HAS_GAPS, type Lines } from '../text/lines'
import { isFieldLine } from './field-line'
import { isFullLine } from './is-full-line'

const WIDEST = 100 // no mail program wraps lines later
const NARROWEST = 20
const NARROW = 40 // characters below which more seams are needed
const SEAMS = 2 // minimum of lines whose sentence goes on in the next
const NARROW_SEAMS = 4
const STRAY = 5 // seams, of which one may be no full line: the last of a list over initials

/**
 * Returns the width at which the sentences of a copy were wrapped; 0 if they were not.
 * For copy with many short lines, such as fields, addresses and lists, beside wrapped paragraphs: only lines whose sentence goes on with
 * a small letter count. Nearly all of them must be full, and few other lines longer.
 */
export function seamWidth(text: string, lines: Lines): number {
  const { count, start, end, flags } = lines
  const seams: number[] = []
  let width = 0
  let sum = 0
  for (let i = 0; i + 1 < count; i++) {
    const length = (end[i] as number) - (start[i] as number)
    if (length < 2 || length > WIDEST || !isSeam(text, lines, i)) continue
    seams.push(i)
    sum += length
    if (length > width) width = length
  }
  const { length: found } = seams
  if (width < NARROWEST || found < (width < NARROW ? NARROW_SEAMS : SEAMS) || sum * 4 < width * found * 3) return 0
  const short = seams.filter(
    (line) => !isFullLine(text, lines, line, width) && !isMarked(text.charCodeAt(start[line] as number)),
  ).length
  if (short * 10 > found && (short > 1 || found < STRAY)) return 0
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
