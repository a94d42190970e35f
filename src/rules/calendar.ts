import type { Article } from '../article'
import type { Language } from '../lexicon/language'
import { languages } from '../lexicon/languages'
import { rows, words } from '../lexicon/words'
import { dayNumber, weekdayOf } from '../text/calendar'

/** The month and weekday names of a language, in lower case. Numbers start at 1, for January and Monday. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  /** Words allowed between the parts of a date: `de`, `of`. */
  readonly between: ReadonlySet<string>
}

const calendars = new Map<Language | undefined, CalendarWords>()

/**
 * Returns the calendar words of a language, by its BCP 47 tag; those of English if the tag is undefined.
 * A language without data has no words. Calls for one language return one object.
 */
export function calendarWordsOf(tag = 'en'): CalendarWords {
  const language =
    languages.find((each) => each.tag === tag) ?? languages.find((each) => baseTag(each.tag) === baseTag(tag))
  let calendar = calendars.get(language)
  if (!calendar) {
    const { months = [], weekdays = [], dateWords = [] } = language ?? {}
    calendar = {
      months: numbered(rows(months)),
      weekdays: numbered(rows(weekdays)),
      between: new Set(words(dateWords)),
    }
    calendars.set(language, calendar)
  }
  return calendar
}

const baseTag = (tag: string): string => tag.split('-', 1)[0] ?? ''

const numbered = (table: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(table.flatMap((spellings, i) => spellings.map((spelling): [string, number] => [spelling, i + 1])))

/** Returns the ISO weekday of a Gregorian date: 1 for Monday to 7 for Sunday. */
export function weekdayOfDate(year: number, month: number, day: number): number {
  return weekdayOf(dayNumber({ year, month, day }))
}

/**
 * Returns the day that relative times of an article refer to, such as `2024-04-24`; undefined if unknown.
 * It is the first of: the dateline, the publication and update times, the times of the item.
 */
export function referenceDay({ dateline, published, updated, item }: Article): string | undefined {
  const at =
    dateline?.date?.value ?? published?.at ?? updated?.at ?? item?.versionCreated ?? item?.sent ?? item?.firstCreated
  return at?.slice(0, 10)
}
