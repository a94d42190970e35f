import { DAY_SIGNS, MONTH_SIGNS, NUMBER_SIGNS } from '../../../../lexicon/east-asian-dates'
import type { Span } from '../../../../text/span'
import { foldSpelling } from '../../../fold-spelling'
import type { Tables } from '../../../tables'
import { dateAtEnd } from '../date'
import type { DateCandidate } from '../dateline-candidate'
import { hanDate } from '../han-date'
import { monthNumber } from './calendar-tables'

const HAN_DATE = new RegExp(
  String.raw`(?:(?<month>[^\s年${MONTH_SIGNS}]{1,3})[${MONTH_SIGNS}]\s?)?(?<day>[^\s年${MONTH_SIGNS}]{1,3})[${DAY_SIGNS}${NUMBER_SIGNS}]`,
  'u',
)
const MONTH = new RegExp(String.raw`[${MONTH_SIGNS}]\s?`, 'u')
const LAST_DAY = new RegExp(`[${DAY_SIGNS}${NUMBER_SIGNS}]$`, 'u')

/**
 * Returns the date in a span of a text, with those of day, month and year that are certain.
 * `24 April` gives day and month; `Monday` gives only the span.
 */
export function readDate(text: string, { start, end }: Span, tables: Tables, language?: string): DateCandidate {
  const written = text.slice(start, end)
  for (let to = written.length; to > 3; to = written.lastIndexOf(',', to - 1)) {
    const found = dateAtEnd(written.slice(0, to).replace(/\.$/, ''), start, tables, language)
    if (found?.day !== undefined) return { ...found, start, end }
  }
  const han = HAN_DATE.exec(written)?.[0].replace(MONTH, '月').replace(LAST_DAY, '日')
  const read = hanDate(han, start)
  if (read) return { ...read, start, end }
  const words = written.match(/\p{L}[\p{L}\p{M}’']*|\d+/gu) ?? []
  const month = words
    .map((word) => monthNumber(foldSpelling(word)))
    .find((number) => number !== undefined && number > 0)
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number)
  const day = month === undefined ? undefined : numbers.find((number) => number > 0 && number < 32)
  const year = numbers.find((number) => number > 1900 && number < 2200)
  return {
    start,
    end,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(month !== undefined && year !== undefined && { year }),
  }
}
