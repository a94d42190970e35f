import { CHARACTER_CLASS, DIGIT, SMALL } from '../text/characters'
import { isFieldLine } from './field-line'
import { isFullLine } from './is-full-line'
import type { Source } from './source'

/** Line that is a date in numbers and a time: `27/11/2026 12:18`, `05-MAG-26 09:51`. */
const DATE_LINE =
  /\d{1,4}[-./](?:\d{1,2}|\p{L}{3,4})[-./]\d{2,4},?[ \t]+\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ \t]?[A-Z]{2,4})?[ \t]*(?:[\r\n]|$)/uy
/** Name of a field in capitals: `BYLINE: ` */
const CAPITALS = /\p{Lu}[\p{Lu} -]+[:=]/uy
const FIELDS = 16 // lines above and below among which the fields of a block are counted
const NARROWEST = 40 // characters of the width of wrapped text below which all lines are short, as fields are
const TOP_LINES = 3 // below which fields need an empty line above

/**
 * Whether a line is not joined to the one above: a time of publication, a line below one, a field below a field, and what stands below two fields of
 * which the last has room for more. Not: a date within a sentence.
 */
export function isSetApart(source: Source, line: number, width: number): boolean {
  const { text, lines } = source
  const start = lines.start[line] as number
  if (isDateLine(text, start)) return !opensSmall(source, line + 1)
  if (isDateLine(text, lines.start[line - 1] as number)) return !opensSmall(source, line)
  if (isFieldLine(text, start)) return isAmongFields(source, line, width)
  return line > 1 && isAmongFields(source, line - 1, width) && !isFullLine(text, lines, line - 1, width)
}

const opensSmall = ({ text, lines }: Source, line: number): boolean =>
  line < lines.count && CHARACTER_CLASS[text.charCodeAt(lines.start[line] as number)] === SMALL

/**
 * Whether a line and the one above are fields of a block of fields: two with names in capitals, or three or more that open a paragraph, of
 * which one has room for more. Lines of a wrapped paragraph that open with a word and a colon have none.
 */
function isAmongFields({ text, lines }: Source, line: number, width: number): boolean {
  const isField = (at: number): boolean => at >= 0 && at < lines.count && isFieldLine(text, lines.start[at] as number)
  if (!isField(line) || !isField(line - 1)) return false
  const isLoud = (at: number): boolean => matchesAt(CAPITALS, text, lines.start[at] as number)
  if (isLoud(line) && isLoud(line - 1)) return true
  let [from, to] = [line - 1, line]
  while (line - from < FIELDS && isField(from - 1)) from--
  while (to - line < FIELDS && isField(to + 1)) to++
  const opens = from < TOP_LINES || lines.end[from - 1] === lines.start[from - 1]
  if (to - from < 2 || !opens) return false
  if (width < NARROWEST) return true
  for (let at = from; at < to; at++) if (!isFullLine(text, lines, at, width)) return true
  return false
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function isDateLine(text: string, start: number): boolean {
  if (CHARACTER_CLASS[text.charCodeAt(start)] !== DIGIT) return false
  return matchesAt(DATE_LINE, text, start)
}
