import { referenceDay } from '../calendar'
import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a dateline without a date, in a story that has no other date either. */
export const hasDate: IndexedRule = {
  id: 'dateline/has-date',
  severity: 'info',
  features: ['noOwnDate'],
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
