import { isoDay } from './partial-date'
import { isZone } from './zone-offset'

const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/

/**
 * Returns a day or a time that a text gives in ISO 8601, as the article schema has it: without parts of a second, with `T`.
 * Undefined for any other text, and for a day, time or offset that does not exist.
 *
 * @example readIsoTime('2024-03-08 06:00:00.000Z') // '2024-03-08T06:00:00Z'
 * @example readIsoTime('2024-02-30') // undefined
 */
export function readIsoTime(text: string): string | undefined {
  const [, year, month, day, hour, minute, second = '00', offset = ''] = TIME.exec(text.trim()) ?? []
  const date = isoDay({ year: Number(year), month: Number(month), day: Number(day) })
  if (date === undefined || (offset !== '' && !isZone(offset))) return undefined
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${offset}`
}
