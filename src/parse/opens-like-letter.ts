import { isMailField } from './head/is-mail-field'
import { nextOf } from './next-of'
import type { Source } from './source'
import { stemBits } from './stem-bits'

const TOP = 16 // lines at the start that are examined
const LONGEST = 160 // characters of a line that are examined
const FIELDS = 2 // minimum fields of the header of a mail
/** Name of a field, before its value: `Subject: Ferry timetable`, `De : Ana Roe`. */
const FIELD = /^(\p{L}[\p{L}\p{M}]*)[\p{L}\p{M} -]{0,14}\s?[:：]\s*\S/u
const GREETING = /^\p{L}[^.?:：]{1,40}[,!،，！]$/u
const GREETS = 8 // words of a line that greets
const GREETED = 3 // lines at the start, one of which greets
/** Marks of a quoted or bold line: `> Subject: Ferry timetable`. */
const MARKS = /^[>*_\s]+|[*_\s]+$/g
/** One of them: a test of the first and last characters, as few lines have marks. */
const MARK = /[>*_\s]/

/** Whether a copy opens with two fields of a mail or more: `From: Ana Roe` over `Subject: Ferry timetable`. */
export function hasMailHeader(source: Source): boolean {
  if (!hasColonAtTop(source)) return false
  let fields = 0
  for (const line of topLines(source, FIELDS)) if (isField(line, source)) fields++
  return fields >= FIELDS
}

/**
 * Whether a copy opens like a letter: with the header of a mail, also below the banner of a forwarded one, or with a line that greets,
 * `Hi Jo,`.
 */
export function opensLikeLetter(source: Source): boolean {
  if (!mayOpenLetter(source)) return false
  let fields = 0
  let seen = 0
  for (const line of topLines(source, TOP)) {
    if (isField(line, source)) {
      if (++fields >= FIELDS) return true
    } else if (fields > 0) fields = 0
    if (seen++ < GREETED && GREETING.test(line) && line.split(' ').length <= GREETS) return true
  }
  return false
}

function isField(line: string, { tables }: Source): boolean {
  if (!line.includes(':') && !line.includes('：')) return false // as most lines
  if (isMailField(line)) return true
  const word = FIELD.exec(line)?.[1]?.toLowerCase()
  return word !== undefined && ((tables.lineStems.get(word) ?? 0) & stemBits.field) !== 0
}

const NAME = 40 // characters within which the name of a field ends
/** Marks at the end of a line that greets, or of a bold one. */
const CLOSES = new Set([...',!،，！*_'].map((mark) => mark.charCodeAt(0)))

/** Whether a line at the start may be a field or greet: a quick test, which reads no line as a whole. */
function mayOpenLetter({ text, lines: { count, start, end } }: Source): boolean {
  const colonFrom = nextOf(text, ':')
  const wideColonFrom = nextOf(text, '：')
  for (let line = 0, seen = 0; line < count && seen < TOP; line++) {
    const [from, to] = [start[line] as number, end[line] as number]
    if (from === to) continue
    if (seen++ < GREETED && CLOSES.has(text.charCodeAt(to - 1))) return true
    const last = Math.min(to, from + NAME)
    if (colonFrom(from) < last || wideColonFrom(from) < last) return true
  }
  return false
}

/** Whether the first line that is not empty has a colon, as each field of a mail has: a quick test. */
function hasColonAtTop({ text, lines: { count, start, end } }: Source): boolean {
  let line = 0
  while (line < count && !NOT_MARK.test(text.slice(start[line], end[line]))) line++
  if (line === count) return false
  const first = text.slice(start[line], end[line])
  return first.includes(':') || first.includes('：')
}

/** What a line of marks alone lacks: `***`. */
const NOT_MARK = /[^>*_\s]/

function* topLines({ text, lines }: Source, most: number): Generator<string> {
  for (let line = 0, seen = 0; line < lines.count && seen < most; line++) {
    const start = lines.start[line] as number
    const end = Math.min(lines.end[line] as number, start + LONGEST)
    if (start === end) continue
    const filed = text.slice(start, end)
    const own =
      MARK.test(filed.charAt(0)) || MARK.test(filed.charAt(filed.length - 1)) ? filed.replace(MARKS, '') : filed
    if (own === '') continue
    seen++
    yield own
  }
}
