import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a story without a dateline. */
export const present: IndexedRule = {
  id: 'dateline/present',
  severity: 'info',
  features: ['noDateline'],
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
