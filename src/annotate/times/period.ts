import {
  addMonths,
  type CalendarDay,
  dayFromNumber,
  dayNumber,
  daysIn,
  formatDay,
  isoWeekOf,
  padNumber,
  weekdayOf,
} from '../../text/calendar'

/** Days in a row, such as a week or a year: the TIMEX3 value, the first day and the day after the last. */
export interface Period {
  readonly value: string
  /** The first day and the day after the last, as day numbers of `text/calendar.ts`. */
  readonly start: number
  readonly end: number
}

const day1 = (year: number, month = 1): number => dayNumber({ year, month, day: 1 })

/** Returns a day as a period, given its day number: `2024-04-24`. */
export const dayPeriod = (number: number): Period => ({
  value: formatDay(dayFromNumber(number)),
  start: number,
  end: number + 1,
})

/** Returns the ISO 8601 week (Monday to Sunday) that contains a day, given its day number: `2024-W17`. */
export function weekPeriod(number: number): Period {
  const { year, week } = isoWeekOf(number)
  const start = number - weekdayOf(number) + 1
  return { value: `${padNumber(year, 4)}-W${padNumber(week)}`, start, end: start + 7 }
}

/** Returns the weekend of the week that contains a day, given its day number: `2024-W17-WE`. */
export function weekendPeriod(number: number): Period {
  const { value, end } = weekPeriod(number)
  return { value: `${value}-WE`, start: end - 2, end }
}

/** Returns the month that contains a day: `2024-04`. */
export function monthPeriod({ year, month }: CalendarDay): Period {
  const start = day1(year, month)
  return { value: `${padNumber(year, 4)}-${padNumber(month)}`, start, end: start + daysIn(year, month) }
}

/** Returns a quarter of a year as a period; `quarter` is 1 to 4: `2024-Q2`. */
export function quarterPeriod(year: number, quarter: number): Period {
  const next = addMonths({ year, month: quarter * 3 - 2, day: 1 }, 3)
  return { value: `${padNumber(year, 4)}-Q${quarter}`, start: day1(year, quarter * 3 - 2), end: dayNumber(next) }
}

/** Returns the year and quarter of a TIMEX3 value such as `2023-Q3`; undefined for values of other forms. */
export function quarterOf(value: string | undefined): { readonly year: number; readonly quarter: number } | undefined {
  return value?.charCodeAt(5) === QUARTER && value.length === 7
    ? { year: Number(value.slice(0, 4)), quarter: Number(value.slice(6)) }
    : undefined
}

const QUARTER = 0x51 // the `Q` of `2023-Q3`

/** Returns a half of a year as a period; `half` is 1 or 2: `2024-H2`. */
export const halfYearPeriod = (year: number, half: number): Period => ({
  value: `${padNumber(year, 4)}-H${half}`,
  start: day1(year, half * 6 - 5),
  end: half === 1 ? day1(year, 7) : day1(year + 1),
})

/** The first month of each season in the northern hemisphere, by the season’s code. Winter extends into the next year. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** Returns a season of the northern hemisphere as a period: `2024-SU`. `season` is its code: `SP`, `SU`, `FA` or `WI`. */
export function seasonPeriod(year: number, season: string): Period {
  const first: CalendarDay = { year, month: SEASONS[season] ?? 1, day: 1 }
  return { value: `${padNumber(year, 4)}-${season}`, start: dayNumber(first), end: dayNumber(addMonths(first, 3)) }
}

/** Returns a year as a period: `2024`. */
export const yearPeriod = (year: number): Period => ({
  value: padNumber(year, 4),
  start: day1(year),
  end: day1(year + 1),
})

/** Returns the decade that starts with a year as a period. Its TIMEX3 value has three figures: `199` for 1990. */
export const decadePeriod = (year: number): Period => ({
  value: padNumber(Math.floor(year / 10), 3),
  start: day1(year),
  end: day1(year + 10),
})

/** Returns a century as a period, by its number. Its TIMEX3 value has two figures: `19` for the 20th, which starts in 1901. */
export const centuryPeriod = (century: number): Period => ({
  value: padNumber(century - 1),
  start: day1((century - 1) * 100 + 1),
  end: day1(century * 100 + 1),
})

/** Returns a millennium as a period, by its number. Its TIMEX3 value has one figure: `2` for the third, which starts in 2001. */
export const millenniumPeriod = (millennium: number): Period => ({
  value: String(millennium - 1),
  start: day1((millennium - 1) * 1000 + 1),
  end: day1(millennium * 1000 + 1),
})

/**
 * Returns the first, middle or last third of a period, for `part` `start`, `mid` or `end`.
 * Returns the whole for another part, and for less than three days. From 89 days on, thirds consist of whole months. The TIMEX3 value is
 * that of the whole period.
 */
export function thirdOf({ value, start, end }: Period, part: string): Period {
  const third = ['start', 'mid', 'end'].indexOf(part)
  if (third < 0 || end - start < 3) return { value, start, end }
  const first = dayFromNumber(start)
  const months = end - start >= 89 ? Math.round((end - start) / 30.44) : 0
  const at = (thirds: number): number =>
    months
      ? dayNumber(addMonths(first, Math.round((months * thirds) / 3)))
      : thirds === 3
        ? end
        : start + Math.round(((end - start) * thirds) / 3)
  return { value, start: at(third), end: at(third + 1) }
}
