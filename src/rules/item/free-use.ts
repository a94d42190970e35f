import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'

/** Reports the usage restrictions of a story. */
export const freeUse: IndexedRule = {
  id: 'item/free-use',
  severity: 'info',
  features: ['restrictions'],
  summary: 'No restriction says what must not be done with the story.',
  why: 'Who sells, archives or broadcasts what he must not answers for it: the desk should see that there is a restriction.',
  source: 'Agencies’ picture and text services: `EDITORIAL USE ONLY`, `NO ARCHIVING`; IPTC NewsML-G2, `usageTerms`.',
  check: ({ article: { restrictions = [] } }) =>
    restrictions.map((text, i) => ({
      message: `The story is not free for every use: ${excerpt(text)}.`,
      hint: 'See whether your use is allowed.',
      path: `restrictions.${i}`,
    })),
}
