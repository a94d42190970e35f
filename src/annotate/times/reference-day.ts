import type { Article } from '../../article'

/** The day from which `Monday` or `last week` is counted, with its clock time if known. */
export interface ReferenceDay {
  readonly year: number
  /** Number of the month, from 1 to 12. */
  readonly month: number
  readonly day: number
  /** The clock time in minutes since midnight, if known. */
  readonly minute?: number
}

// `2024-04-24`, `2024-04-24T09:30:00Z`, `1998-03-14T10:36`
const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/

let last: { readonly date: string; readonly day: ReferenceDay | undefined } | undefined // many stories are read with one date

/**
 * Parses a day as ISO 8601, with or without a clock time: `2024-04-24T09:30:00Z`.
 * Returns undefined for other texts. Accepts the 31st of every month.
 */
export function readReferenceDay(date: string): ReferenceDay | undefined {
  if (last?.date !== date) last = { date, day: parseDay(date) }
  return last.day
}

function parseDay(date: string): ReferenceDay | undefined {
  const found = DAY.exec(date)
  if (!found) return undefined
  const year = Number(found[1])
  const month = Number(found[2])
  const day = Number(found[3])
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  if (found[4] === undefined) return { year, month, day }
  return { year, month, day, minute: Number(found[4]) * 60 + Number(found[5]) }
}

/** Returns the day of a story: that of its dateline or, without one, of its publication, update or creation; undefined if unknown. */
export function referenceDayOf(article: Article): ReferenceDay | undefined {
  const { dateline, published, updated, item } = article
  const known =
    dateline?.date?.value ?? published?.at ?? updated?.at ?? item?.versionCreated ?? item?.sent ?? item?.firstCreated
  return known === undefined ? undefined : readReferenceDay(known)
}
