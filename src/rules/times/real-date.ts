import { daysIn } from '../moment'
import type { Finding, Rule } from '../rule'
import { datesOf } from '../written-dates'

/** Each day that the text names is a day of the calendar. */
export const realDate: Rule = {
  id: 'times/real-date',
  severity: 'error',
  looksFor: ['month'],
  summary: 'Each day that the text names is a day of the calendar.',
  why: 'There is no Feb 30 and no June 31: the day or the month is wrong, and the reader cannot tell which.',
  source: 'The Gregorian calendar; Reuters Handbook of Journalism, Accuracy.',
  silent:
    'For Feb 29 when the year is not known, and in tables, where the figures behind months are prices. The dateline has a rule of its own.',
  check: (_, { article, texts }) => {
    const findings: Finding[] = []
    for (const {
      text: { path, text },
      dates,
    } of datesOf(texts, article.language))
      for (const { start, end, day, month, year } of dates) {
        if (day <= daysIn(month, year) || day === 0 || path.endsWith('dateline.text')) continue
        if (day > 31 && !(year !== undefined && year >= 1900 && year < 2100)) continue // May 40 crude: a price
        findings.push({
          message: `There is no such day as ${text.slice(start, end)}.`,
          hint: 'Check the day and the month against the source.',
          path,
          span: { start, end },
        })
      }
    return findings
  },
}
