import { dayNumber, daysIn, weekdayOf } from '../../text/calendar'

/**
 * Returns the day number of a holiday in a year, by the rule for the holiday.
 * `row` is the rule: month and day (`12-25`); month, ordinal and weekday (`11-4-4` the fourth Thursday of November, `5-0-1` the last Monday
 * of May); or days from Easter (`E-2` Good Friday).
 */
export function holidayIn(row: string, year: number): number {
  if (row.startsWith('E')) return easterIn(year) + Number(row.slice(1))
  const [month = 1, day = 1, weekday] = row.split('-').map(Number)
  if (weekday === undefined) return dayNumber({ year, month, day })
  if (day === 0) {
    const last = dayNumber({ year, month, day: daysIn(year, month) })
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber({ year, month, day: 1 })
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (day - 1)
}

/** Returns the day number of Easter Sunday in the western churches. Uses the algorithm of Meeus, Jones and Butcher. */
function easterIn(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber({ year, month: Math.floor(f / 31), day: (f % 31) + 1 })
}
