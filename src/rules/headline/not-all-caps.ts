import type { IndexedRule } from '../engine/indexed-rule'
import { isAllCaps } from '../engine/text-shape'

/** Reports a headline in capitals above a body that is not. */
export const notAllCaps: IndexedRule = {
  id: 'headline/not-all-caps',
  severity: 'info',
  features: ['headline'],
  summary: 'The headline of a story with a text is not set in capitals.',
  why: 'Capitals are for alerts. In a headline they hide what is a name, and read like shouting.',
  source: 'Reuters Handbook of Journalism, Alerts and Headlines.',
  silent: 'For an alert, which has no text, and for copy that is set in capitals throughout.',
  check: ({ article, texts }) => {
    const { headline } = article
    if (headline === undefined || !isAllCaps(headline)) return []
    const body = texts.find(({ block }) => block !== undefined)
    if (!body || isAllCaps(body.text)) return []
    return [
      {
        message: 'The headline is set in capitals.',
        hint: 'Capitals for the first word and for names only, or as your house sets headlines.',
        path: 'headline',
      },
    ]
  },
}
