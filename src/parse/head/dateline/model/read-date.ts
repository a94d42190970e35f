import type { Span } from '../../../../text/span'
import { foldSpelling, type Tables } from '../../../tables'
import { dateAtEnd } from '../date'
import type { DateCandidate } from '../dateline-candidate'
import { monthNumber } from './calendar-tables'

const HAN_DATE =
  /(?:(?<month>[\d０-９一二三四五六七八九十]{1,3})[月월]\s?)?(?<day>[\d０-９一二三四五六七八九十]{1,3})[日號号일]/u
const DIGITS = '一二三四五六七八九'

/** Returns a number written in ASCII, full-width or Han digits: `12`, `１２`, `十二`. */
function hanNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const latin = text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
  if (/^\d+$/.test(latin)) return Number(latin)
  const [tens, ones] = latin.includes('十') ? latin.split('十') : ['', latin]
  const digitValue = (digit: string | undefined): number => (digit ? DIGITS.indexOf(digit) + 1 : 0)
  return latin.includes('十') ? (tens ? digitValue(tens) : 1) * 10 + digitValue(ones) : digitValue(ones)
}

/** Returns the date of a span, with as much of its day, month and year as can be told. */
export function readDate(text: string, { start, end }: Span, tables: Tables, language?: string): DateCandidate {
  const written = text.slice(start, end)
  for (let to = written.length; to > 3; to = written.lastIndexOf(',', to - 1)) {
    const found = dateAtEnd(written.slice(0, to).replace(/\.$/, ''), start, tables, language)
    if (found?.day !== undefined) return { ...found, start, end }
  }
  const han = HAN_DATE.exec(written)?.groups
  if (han) {
    const day = hanNumber(han.day)
    const month = hanNumber(han.month)
    return { start, end, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
  }
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
