import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a story without a dateline. */
export const present: IndexedRule = {
  id: 'dateline/present',
  severity: 'info',
  features: ['noDateline'],
  summary: 'The story starts with a dateline.',
  why: 'Without a dateline, the place, the source and the day of the story are unknown.',
  source: 'AP Stylebook, datelines; Reuters Handbook of Journalism, Datelines and Bylines.',
  silent: 'If the body is empty. Turn it off for copy that is not from an agency.',
  check: ({ texts }) => {
    if (!texts.some(({ block }) => block !== undefined)) return []
    return [
      {
        message: 'No dateline.',
        hint: 'Start the first paragraph of agency copy with one: “PARIS, Oct 22 (Reuters) - ”.',
        path: 'dateline',
      },
    ]
  },
}
