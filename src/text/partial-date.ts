import { daysIn, formatDay } from './calendar'

/** Date as numbers, any of which may be unknown: `{ month: 4, day: 24 }`. */
export interface PartialDate {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

type CompleteDate<T> = { readonly [Key in keyof T]-?: NonNullable<T[Key]> }

/** Whether a month can have a day: February has 29, as the year is unknown. */
export const isCalendarDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(undefined, month)

/** Returns a date in ISO 8601: `2024-04-24`. Undefined unless all parts are known and valid, in the years 1 to 9999. */
export function isoDay({ year, month, day }: PartialDate): string | undefined {
  if (year === undefined || month === undefined || day === undefined || !isCalendarDay(month, day)) return undefined
  if (year < 1 || year > 9999 || day > daysIn(year, month)) return undefined
  return formatDay({ year, month, day })
}

/** Returns the day after a date, in ISO 8601; undefined after 31 December 9999. */
export const nextDay = ({ year, month, day }: CompleteDate<PartialDate>): string | undefined =>
  isoDay({ year, month, day: day + 1 }) ??
  isoDay({ year, month: month + 1, day: 1 }) ??
  isoDay({ year: year + 1, month: 1, day: 1 })
