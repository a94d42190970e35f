import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** Reports a picture or film without a caption or credit. */
export const described: IndexedRule = {
  id: 'media/described',
  severity: 'warning',
  features: ['media'],
  check: ({ article: { body } }) =>
    body.flatMap((block, i): Finding[] => {
      if (block.kind !== 'media' || (block.caption !== undefined && block.credit !== undefined)) return []
      const missing = [block.caption === undefined ? 'caption' : '', block.credit === undefined ? 'credit' : ''].filter(
        Boolean,
      )
      return [{ message: `Picture or video without ${missing.join(' and ')}.`, path: `body.${i}` }]
    }),
}
