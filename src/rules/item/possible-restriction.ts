import { articleRestrictions } from '../../restrictions/article-restrictions'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** Reports a line that is likely, but not sure, to restrict publication of the story. */
export const possibleRestriction: IndexedRule = {
  id: 'item/possible-restriction',
  severity: 'warning',
  features: ['notices'],
  check: ({ article }) => {
    const { notices = [] } = article
    if (!notices.some(({ kind }) => kind === 'possible')) return []
    if (articleRestrictions(article).some(({ isPossible }) => !isPossible)) return []
    return notices.flatMap(({ kind, text }, i): Finding[] =>
      kind === 'possible'
        ? [
            {
              message: `Possible restriction: ${excerpt(text)}.`,
              hint: 'Read the line. If it does not restrict the story, set `onDoubt` to publish it.',
              path: `notices.${i}.text`,
            },
          ]
        : [],
    )
  },
}
