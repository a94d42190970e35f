import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a story without a byline, sign-off or contributors. */
export const present: IndexedRule = {
  id: 'byline/present',
  severity: 'info',
  features: ['unsigned'],
  summary: 'The story has a byline or a sign-off.',
  why: 'Readers and desks need to know who wrote the story.',
  source: 'Reuters Handbook of Journalism, Datelines and Bylines; Sign-offs.',
  silent: 'If the body is empty.',
  check: ({ story: { spans }, texts }) => {
    if (!texts.some(({ block }) => block !== undefined)) return []
    const { headline } = spans
    return [
      {
        message: 'No byline and no sign-off.',
        hint: 'Name the author on a separate line below the headline, or in a sign-off.',
        path: 'byline',
        ...(headline ? { sourceSpan: { start: headline.end, end: headline.end } } : {}),
      },
    ]
  },
}
