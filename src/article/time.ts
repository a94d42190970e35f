/** ISO 8601 calendar day: `2024-04-24`. */
export type IsoDate = string

/** RFC 3339 instant with its offset from UTC: `2024-04-24T09:30:00Z`, `2024-04-24T17:30:00+08:00`. */
export type Instant = string

/** Day, or a clock time on a day. The offset from UTC is present only where it is known. */
export type IsoTime = string
