import { calendarWords, otherMonths } from '../../../../lexicon/calendar-words'
import { foldSpelling, type Tables } from '../../../tables'

interface CalendarTables {
  /** The number of a month, 1 to 12; 0 in a calendar other than the Gregorian one. */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
}

let made: CalendarTables | undefined

function build(): CalendarTables {
  const months = new Map<string, number>()
  const weekdays = new Set<string>()
  for (const row of Object.values(calendarWords)) {
    const [names = '', days = ''] = row.split('; ')
    names.split(', ').forEach((variants, index) => {
      for (const name of variants.split('|')) months.set(foldSpelling(name), index + 1)
    })
    for (const day of days.split(', ')) weekdays.add(foldSpelling(day))
  }
  for (const name of otherMonths.split(', ')) months.set(foldSpelling(name), 0)
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
