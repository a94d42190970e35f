import { addMonths, type CalendarDay, dayNumber } from '../../text/calendar'
import type { Period } from './period'
import * as periods from './period'

/** Length in years of units of time, by code: 0.25 for `Q`, a quarter. */
export const UNIT_YEARS: Readonly<Record<string, number>> = {
  Y: 1,
  Q: 0.25,
  HALF: 0.5,
  M: 0.1,
  DE: 10,
  CE: 100,
  ML: 1000,
}

/**
 * Returns the period that is `count` units from a day: for `W` and -1, the week before.
 * Undefined for hours, beyond about 9000 years, and before the year 1.
 */
export function shiftPeriod(reference: CalendarDay, unit: string, count: number): Period | undefined {
  const today = dayNumber(reference)
  const year = reference.year + Math.round(count)
  if (Math.abs(count) >= 4_000_000 || (UNIT_YEARS[unit] ?? 0) * Math.abs(count) > 9000) return undefined
  switch (unit) {
    case 'D':
      return periods.dayPeriod(today + Math.round(count))
    case 'W':
      return periods.weekPeriod(today + Math.round(7 * count))
    case 'FN':
      return periods.weekPeriod(today + Math.round(14 * count))
    case 'WE':
      return periods.weekendPeriod(today + Math.round(7 * count))
    case 'M':
      return periods.monthPeriod(addMonths(reference, Math.round(count)))
    case 'Q': {
      const first = addMonths({ ...reference, month: Math.ceil(reference.month / 3) * 3 - 2 }, Math.round(count) * 3)
      return periods.quarterPeriod(first.year, Math.ceil(first.month / 3))
    }
    case 'HALF': {
      const first = addMonths({ ...reference, month: reference.month > 6 ? 7 : 1 }, Math.round(count) * 6)
      return periods.halfYearPeriod(first.year, first.month > 6 ? 2 : 1)
    }
    case 'Y':
      if (Number.isInteger(count)) return year > 0 ? periods.yearPeriod(year) : undefined
      return periods.monthPeriod(addMonths(reference, Math.round(count * 12)))
    case 'DE': {
      const first = Math.floor(reference.year / 10) * 10 + Math.round(count) * 10
      return first > 0 ? periods.decadePeriod(first) : undefined
    }
    case 'CE': {
      const century = Math.floor((reference.year - 1) / 100) + 1 + Math.round(count)
      return century > 0 ? periods.centuryPeriod(century) : undefined
    }
    case 'ML': {
      const millennium = Math.floor((reference.year - 1) / 1000) + 1 + Math.round(count)
      return millennium > 0 ? periods.millenniumPeriod(millennium) : undefined
    }
    default:
      return undefined
  }
}
