import type { Article } from '../../article'

const MINUTES_A_DAY = 1440
const MINUTE = 60_000

/**
 * Hours to add to UTC to get the day of a publishing cycle of American wires.
 * Copy for evening papers (`PM-`) is filed from 23:00 Eastern Time; copy for morning papers (`AM-`) until 03:00 the next day.
 */
const CYCLE_HOURS: Readonly<Record<string, number>> = { 'am-': -5 - 5, 'pm-': -5 + 3 }

/**
 * Returns the day of a story, such as `2024-04-24`; undefined if unknown.
 * The sources in order: first version, this version, time sent, dateline, printed time, the `date` given.
 */
export function storyDay(article: Article, date: string | undefined, slug: string | undefined): string | undefined {
  const { item, dateline, published } = article
  const minute = minuteOf(item?.firstCreated ?? item?.versionCreated ?? item?.sent)
  if (minute !== undefined) return dayOfMinute(minute, slug)
  return (dateline?.date?.value ?? published?.at ?? date)?.slice(0, 10)
}

/** Returns an instant in minutes since 1970; undefined for any other string. */
export function minuteOf(instant: string | undefined): number | undefined {
  const at = Date.parse(instant ?? '')
  return Number.isNaN(at) ? undefined : Math.floor(at / MINUTE)
}

/** Returns the day of an instant, in UTC or in the cycle of the slug. `pm-ferry`, 1989-01-09T04:30:00Z → `1989-01-09`. */
function dayOfMinute(minute: number, slug = ''): string {
  const shifted = minute + (CYCLE_HOURS[slug.slice(0, 3)] ?? 0) * 60
  return dayText(Math.floor(shifted / MINUTES_A_DAY))
}

/** Returns the number of a day since 1970: `1970-01-02` → 1 */
export const isoDayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / MINUTE / MINUTES_A_DAY)

/**
 * Returns a version number for an instant: minutes since the start of the day before `day`, plus 1.
 * It is from 1 to 999,999,999.
 */
export const minuteOfStory = (minute: number, day: string): number =>
  Math.min(Math.max(minute - (isoDayNumber(day) - 1) * MINUTES_A_DAY, 0) + 1, 999_999_999)

const dayText = (day: number): string => new Date(day * MINUTES_A_DAY * MINUTE).toISOString().slice(0, 10)
