import { referenceDay } from '../calendar'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { parseTime } from '../read-time'
import { datesOf } from '../written-dates'

const DAY = 86_400_000
/** A verb in the future before a date: `will open on`, `is to meet on`; without a full stop or quotation mark between the two */
const FUTURE =
  /\b(?:will|is to|are to|is set to|are set to|is due to|are due to|plans? to|is scheduled to|are scheduled to)\b[^.;:!?"“”]{0,60}$/i
/** A verb in the past before a date: `was held on`, `took place on`, `met on` */
const PAST =
  /\b(?:was held|were held|took place|happened|occurred|died|was born|was killed|were killed|was arrested|opened|met)\b[^.;:!?"“”]{0,30}$/i

/** Reports a verb tense that contradicts the date after it. */
export const tenseAgrees: IndexedRule = {
  id: 'times/tense-agrees',
  severity: 'warning',
  languages: ['en'],
  features: ['month'],
  check: ({ article, index }) => {
    const own = referenceDay(article)
    const now = own === undefined ? undefined : parseTime(own)?.time
    if (now === undefined) return []
    const findings: Finding[] = []
    for (const {
      text: { path, text, block },
      dates,
    } of datesOf(index))
      for (const { start, end, day, month, year } of dates) {
        if (year === undefined || block === undefined) continue
        const at = Date.UTC(year, month - 1, day)
        const before = text.slice(Math.max(0, start - 80), start)
        const wrong =
          at < now - 2 * DAY ? FUTURE.test(before) && 'Future' : at > now + 2 * DAY && PAST.test(before) && 'Past'
        if (!wrong) continue
        findings.push({
          message: `${wrong} tense for ${text.slice(start, end)}, but the story’s date is ${own}.`,
          hint: 'Check the year.',
          path,
          span: { start, end },
        })
      }
    return findings
  },
}
