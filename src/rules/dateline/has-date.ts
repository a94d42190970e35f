import { referenceDay } from '../calendar'
import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a dateline without a date, in a story that has no other date either. */
export const hasDate: IndexedRule = {
  id: 'dateline/has-date',
  severity: 'info',
  features: ['undatedDateline'],
  summary: 'The dateline has a date, or the filing date is known otherwise.',
  why: 'Weekdays and “yesterday” in the text are relative to that day.',
  source: 'Reuters Handbook of Journalism, Datelines and Bylines; AP sets no date, for its messages carry one.',
  silent: 'If a timestamp or the item has the date.',
  check: ({ article }) => {
    const { dateline } = article
    if (!dateline || dateline.date || referenceDay(article) !== undefined) return []
    return [
      {
        message: 'No date in the dateline, and no other filing date.',
        hint: 'Add the date after the place: “PARIS, Oct 22 (Reuters) - ”.',
        path: 'dateline.text',
      },
    ]
  },
}
