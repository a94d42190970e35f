import { excerpt } from '../engine/excerpt'
import type { Rule } from '../engine/rule'

/** Reports the usage restrictions of a story. */
export const freeUse: Rule = {
  id: 'item/free-use',
  severity: 'info',
  looksFor: ['restrictions'],
  summary: 'No restriction says what must not be done with the story.',
  why: 'Who sells, archives or broadcasts what he must not answers for it: the desk should see that there is a restriction.',
  source: 'Agencies’ picture and text services: `EDITORIAL USE ONLY`, `NO ARCHIVING`; IPTC NewsML-G2, `usageTerms`.',
  check: (_, { article: { restrictions = [] } }) =>
    restrictions.map((text, i) => ({
      message: `The story is not free for every use: ${excerpt(text)}.`,
      hint: 'See whether your use is allowed.',
      path: `restrictions.${i}`,
    })),
}
