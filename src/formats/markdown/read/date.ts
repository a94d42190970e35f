import { parseNamedDay } from '../../parse-named-day'
import { toDay, toInstant } from '../../parse-values'

/** `2024-04-24`, `2024-04-24 09:30`, `2024-04-24T09:30:00+02:00`, `2024-04-24 09:30:00 +0200` */
const DATE = /^(\d{4}-\d\d-\d\d)(?:[Tt ] *(\d\d:\d\d)(:\d\d(?:\.\d{1,12})?)?(?: *([Zz]|UTC|GMT|[+-]\d\d:?\d\d))?)?$/

/** A date of front matter as the article says it: a moment with its offset, a clock time without one, or a day; nothing when it is none of them. A day may name its month in English, as Astro’s own example does. */
export function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const [, date, clock, seconds = ':00', zone = ''] = DATE.exec(value.trim()) ?? []
  if (!clock) return toDay(date) ?? parseNamedDay(value)
  return toInstant(`${date}T${clock}${seconds}${/^[+-]/.test(zone) ? zone : zone && 'Z'}`, true)
}

/** Whether a date of the article is a moment with its offset. */
export const isInstant = (date: string | undefined): date is string =>
  date !== undefined && toInstant(date) !== undefined

/** The earliest moment that a day or a clock time without an offset can mean, anywhere on Earth. */
export const earliest = (date: string): string =>
  toInstant(date) ?? `${date}${date.includes('T') ? '' : 'T00:00:00'}+14:00`
