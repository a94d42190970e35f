import { dayLeads } from '../../lexicon/day-leads'
import { once, words } from '../../lexicon/words'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { textsWith } from '../engine/texts-with'
import { impossibleDays, isExistingDay } from '../numbered-dates'
import { datesOf } from '../written-dates'

const leads = /* @__PURE__ */ once(() => new Set(words(dayLeads)))
/** The word before a date: `for` of `set for Jan. 32`, `am` of `am 32. Januar` */
const WORD_BEFORE = /(?<!\S)(\p{L}+)\s$/u
const REACH = 12

/** Whether a preposition before a month and a number shows that they are a date: `on April 0`, `pada 32 Januari`; not: `May 40 crude` */
const isLedTo = (text: string, start: number): boolean =>
  leads().has(WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase() ?? '')

/** The last day of a range of days: `June 28-31` */
const RANGE = /^[-–](\d{1,2})(?![\d.,/%-]?\d|[%/])/

/** Reports dates that do not exist in the calendar. */
export const realDate: IndexedRule = {
  id: 'times/real-date',
  severity: 'error',
  features: ['month', 'numericDate'],
  check: ({ index }) => {
    const findings: Finding[] = []
    const report = (path: string, start: number, end: number, text: string): void => {
      findings.push({
        message: `Nonexistent date: ${text.slice(start, end)}.`,
        hint: 'Check the day and the month against the source.',
        path,
        span: { start, end },
      })
    }
    for (const {
      text: { path, text },
      dates,
    } of datesOf(index))
      for (const { start, end, day, month, year } of dates) {
        if (path.endsWith('dateline.text')) continue
        const last = Number(RANGE.exec(text.slice(end, end + REACH))?.[1] ?? 0)
        const over = last > day && last <= 31 && isExistingDay(day, month, year) && !isExistingDay(last, month, year)
        if (!over && isExistingDay(day, month, year)) continue
        const isNamed = day >= 1 && day <= 31 && month <= 12
        const dated = year === undefined ? isLedTo(text, start) : year >= 1900 && year < 2100
        if (!isNamed && !dated && month <= 12) continue // May 40 crude: a price
        report(path, start, over ? end + 1 + String(last).length : end, text)
      }
    for (const { path, text, part } of textsWith(index, 'numericDate'))
      if (part !== 'table' && part !== 'preformatted')
        for (const { start, end } of impossibleDays(text)) report(path, start, end, text)
    return findings
  },
}
