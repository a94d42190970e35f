/** Day of the Gregorian calendar. */
export interface CalendarDay {
  readonly year: number
  /** Number of the month, from 1. */
  readonly month: number
  readonly day: number
}

const DAYS_IN_400_YEARS = 146_097

/** Returns the number of a day: days since 1 March of the year 0. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const inEra = y - era * 400
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * DAYS_IN_400_YEARS + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear
}

/** Returns the day of a number; the inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): CalendarDay {
  const era = Math.floor(number / DAYS_IN_400_YEARS)
  const inEra = number - era * DAYS_IN_400_YEARS
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const shifted = Math.floor((5 * inYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: era * 400 + years + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** Returns the weekday of a day number: 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 2) % 7) + 7) % 7) + 1

/** Returns the number of days in a month; 29 for February if the year is unknown. */
export const daysIn = (year: number | undefined, month: number): number =>
  month === 2 ? (year === undefined || isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1)

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Returns the first day of a month, a number of months after the month of a day: `2024-03-01` for `2024-01-31` and 2. */
export function addMonths({ year, month }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 }
}

/** Returns the ISO 8601 week of a day number, with the year that the week belongs to. */
export function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = dayFromNumber(thursday)
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** Formats a day as ISO 8601: `2024-04-24` */
export const formatDay = ({ year, month, day }: CalendarDay): string =>
  `${padNumber(year, 4)}-${padNumber(month)}-${padNumber(day)}`

const TWO = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))

/** Pads a number with leading zeros to a width of 2 or 4: `05` for 5. Longer numbers stay. */
export function padNumber(value: number, width = 2): string {
  if (width === 2) return TWO[value] ?? String(value)
  return value >= 1000 ? String(value) : String(value).padStart(width, '0')
}
