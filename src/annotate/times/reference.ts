import type { Article } from '../../article'

/** The day, and perhaps the hour, that relative times are reckoned from. */
export interface Reference {
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
export function referenceOf(date: string): Reference | undefined {
  const found = DAY.exec(date)
  if (!found) return undefined
  const [year = 0, month = 0, day = 0, hour, minute] = found.slice(1).map((part) => part && Number(part)) as number[] // a group that is not there stays undefined
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return hour === undefined ? { year, month, day } : { year, month, day, minute: hour * 60 + (minute ?? 0) }
}

/** The day a story is told on: that of its dateline, else the day it was published, updated or made. */
export function referenceIn(article: Article): Reference | undefined {
  const { dateline, published, updated, item } = article
  const known =
    dateline?.date?.value ?? published?.at ?? updated?.at ?? item?.versionCreated ?? item?.sent ?? item?.firstCreated
  return known === undefined ? undefined : referenceOf(known)
}
