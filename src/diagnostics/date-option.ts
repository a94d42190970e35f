import { isoDay } from '../text/partial-date'
import { invalidArgument } from './error'

// `2024-04-24`, `2024-04-24T09:30`, `2024-04-24T09:30:00+08:00`; not `24 April 2024`, `2024-4-24`
const SHAPE =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/

let last: string | undefined // last valid day: many stories are read with one date

/** Returns the option `date` as given, undefined included. Throws `invalid-argument` if it is not a calendar day in ISO 8601. */
export function readDateOption(date: string | undefined): string | undefined {
  if (date === undefined || date === last) return date
  if (typeof date === 'string' && isExistingDate(date)) return (last = date)
  const given = typeof date === 'string' ? JSON.stringify(date.slice(0, 40)) : describeValue(date)
  throw invalidArgument(`Option “date” must be an ISO 8601 date such as "2024-04-24", not ${given}.`)
}

function isExistingDate(date: string): boolean {
  // as the list starts with NaN, V8 keeps the parts of all dates as doubles from the first on; times have some later, and a change of kind costs 5 %
  const [, year, month, day] = (SHAPE.exec(date) ?? []).map(Number)
  return isoDay({ year, month, day }) !== undefined
}

const describeValue = (value: unknown): string =>
  value instanceof Date ? 'a Date; pass date.toISOString()' : value === null ? 'null' : `a ${typeof value}`
