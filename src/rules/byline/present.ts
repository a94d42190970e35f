import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a story without a byline, sign-off or contributors. */
export const present: IndexedRule = {
  id: 'byline/present',
  severity: 'info',
  check: ({ story: { spans }, article, texts }) => {
    const { byline, signoff, contributors } = article
    if (byline || signoff || contributors || !texts.some(({ block }) => block !== undefined)) return []
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
