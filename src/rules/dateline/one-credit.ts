import { checkDatelines } from '../datelines'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** Reports a dateline with several credits. */
export const oneCredit: IndexedRule = {
  id: 'dateline/one-credit',
  severity: 'info',
  features: ['oddCredit'],
  check: ({ index }) =>
    checkDatelines(index, ({ path, dateline: { credits = [], text } }): Finding[] => {
      const [first] = credits
      const last = credits.at(-1)
      if (credits.length < 2 || !first || !last) return []
      const start = text.indexOf(first.text)
      const end = text.lastIndexOf(last.text) + last.text.length
      return [
        {
          message: `Dateline credits ${credits.length} outlets: ${credits.map((credit) => credit.text).join(', ')}.`,
          hint: 'Check who owns the story and whether both may be credited.',
          path: `${path}.text`,
          ...(start >= 0 && end > start ? { span: { start, end } } : {}),
        },
      ]
    }),
}
