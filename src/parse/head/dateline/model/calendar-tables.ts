import { calendarWords, otherMonths } from '../../../../lexicon/calendar-words'
import { foldSpelling, type Tables } from '../../../tables'

interface CalendarTables {
  /** The number of a month, 1 to 12; 0 in a calendar other than the Gregorian one. */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
}

/** What separates names. The build writes a tab for most commas, and leaves those before which a name is missing: `tsup.config.ts`. */
const BETWEEN = /\t|, /

let made: CalendarTables | undefined

function build(): CalendarTables {
  const months = new Map<string, number>()
  const weekdays = new Set<string>()
  for (const row of Object.values(calendarWords)) {
    const [names = '', days = ''] = row.split('; ')
    names.split(BETWEEN).forEach((variants, index) => {
      for (const name of variants.split('|')) if (name) months.set(foldSpelling(name), index + 1)
    })
    for (const day of days.split(BETWEEN)) if (day) weekdays.add(foldSpelling(day))
  }
  for (const name of otherMonths.split(BETWEEN)) months.set(foldSpelling(name), 0)
  return { months, weekdays }
}

const tablesOfCalendars = (): CalendarTables => (made ??= build())

/** Returns the number of a month in a language without a row of its own; undefined for another word, 0 in another calendar. */
export const monthNumber = (folded: string): number | undefined => tablesOfCalendars().months.get(folded)

/** Whether a folded word is a month in any language or calendar. */
export const isMonth = (folded: string, { months }: Tables): boolean =>
  months.has(folded) || tablesOfCalendars().months.has(folded)

/** Whether a folded word is a weekday in any language. */
export const isWeekday = (folded: string, { weekdays }: Tables): boolean =>
  weekdays.has(folded) || tablesOfCalendars().weekdays.has(folded)

/** What a folded word is in a date: a month, a weekday, or a word that may stand in a date. */
export type DateWord = 'M' | 'W' | 'w'

interface DateWords {
  readonly kinds: ReadonlyMap<string, DateWord>
  /** The first tokens of months of two tokens: `1月`, `meán fómhair`. */
  readonly openers: ReadonlySet<string>
}

const words = new WeakMap<Tables, DateWords>()

/** Returns the words of dates in every language as one table, made once: every word of a start is looked up. */
export function dateWordsOf(tables: Tables): DateWords {
  let found = words.get(tables)
  if (!found) {
    const calendars = tablesOfCalendars()
    const kinds = new Map<string, DateWord>()
    const openers = new Set<string>()
    for (const word of tables.dateWords) kinds.set(word, 'w')
    for (const days of [tables.weekdays, calendars.weekdays]) for (const day of days) kinds.set(day, 'W')
    for (const months of [tables.months, calendars.months])
      for (const month of months.keys()) {
        kinds.set(month, 'M')
        const tokens = month.match(DATE_TOKEN) ?? []
        if (tokens.length === 2) openers.add(tokens[0] as string)
      }
    found = { kinds, openers }
    words.set(tables, found)
  }
  return found
}

/** A word, a number or a sign of a date. */
export const DATE_TOKEN = /\p{L}[\p{L}\p{M}'’ʼ]*(?:\.\p{L}\p{M}*)?\.?|\d+|[^\s]/gu
