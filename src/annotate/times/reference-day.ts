import type { Article } from '../../article'

/** The day that `Monday` or `last week` is resolved against, with its clock time if known. */
export interface ReferenceDay {
  readonly year: number
  /** Number of the month, from 1 to 12. */
  readonly month: number
  readonly day: number
  /** Minutes since midnight, if a clock time is known. */
  readonly minute?: number
}

// `2024-04-24`, `2024-04-24T09:30:00Z`, `1998-03-14T10:36`
const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/

/** Parses a day, with or without a clock time: `2024-04-24T09:30:00Z`. Returns undefined for an invalid day. */
export function readReferenceDay(date: string): ReferenceDay | undefined {
  const found = DAY.exec(date)
  if (!found) return undefined
  const year = Number(found[1])
  const month = Number(found[2])
  const day = Number(found[3])
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  if (found[4] === undefined) return { year, month, day }
  return { year, month, day, minute: Number(found[4]) * 60 + Number(found[5]) }
}

/** Returns the day of a story: that of its dateline, or else the day it was published, updated or created; undefined if unknown. */
export function referenceDayOf(article: Article): ReferenceDay | undefined {
  const { dateline, published, updated, item } = article
  const known =
    dateline?.date?.value ?? published?.at ?? updated?.at ?? item?.versionCreated ?? item?.sent ?? item?.firstCreated
  return known === undefined ? undefined : readReferenceDay(known)
}
