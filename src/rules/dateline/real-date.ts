import type { DatelineDate } from '../../article'
import { DAY_SIGNS, MONTH_SIGNS } from '../../lexicon/east-asian-dates'
import { daysIn } from '../../text/calendar'
import { datelinesOf } from '../datelines'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { isExistingDay } from '../numbered-dates'

/** A day number as filed: `Jan 32`, `0 April` */
const FIGURE = /(?<![\d./-])\d{1,2}(?![\d./-])/
/** An East Asian date: `13月1日`, `2월 30일` */
const EASTERN = /* @__PURE__ */ new RegExp(String.raw`(?<!\d)(\d{1,2})[${MONTH_SIGNS}]\s?(\d{1,2})[${DAY_SIGNS}]`)

/** Whether the calendar does not have a date: `Jan 32`. Reads the text too, since the parser leaves out an impossible day or month. */
function isImpossible({ text, day, month, year }: DatelineDate): boolean {
  const eastern = EASTERN.exec(text)
  if (eastern) return !isExistingDay(Number(eastern[2]), Number(eastern[1]), year)
  if (month === undefined) return false
  if (day !== undefined) return day > daysIn(year, month)
  const figure = FIGURE.exec(text)?.[0]
  return figure !== undefined && !isExistingDay(Number(figure), month, year)
}

/** Reports dateline dates that do not exist in the calendar. */
export const realDate: IndexedRule = {
  id: 'dateline/real-date',
  severity: 'error',
  features: ['datelineDate'],
  check: ({ index }) => {
    const findings: Finding[] = []
    for (const { path, dateline } of datelinesOf(index)) {
      const { date } = dateline
      if (!date || !isImpossible(date)) continue
      const { text, day, month, year } = date
      const leap = month === 2 && day === 29
      findings.push({
        message: `Nonexistent date in the dateline: ${text}${leap ? `, ${year}` : ''}.`,
        hint: 'Check the day and the month against the sending time.',
        path: `${path}.date.text`,
      })
    }
    return findings
  },
}
