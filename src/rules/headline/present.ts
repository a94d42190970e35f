import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a story without a headline. */
export const present: IndexedRule = {
  id: 'headline/present',
  severity: 'error',
  features: ['noHeadline'],
  check: () => [
    {
      message: 'No headline.',
      hint: 'Add one on a separate line above the byline and the dateline, followed by an empty line.',
      path: 'headline',
    },
  ],
}
