import type { IndexedRule } from '../engine/indexed-rule'
import { isAllCaps } from '../engine/text-shape'

/** Reports a headline in capitals above a body in ordinary case. */
export const notAllCaps: IndexedRule = {
  id: 'headline/not-all-caps',
  severity: 'info',
  features: ['headline'],
  check: ({ article, texts }) => {
    const { headline } = article
    if (headline === undefined || !isAllCaps(headline)) return []
    const body = texts.find(({ block }) => block !== undefined)
    if (!body || isAllCaps(body.text)) return []
    return [
      {
        message: 'The headline is all capitals.',
        hint: 'Use sentence case, or the headline style of your house.',
        path: 'headline',
      },
    ]
  },
}
