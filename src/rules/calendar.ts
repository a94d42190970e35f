import type { Article } from '../article'
import type { Language } from '../lexicon/language'
import { languages } from '../lexicon/languages'
import { rows, words } from '../lexicon/words'

/** The words of a language’s calendar, folded, each with its number from 1: January, Monday. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  /** What may stand between the parts of a date: `de`, `of`. */
  readonly between: ReadonlySet<string>
}

const calendars = new Map<Language | undefined, CalendarWords>()

/** The calendar of a language by its tag, always the same object; of English where the language is not known. */
export function calendarWordsOf(tag = 'en'): CalendarWords {
  const language =
    languages.find((each) => each.tag === tag) ?? languages.find((each) => baseOf(each.tag) === baseOf(tag))
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

const baseOf = (tag: string): string => tag.split('-', 1)[0] ?? ''

const numbered = (table: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(table.flatMap((spellings, i) => spellings.map((spelling): [string, number] => [spelling, i + 1])))

/** 1 for Monday to 7 for Sunday, by the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCDay() || 7
}

/** The day that a story is to be read from, `2024-04-24`: that of the dateline, of its publication, or of the item. */
export function referenceDay({ dateline, published, updated, item }: Article): string | undefined {
  const at =
    dateline?.date?.value ?? published?.at ?? updated?.at ?? item?.versionCreated ?? item?.sent ?? item?.firstCreated
  return at?.slice(0, 10)
}
