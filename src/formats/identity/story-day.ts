import type { Article } from '../../article'

const MINUTES_A_DAY = 1440
const MINUTE = 60_000

/**
 * Hours that a publishing cycle of the American wires is shifted by, from UTC to the day that it belongs to.
 * Copy for evening papers (`PM-`) is filed from 23:00 Eastern time on; copy for morning papers (`AM-`) until 03:00 on the next day.
 */
const CYCLE_HOURS: Readonly<Record<string, number>> = { 'am-': -5 - 5, 'pm-': -5 + 3 }

/**
 * Returns the day of a story: of its first version, this version, its dateline, its printed time or the date given, in this order.
 * Nothing if none of them is known.
 */
export function storyDay(article: Article, date: string | undefined, slug: string | undefined): string | undefined {
  const { item, dateline, published } = article
  const minute = minuteOf(item?.firstCreated ?? item?.versionCreated ?? item?.sent)
  if (minute !== undefined) return dayOfMinute(minute, slug)
  return (dateline?.date?.value ?? published?.at ?? date)?.slice(0, 10)
}

/** Returns a moment in minutes since 1970; undefined for any other value. */
export function minuteOf(instant: string | undefined): number | undefined {
  const at = Date.parse(instant ?? '')
  return Number.isNaN(at) ? undefined : Math.floor(at / MINUTE)
}

/** Returns the day that a moment belongs to: that of UTC, or of the cycle of a slug. `pm-ferry`, 1989-01-09T04:30:00Z → `1989-01-09` */
function dayOfMinute(minute: number, slug = ''): string {
  const shifted = minute + (CYCLE_HOURS[slug.slice(0, 3)] ?? 0) * 60
  return dayText(Math.floor(shifted / MINUTES_A_DAY))
}

/** Returns the number of a day since 1970: `1970-01-02` → 1 */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / MINUTE / MINUTES_A_DAY)

/** Returns the minutes from the start of the day before a day to a moment; 1 at least, as a version number. */
export const minuteOfStory = (minute: number, day: string): number =>
  Math.min(Math.max(minute - (dayNumber(day) - 1) * MINUTES_A_DAY, 0) + 1, 999_999_999)

const dayText = (day: number): string => new Date(day * MINUTES_A_DAY * MINUTE).toISOString().slice(0, 10)
