import { referenceDay } from '../calendar'
import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a dateline without a date in a story without a reference day. */
export const hasDate: IndexedRule = {
  id: 'dateline/has-date',
  severity: 'info',
  features: ['dateline'],
  summary: 'The dateline carries a date, or the story tells in another way when it was filed.',
  why: 'Weekdays and “yesterday” in the text are reckoned from that day.',
  source: 'Reuters Handbook of Journalism, Datelines and Bylines; AP sets no date, for its messages carry one.',
  silent: 'When a stamp or the item tells the day.',
  check: ({ article }) => {
    const { dateline } = article
    if (!dateline || dateline.date || referenceDay(article) !== undefined) return []
    return [
      {
        message: 'The dateline carries no date, and nothing else tells when the story was filed.',
        hint: 'Put the date behind the place: “PARIS, Oct 22 (Reuters) - ”.',
        path: 'dateline.text',
      },
    ]
  },
}
