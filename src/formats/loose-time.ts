import { parseNamedDay } from './parse-named-day'
import { toDay, toInstant } from './parse-values'

const DATE = /^(\d{4}-\d\d-\d\d)(?:[Tt ] *(\d\d:\d\d)(:\d\d(?:\.\d{1,12})?)?(?: *([Zz]|UTC|GMT|[+-]\d\d:?\d\d))?)?$/

/**
 * Reads a date as front matter and pages have it: an instant, a local time without offset, or a day. Undefined for other values.
 * Examples: `2024-04-24T09:30:00+02:00`, `2024-04-24 09:30`, `2024-04-24`, and `Jul 08 2022` as in Astro's blog template.
 */
export function readLooseTime(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const [, date, clock, seconds = ':00', zone = ''] = DATE.exec(value.trim()) ?? []
  if (!clock) return toDay(date) ?? parseNamedDay(value)
  return toInstant(`${date}T${clock}${seconds}${/^[+-]/.test(zone) ? zone : zone && 'Z'}`, true)
}

/** Whether a date is an instant with an offset: `2024-04-24T09:30:00Z`, not `2024-04-24`. */
export const isInstant = (date: string | undefined): date is string =>
  date !== undefined && toInstant(date) !== undefined

/**
 * Returns the earliest instant that a day or local time can mean anywhere on Earth: at offset +14:00.
 * An instant is returned unchanged.
 */
export const earliest = (date: string): string =>
  toInstant(date) ?? `${date}${date.includes('T') ? '' : 'T00:00:00'}+14:00`
