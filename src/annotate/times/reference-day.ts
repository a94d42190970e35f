import type { Article } from '../../article'

/** The day, and perhaps the hour, that relative times are reckoned from. */
export interface ReferenceDay {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
  /** Minutes since midnight, where a clock time is known. */
  readonly minute?: number
}

// `2024-04-24`, `2024-04-24T09:30:00Z`, `1998-03-14T10:36`
const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/

/** Reads a day, with or without a clock time; nothing where there is none such day. */
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

/** The day a story is told on: that of its dateline, else the day it was published, updated or made. */
export function referenceDayOf(article: Article): ReferenceDay | undefined {
  const { dateline, published, updated, item } = article
  const known =
    dateline?.date?.value ?? published?.at ?? updated?.at ?? item?.versionCreated ?? item?.sent ?? item?.firstCreated
  return known === undefined ? undefined : readReferenceDay(known)
}
