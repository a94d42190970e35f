import { daysIn } from '../text/calendar'
import type { Span } from '../text/span'

/** Dates with the year first: `2024-02-30`; not: `20240230` */
const BIG_END = /(?<![\d.,/-])(\d{4})-(\d{2})-(\d{2})(?![\d.,/-]\d|\d)/g
/** Dates with the year last: `30/02/2024`, `31.06.2024`; not: `1/2/3/2024`, `192.168.1.1` */
const LITTLE_END = /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d./-]\d|\d)/g
/** The separators between the numbers of numeric dates. */
const PARTS = ['/', '-', '.']

/**
 * Yields the spans of numeric dates that do not exist in the calendar.
 * With `/` or `-` both orders of day and month are tried.
 */
export function* impossibleDays(text: string): Generator<Span> {
  if (!mayHaveNumericDate(text)) return
  for (const match of text.matchAll(BIG_END)) {
    const [all, year, month, day] = match
    if (isModern(Number(year)) && !isExistingDay(Number(day), Number(month), Number(year)))
      yield { start: match.index, end: match.index + all.length }
  }
  for (const match of text.matchAll(LITTLE_END)) {
    const [all, a, sign, b, digits] = match
    const [one, other, year] = [Number(a), Number(b), Number(digits)]
    if (!isModern(year) || isExistingDay(one, other, year) || (sign !== '.' && isExistingDay(other, one, year)))
      continue
    yield { start: match.index, end: match.index + all.length }
  }
}

/** Whether a text may have a numeric date: a separator occurs twice with digits around it. A cheap filter. */
function mayHaveNumericDate(text: string): boolean {
  for (const sign of PARTS)
    for (let at = text.indexOf(sign, 1); at > 0; at = text.indexOf(sign, at + 1)) {
      if (!isFigure(text.charCodeAt(at - 1)) || !isFigure(text.charCodeAt(at + 1))) continue
      if (text.charAt(at + 2) === sign || text.charAt(at + 3) === sign) return true
    }
  return false
}

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

const isModern = (year: number): boolean => year >= 1900 && year < 2100

/** Whether a day exists in the calendar; without a year, February has 29 days. */
export const isExistingDay = (day: number, month: number, year?: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
