import { daysIn } from '../text/calendar'
import type { Span } from '../text/span'

/** Dates with the year first: `2024-02-30`; not: `20240230` */
const BIG_END = /(?<![\d.,/-])(\d{4})-(\d{2})-(\d{2})(?![\d.,/-]\d|\d)/g
/** Dates with the year last: `30/02/2024`, `31.06.2024`; not: `1/2/3/2024`, `192.168.1.1` */
const LITTLE_END = /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d./-]\d|\d)/g

/**
 * Yields the spans of numeric dates that do not exist in the calendar.
 * With `/` or `-` both orders of day and month are tried.
 */
export function* impossibleDays(text: string): Generator<Span> {
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

const isModern = (year: number): boolean => year >= 1900 && year < 2100

/** Whether a day exists in the calendar; without a year, February has 29 days. */
export const isExistingDay = (day: number, month: number, year?: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
