import type { DatelineDate } from '../../article'
import { datelinesOf } from '../datelines'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { isDay } from '../numbered-dates'
import { daysIn } from '../read-time'

/** A day number as filed: `Jan 32`, `0 April` */
const FIGURE = /(?<![\d./-])\d{1,2}(?![\d./-])/
/** An East Asian date: `13月1日`, `2월 30일` */
const EASTERN = /(?<!\d)(\d{1,2})[月월]\s?(\d{1,2})[日일]/

/** Whether a date does not exist in the calendar. Includes numbers that the parser rejected as a day or month. */
function namesNone({ text, day, month, year }: DatelineDate): boolean {
  const eastern = EASTERN.exec(text)
  if (eastern) return !isDay(Number(eastern[2]), Number(eastern[1]), year)
  if (month === undefined) return false
  if (day !== undefined) return day > daysIn(month, year)
  const figure = FIGURE.exec(text)?.[0]
  return figure !== undefined && !isDay(Number(figure), month, year)
}

/** Reports dateline dates that do not exist in the calendar. */
export const realDate: IndexedRule = {
  id: 'dateline/real-date',
  severity: 'error',
  features: ['dateline'],
  summary: 'The date of a dateline is a day of the calendar.',
  why: 'All other days in a story are counted from that of the dateline. One that never was makes them all wrong.',
  source: 'The Gregorian calendar; Reuters Handbook of Journalism, Datelines and Bylines.',
  silent: 'For Feb 29 when the year is not known.',
  check: ({ index }) => {
    const findings: Finding[] = []
    for (const { path, dateline } of datelinesOf(index)) {
      const { date } = dateline
      if (!date || !namesNone(date)) continue
      const { text, day, month, year } = date
      const leap = month === 2 && day === 29
      findings.push({
        message: `The dateline names ${text}, a day that is not in the calendar${leap ? ` of ${year}` : ''}.`,
        hint: 'Check the day and the month against the time the story was sent.',
        path: `${path}.date.text`,
      })
    }
    return findings
  },
}
