import type { IndexedRule } from '../engine/indexed-rule'
import { isAllCaps } from '../engine/text-shape'

/** Reports a headline in capitals above a body that is not. */
export const notAllCaps: IndexedRule = {
  id: 'headline/not-all-caps',
  severity: 'info',
  features: ['headline'],
  summary: 'The headline is not all capitals, unless the story is an alert.',
  why: 'All capitals are for alerts. They hide which words are names.',
  source: 'Reuters Handbook of Journalism, Alerts and Headlines.',
  silent: 'For an alert, which has no body, and for copy that is all capitals.',
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
