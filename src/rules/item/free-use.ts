import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'

/** Reports the usage restrictions of a story. */
export const freeUse: IndexedRule = {
  id: 'item/free-use',
  severity: 'info',
  features: ['restrictions'],
  check: ({ article: { restrictions = [] } }) =>
    restrictions.map((text, i) => ({
      message: `Usage restriction: ${excerpt(text)}.`,
      hint: 'Check whether your use is allowed.',
      path: `restrictions.${i}`,
    })),
}
