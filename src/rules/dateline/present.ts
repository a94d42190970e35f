import { datelinesOf } from '../datelines'
import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a story without a dateline. */
export const present: IndexedRule = {
  id: 'dateline/present',
  severity: 'info',
  check: ({ texts, index }) => {
    const opening = texts.find((text) => text.block !== undefined)
    if (!opening || datelinesOf(index).length > 0) return []
    return [
      {
        message: 'No dateline.',
        hint: 'Start the first paragraph of agency copy with one: “PARIS, Oct 22 (Reuters) - ”.',
        path: 'dateline',
      },
    ]
  },
}
