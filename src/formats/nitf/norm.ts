import { toDay, toInstant } from '../parse-values'

/* NITF writes times in the basic format of ISO 8601 (`norm` attributes): `20250314T093000Z`, `20250314`. */

/** Returns a day or a time in the basic format, `20250314`; undefined for other strings. */
export const norm = (value: string | undefined): string | undefined =>
  toInstant(value, true)
    ?.replace(/-(?=\d\d-|\d\dT)/g, '')
    .replaceAll(':', '') ?? toDay(value)?.replaceAll('-', '')

/** A time in a NITF document: `20250314T093000+0100`, `20250314T0930Z`, `2025-03-14 09:30:00 GMT`, `20250314`; not `14 March 2025`. */
const NORM =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d(?:\.\d+)?))? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/

/** Returns a NITF time as a day or a time, with its offset if it has one. Undefined if invalid. */
export function readNorm(value: string | undefined): string | undefined {
  const [, year, month, date, hours, minutes, seconds = '00', zone = ''] = NORM.exec(value?.trim() ?? '') ?? []
  if (!year) return undefined
  if (!hours) return toDay(`${year}-${month}-${date}`)
  const offset = /^(?:UTC|GMT)$/.test(zone) ? 'Z' : zone.length === 3 ? `${zone}:00` : zone
  return toInstant(`${year}-${month}-${date}T${hours}:${minutes}:${seconds}${offset}`, true)
}
