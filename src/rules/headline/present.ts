import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a story without a headline. */
export const present: IndexedRule = {
  id: 'headline/present',
  severity: 'error',
  features: ['noHeadline'],
  summary: 'The story has a headline.',
  why: 'Desks select stories by headline, systems list them by it, and news formats require one.',
  source:
    'Reuters Handbook of Journalism, News Presentation; dpa stylebook; NewsML-G2 and NITF, where it opens the story.',
  check: () => [
    {
      message: 'No headline.',
      hint: 'Add one on a separate line above the byline and the dateline, followed by an empty line.',
      path: 'headline',
    },
  ],
}
