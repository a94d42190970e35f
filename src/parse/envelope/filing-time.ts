import { dayNumber, padNumber, weekdayOf } from '../../text/calendar'
import { isoDay, type PartialDate } from '../../text/partial-date'
import { ZONES } from './tables'

/** Parts of the time at which a message was filed, as numbers. */
export interface FilingTime extends PartialDate {
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  readonly zone?: string
}

/**
 * Returns the year of two or four digits; four digits are the year itself.
 * Two digits mean the year nearest to the reference date; without one, 70 to 99 are 19xx and 00 to 69 are 20xx.
 */
export function yearNear(digits: string, reference?: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  const about = Number(reference?.slice(0, 4))
  if (!about) return year < 70 ? 2000 + year : 1900 + year
  return year + 100 * Math.round((about - year) / 100)
}

/** Returns the clock time, `15:09` or `15:09:30`; undefined if it is incomplete or invalid. */
export function clockTime({ hour, minute, second }: FilingTime): string | undefined {
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59 || (second ?? 0) > 59) return undefined
  return `${padNumber(hour)}:${padNumber(minute)}${second === undefined ? '' : `:${padNumber(second)}`}`
}

/** Returns the RFC 3339 instant; undefined unless day, clock time and zone are all known. */
export function filingInstant(filed: FilingTime): string | undefined {
  const [day, time] = [isoDay(filed), clockTime(filed)]
  if (!day || !time || !filed.zone) return undefined
  const hours = filed.zone === 'ET' ? eastern(filed) : Object.hasOwn(ZONES, filed.zone) ? ZONES[filed.zone] : undefined
  if (hours === undefined) return undefined
  const offset = hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${padNumber(Math.abs(hours))}:00`
  return `${day}T${time}${filed.second === undefined ? ':00' : ''}${offset}`
}

/**
 * Returns the offset of United States Eastern Time from UTC on a day, in hours.
 * Summer time lasts from the second Sunday of March to the first of November since 2007, and from the first Sunday of April to the last of
 * October from 1987 to 2006. On the days of change, and before 1987, the offset is undefined.
 */
function eastern({ year = 0, month = 0, day = 0 }: FilingTime): number | undefined {
  if (year < 1987) return undefined
  const at = month * 100 + day
  const [from, to] =
    year >= 2007
      ? [300 + sunday(year, 3, 8), 1100 + sunday(year, 11, 1)]
      : [400 + sunday(year, 4, 1), 1000 + sunday(year, 10, 25)]
  if (at === from || at === to) return undefined
  return at > from && at < to ? -4 : -5
}

/** Returns the day of the month of the first Sunday on or after a day. */
function sunday(year: number, month: number, from: number): number {
  return from + 7 - weekdayOf(dayNumber({ year, month, day: from }))
}
