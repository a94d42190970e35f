import { daysIn } from '../text/calendar'

/** A time as read from text, and whether its zone is known. */
export interface ParsedTime {
  /** Milliseconds since 1970 in UTC; a time without a zone is taken as UTC. */
  readonly time: number
  /** Whether the text gives the offset from UTC. */
  readonly zoned: boolean
}

/** ISO 8601 days and times: 2024-04-24, 2024-04-24T09:30:00, 2024-04-24T09:30:00.5+08:00 */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(\.\d{1,9}\d*)?(Z|([+-])(\d\d):(\d\d))?)?$/

/** Reads an ISO 8601 day or time; undefined for anything else. A day gives midnight at its start. */
export function parseTime(text: string): ParsedTime | undefined {
  const match = ISO.exec(text)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 59)
    return undefined
  const offset = (match[9] === '-' ? -1 : 1) * (Number(match[10] ?? 0) * 60 + Number(match[11] ?? 0))
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute - offset, second, Math.floor(Number(match[7] ?? 0) * 1000))
  return { time: date.getTime(), zoned: match[8] !== undefined }
}
