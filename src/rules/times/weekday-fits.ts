import { WEEKDAY_SIGNS } from '../../lexicon/east-asian-dates'
import { daysIn } from '../../text/calendar'
import { calendarWordsOf, referenceDay, weekdayOfDate } from '../calendar'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { datesOf, type WrittenDate } from '../written-dates'

const DAY = 86_400_000
/** The maximum distance of a date without a year, in days. It is measured from the day of the story. */
const NEAR = 60

/** The first year in which all countries used the Gregorian calendar; before it, weekdays depend on the country. */
const FIRST_YEAR = 1924

/** Reports a weekday that does not match the date beside it. */
export const weekdayFits: IndexedRule = {
  id: 'times/weekday-fits',
  severity: 'error',
  features: ['month'],
  check: ({ article, index }) => {
    const findings: Finding[] = []
    const reference = referenceDay(article)
    for (const {
      text: { path, text },
      dates,
    } of datesOf(index))
      for (const date of dates) {
        const year = date.year ?? nearestYear(date, reference)
        if (!date.weekday || year === undefined || year < FIRST_YEAR || date.day > daysIn(year, date.month)) continue
        const right = weekdayOfDate(year, date.month, date.day)
        if (right === date.weekday.number) continue
        const filed = text.slice(date.weekday.start, date.weekday.end)
        const span = { start: Math.min(date.weekday.start, date.start), end: Math.max(date.end, date.weekday.end) }
        findings.push({
          message: `${text.slice(date.start, date.end)}${date.year === undefined ? `, ${year},` : ''} is a ${spellWeekday(right, filed, article.language)}, not a ${filed}.`,
          hint: 'Check both against the source.',
          path,
          span,
        })
      }
    return findings
  },
}

function nearestYear({ month, day }: WrittenDate, reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined
  const base = Date.parse(`${reference}T00:00:00Z`)
  const year = Number(reference.slice(0, 4))
  return [year, year - 1, year + 1].find((each) => Math.abs(Date.UTC(each, month - 1, day) - base) <= NEAR * DAY)
}

/** Returns the longest spelling of a weekday, in the language of the story. It has a capital if the one in the text has one. */
function spellWeekday(number: number, filed: string, language: string | undefined): string {
  const row = WEEKDAY_SIGNS.find((each) => each.includes(filed))
  if (row) return row.charAt(number - 1)
  const spellings = [...calendarWordsOf(language).weekdays].flatMap(([spelling, each]) =>
    each === number ? spelling : [],
  )
  const longest = spellings.reduce((a, b) => (b.length > a.length ? b : a), '')
  return /^\p{Lu}/u.test(filed) ? longest.charAt(0).toUpperCase() + longest.slice(1) : longest
}
