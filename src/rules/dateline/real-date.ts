import { datelinesOf } from '../datelines'
import { daysIn } from '../moment'
import type { Finding, Rule } from '../rule'

/** The date of a dateline is a day of the calendar. */
export const realDate: Rule = {
  id: 'dateline/real-date',
  severity: 'error',
  looksFor: ['dateline'],
  summary: 'The date of a dateline is a day of the calendar.',
  why: 'All other days in a story are counted from that of the dateline. One that never was makes them all wrong.',
  source: 'The Gregorian calendar; Reuters Handbook of Journalism, Datelines and Bylines.',
  silent: 'For Feb 29 when the year is not known.',
  check: (_, { article, texts }) => {
    const findings: Finding[] = []
    for (const { path, dateline } of datelinesOf(texts, article)) {
      const { day, month, year, text } = dateline.date ?? {}
      if (day === undefined || month === undefined || text === undefined || day <= daysIn(month, year)) continue
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
