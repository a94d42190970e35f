import { MONTHS } from '../parse-named-day'
import { toInstant } from '../parse-values'

/** A date of RFC 822 (5) or RFC 2822 (3.3): `Wed, 24 Apr 2024 09:30:00 +0200`, `24 Apr 24 09:30 GMT`; not `24 April 2024`. */
const DATE =
  /^\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4}|\d\d)\s+(\d\d?):(\d\d)(?::(\d\d))?\s*(Z|UTC?|GMT|[ECMP][SD]T|[+-]\d{4})?\s*$/i

/** The UTC offset of each zone that RFC 822 names. */
const ZONES: Readonly<Record<string, string>> = {
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
}

/** Returns the time of a date in RFC 822 or ISO 8601, with its offset if it has one. Undefined if invalid. */
export function momentOf(value: string | undefined): string | undefined {
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', zone] = DATE.exec(value ?? '') ?? []
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  if (!month) return toInstant(value, true)
  const two = (digits: string | number): string => String(digits).padStart(2, '0')
  const full = year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year
  return toInstant(`${full}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offsetOf(zone)}`, true)
}

function offsetOf(zone: string | undefined): string {
  const named = zone?.toUpperCase()
  if (named === undefined) return ''
  return ZONES[named] ?? (/^[+-]/.test(named) ? `${named.slice(0, 3)}:${named.slice(3)}` : 'Z')
}
