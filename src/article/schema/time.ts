import * as z from 'zod'
import type * as types from '../index'
import type { Same } from './same'

/*
 * Dates and times that ISO 8601, RFC 3339 and XML Schema (part 2, 3.2.7) all accept:
 * no year 0000, no offset beyond 14:00, no leap second, always with seconds.
 */
const YEAR = /^(?!0000)/
const OFFSET = /(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/
const OFFSET_OR_NONE = /(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00|T\d\d:\d\d:\d\d(?:\.\d+)?)$/

/** ISO 8601 calendar day: `2024-04-24`. */
export const IsoDate = z.iso
  .date()
  .regex(YEAR)
  .meta({ id: 'IsoDate', description: 'A calendar day, ISO 8601: `2024-04-24`.' })
export type IsoDate = types.IsoDate
true satisfies Same<types.IsoDate, z.infer<typeof IsoDate>>

/** RFC 3339 instant with its offset from UTC: `2024-04-24T09:30:00Z`, `2024-04-24T17:30:00+08:00`. */
export const Instant = z.iso
  .datetime({ offset: true })
  .regex(YEAR)
  .regex(OFFSET)
  .meta({ id: 'Instant', description: 'A moment with its offset from UTC, RFC 3339: `2024-04-24T09:30:00Z`.' })
export type Instant = types.Instant
true satisfies Same<types.Instant, z.infer<typeof Instant>>

/** Day, or a clock time on a day. The offset from UTC is present only where it is known. */
export const IsoTime = z
  .union([IsoDate, z.iso.datetime({ offset: true, local: true }).regex(YEAR).regex(OFFSET_OR_NONE)])
  .meta({
    id: 'IsoTime',
    description: 'A day, or a clock time on a day; with the offset from UTC only if it is known.',
  })
export type IsoTime = types.IsoTime
true satisfies Same<types.IsoTime, z.infer<typeof IsoTime>>
