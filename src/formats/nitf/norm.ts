import { toDay, toInstant } from '../parse-values'

/* NITF writes its times in the basic form of ISO 8601 (@norm): `20250314T093000Z`, `20250314`. */

/** A day or a moment as NITF writes it, or nothing where it is neither. */
export const norm = (value: string | undefined): string | undefined =>
  toInstant(value, true)
    ?.replace(/-(?=\d\d-|\d\dT)/g, '')
    .replaceAll(':', '') ?? toDay(value)?.replaceAll('-', '')

/** `20250314T093000+0100`, `20250314T0930Z`, `2025-03-14T09:30:00+01:00`, `2025-03-14 09:30:00 GMT`, `20250314` */
const NORM =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d(?:\.\d+)?))? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/

/** A time of NITF as a day or a moment, with its offset where that is told; nothing where it says none. */
export function readNorm(value: string | undefined): string | undefined {
  const [, year, month, date, hours, minutes, seconds = '00', zone = ''] = NORM.exec(value?.trim() ?? '') ?? []
  if (!year) return undefined
  if (!hours) return toDay(`${year}-${month}-${date}`)
  const offset = /^(?:UTC|GMT)$/.test(zone) ? 'Z' : zone.length === 3 ? `${zone}:00` : zone
  return toInstant(`${year}-${month}-${date}T${hours}:${minutes}:${seconds}${offset}`, true)
}
