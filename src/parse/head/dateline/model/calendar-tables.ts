import { numberUnits } from '../../../../lexicon/calendar-links'
import { calendarWords, otherMonths } from '../../../../lexicon/calendar-words'
import { foldSpelling } from '../../../fold-spelling'
import type { Tables } from '../../../tables'

/** Names of months and weekdays in languages without a row of their own in the lexicon, by folded spelling. */
interface CalendarTables {
  /** The number of each month, 1 to 12; 0 for a month of a calendar other than the Gregorian one. */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
}

/** Separator of names. The build replaces a comma and a space by a tab, except after a missing name: see `scripts/packed-data.ts`. */
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

/** Returns the number of a month, 1 to 12, in a language without a row of its own; 0 in another calendar, undefined for any other word. */
export const monthNumber = (folded: string): number | undefined => tablesOfCalendars().months.get(folded)

/** Whether a folded word is a month in any language or calendar. */
export const isMonth = (folded: string, { months }: Tables): boolean =>
  months.has(folded) || tablesOfCalendars().months.has(folded)

/** Whether a folded word is a weekday in any language. */
export const isWeekday = (folded: string, { weekdays }: Tables): boolean =>
  weekdays.has(folded) || tablesOfCalendars().weekdays.has(folded)

/** Kind of a word in a date: `M` a month, `W` a weekday, `w` another word of dates such as `de`. */
type DateWord = 'M' | 'W' | 'w'

/** Words of dates by folded spelling, of all languages and calendars. */
interface DateWords {
  readonly kinds: ReadonlyMap<string, DateWord>
  /** First tokens of months that have two tokens: `meán` of `meán fómhair`. */
  readonly openers: ReadonlySet<string>
}

const words = new WeakMap<Tables, DateWords>()

/**
 * Returns the words of dates in every language as one table, cached per lexicon.
 * Each word at the start of a paragraph is looked up in it.
 */
export function dateWordsOf(tables: Tables): DateWords {
  let found = words.get(tables)
  if (!found) {
    const calendars = tablesOfCalendars()
    const kinds = new Map<string, DateWord>()
    const openers = new Set<string>()
    for (const word of [...tables.dateWords, ...numberUnits]) kinds.set(word, 'w')
    for (const days of [tables.weekdays, calendars.weekdays]) for (const day of days.keys()) kinds.set(day, 'W')
    for (const months of [tables.months, calendars.months])
      for (const month of months.keys()) {
        kinds.set(month, 'M')
        const tokens = dateTokensOf(month)
        if (tokens.length === 2) openers.add(tokens[0] as string)
      }
    found = { kinds, openers }
    words.set(tables, found)
  }
  return found
}

/** Token of a date: a word with its full stop, a number, or a single sign. `Feb.`, `26`, `,` */
const DATE_TOKEN = /\p{L}[\p{L}\p{M}'’ʼ\u200c]*(?:\.\p{L}\p{M}*)?\.?|\d+|[^\s]/gu

/** Returns the tokens of a text that may be a date: all but its white space. */
export const dateTokensOf = (text: string): readonly string[] => text.match(DATE_TOKEN) ?? []
