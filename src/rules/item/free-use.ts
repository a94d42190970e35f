import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'

/** Reports the usage restrictions of a story. */
export const freeUse: IndexedRule = {
  id: 'item/free-use',
  severity: 'info',
  features: ['restrictions'],
  summary: 'The story has no usage restrictions.',
  why: 'Desks are liable for uses that a restriction forbids, so they need to see it.',
  source: 'Agencies’ picture and text services: `EDITORIAL USE ONLY`, `NO ARCHIVING`; IPTC NewsML-G2, `usageTerms`.',
  check: ({ article: { restrictions = [] } }) =>
    restrictions.map((text, i) => ({
      message: `Usage restriction: ${excerpt(text)}.`,
      hint: 'Check whether your use is allowed.',
      path: `restrictions.${i}`,
    })),
}
