/** A day whose parts may not all be known, as numbers. */
export interface PartialDate {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

type CompleteDate<T> = { readonly [Key in keyof T]-?: NonNullable<T[Key]> }

/** A number in two figures: `07`. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Whether a month has such a day: 29 in February, for a year that is not known. */
export const isCalendarDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : 30 + ((month + (month >> 3)) & 1))

/** The day in ISO 8601, where all its parts are known and are a day of the years 1 to 9999. */
export function isoDay({ year, month, day }: PartialDate): string | undefined {
  if (year === undefined || month === undefined || day === undefined || !isCalendarDay(month, day)) return undefined
  if (year < 1 || year > 9999 || (month === 2 && day === 29 && !isLeap(year))) return undefined
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The day after one, in ISO 8601. */
export const nextDay = ({ year, month, day }: CompleteDate<PartialDate>): string | undefined =>
  isoDay({ year, month, day: day + 1 }) ??
  isoDay({ year, month: month + 1, day: 1 }) ??
  isoDay({ year: year + 1, month: 1, day: 1 })
