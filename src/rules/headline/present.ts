import type { Rule } from '../engine/rule'

/** Reports a story without a headline. */
export const present: Rule = {
  id: 'headline/present',
  severity: 'error',
  summary: 'The story has a headline.',
  why: 'Every house files one: desks choose by it, systems list by it, and no format for news can do without it.',
  source:
    'Reuters Handbook of Journalism, News Presentation; dpa stylebook; NewsML-G2 and NITF, where it opens the story.',
  check: ({ article }) =>
    article.headline === undefined
      ? [
          {
            message: 'The story has no headline.',
            hint: 'Put it on a line of its own above the byline and the dateline, a blank line below it.',
            path: 'headline',
          },
        ]
      : [],
}
