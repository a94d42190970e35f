import type { Embargo } from '../article'

/**
 * Returns when an embargo is over everywhere on Earth, in milliseconds since 1970 UTC.
 * A clock time without an offset is taken as UTC-12, the last zone to reach it; a day ends when it is over there. Undefined for an embargo
 * without an end or until an edition (`AMs`).
 *
 * @example embargoEnd({ kind: 'instant', text: '…', at: '2024-04-25T00:01:00+02:00' }) // Date.UTC(2024, 3, 24, 22, 1)
 * @example embargoEnd({ kind: 'cycle', text: 'For release in AMs', at: '2024-04-25' }) // undefined
 */
export function embargoEnd({ kind, at = '' }: Embargo): number | undefined {
  const [, date, clock, fraction = '', offset] = ISO.exec(at) ?? []
  if (!date || (kind !== 'instant' && kind !== 'day')) return undefined
  const isDay = kind === 'day' || !clock
  const start = Date.parse(isDay ? `${date}T00:00:00Z` : `${date}T${clock}${offset ?? 'Z'}`)
  if (Number.isNaN(start)) return undefined
  if (isDay) return start + DAY + LAST_ZONE
  return start + Math.ceil(Number(`0${fraction}`) * 1000) + (offset ? 0 : LAST_ZONE)
}

/** Whether an embargo is over at `now`, an ISO 8601 time; false if `now` is undefined. */
export function isEmbargoOver(embargo: Embargo, now: string | undefined): boolean {
  const end = now === undefined ? undefined : embargoEnd(embargo)
  return end !== undefined && now !== undefined && end <= Date.parse(now)
}

const DAY = 86_400_000 // milliseconds
/** Delay until UTC-12, the last time zone, reaches a clock time. */
const LAST_ZONE = 43_200_000 // milliseconds
/** ISO 8601 day or time: `2024-04-25`, `2024-04-25T00:01:00`, `2024-04-25T00:01:00.5+02:00` */
const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(\.\d{1,12})?\d*(Z|[+-]\d\d:\d\d)?)?$/
