import type { Rule } from '../engine/rule'

/** Reports a story without a byline, sign-off or contributors. */
export const present: Rule = {
  id: 'byline/present',
  severity: 'info',
  summary: 'A byline or a sign-off says who made the story.',
  why: 'Readers and desks want to know whom to ask. A story without any name is nobody’s.',
  source: 'Reuters Handbook of Journalism, Datelines and Bylines; Sign-offs.',
  silent: 'When nothing stands in the body.',
  check: ({ story: { spans }, article, texts }) => {
    const { byline, signoff, contributors } = article
    if (byline || signoff || contributors || !texts.some(({ block }) => block !== undefined)) return []
    const { headline } = spans
    return [
      {
        message: 'The story has neither a byline nor a sign-off.',
        hint: 'Put the author on a line of his own under the headline, or sign at the end.',
        path: 'byline',
        ...(headline ? { sourceSpan: { start: headline.end, end: headline.end } } : {}),
      },
    ]
  },
}
