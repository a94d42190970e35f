import type { IndexedRule } from '../engine/indexed-rule'
import { parseTime } from '../read-time'

/** Reports a story that has expired. */
export const notExpired: IndexedRule = {
  id: 'item/not-expired',
  severity: 'error',
  features: ['expires'],
  check: ({ article, now }) => {
    const end = article.expires === undefined ? undefined : parseTime(article.expires)
    const today = now === undefined ? undefined : parseTime(now)
    if (!end || !today || today.time <= end.time) return []
    return [
      {
        message: `Story expired at ${article.expires}.`,
        hint: 'Remove it, or ask the provider for an extension.',
        path: 'expires',
      },
    ]
  },
}
