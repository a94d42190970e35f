import { isMailField } from './head/is-mail-field'
import type { Source } from './source'
import { stemBits } from './stem-bits'

const TOP = 12 // lines at the start that are examined
const FIELDS = 2 // minimum fields of the header of a mail
/** Name of a field, before its value: `Subject: Ferry timetable`, `De : Ana Roe`. */
const FIELD = /^(\p{L}[\p{L}\p{M}]*)[\p{L}\p{M} -]{0,14}\s?[:：]\s*\S/u
const GREETING = /^\p{L}[^.?:：]{1,30}[,!،，！]$/u

/** Whether a copy opens with two fields of a mail or more: `From: Ana Roe` over `Subject: Ferry timetable`. */
export const hasMailHeader = (source: Source): boolean => endOfFields(source) >= FIELDS

/** Whether a copy opens like a letter: with the header of a mail, or with a line that greets, `Hi Jo,`. */
export function opensLikeLetter(source: Source): boolean {
  if (hasMailHeader(source)) return true
  const [first = ''] = topLines(source)
  return GREETING.test(first) && first.split(' ').length <= GREETS
}

const GREETS = 6 // words of a line that greets

/** Returns the number of lines at the start that are fields of a mail. */
function endOfFields(source: Source): number {
  let fields = 0
  for (const line of topLines(source)) {
    if (!isField(line, source)) break
    fields++
  }
  return fields
}

function isField(line: string, { tables }: Source): boolean {
  if (isMailField(line)) return true
  const word = FIELD.exec(line)?.[1]?.toLowerCase()
  return word !== undefined && ((tables.lineStems.get(word) ?? 0) & stemBits.field) !== 0
}

function* topLines({ text, lines }: Source): Generator<string> {
  for (let line = 0, seen = 0; line < lines.count && seen < TOP; line++) {
    const own = text.slice(lines.start[line], lines.end[line]).trim()
    if (own === '') continue
    seen++
    yield own
  }
}
