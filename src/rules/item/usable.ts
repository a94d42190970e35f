import type { Article } from '../../article'
import { articleRestrictions } from '../../restrictions/article-restrictions'
import { pushAll } from '../../text/push-all'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** Reports a story that its agency has killed (withdrawn), withheld or canceled. */
export const usable: IndexedRule = {
  id: 'item/usable',
  severity: 'error',
  features: ['notices', 'item'],
  check: ({ article }) => {
    const findings: Finding[] = []
    for (const [i, { kind, text }] of (article.notices ?? []).entries()) {
      if (kind !== 'kill' && kind !== 'withhold') continue
      findings.push({
        message: `The story is ${kind === 'kill' ? 'killed' : 'withheld'}: ${excerpt(text)}.`,
        hint:
          kind === 'kill'
            ? 'Do not publish it, and withdraw it where it is already published.'
            : 'Do not publish it until the agency releases it.',
        path: `notices.${i}.text`,
      })
    }
    const status = article.item?.status
    if (findings.length === 0 && (status === 'withheld' || status === 'canceled'))
      findings.push({
        message: `Item must not be used: its status is “${status}”.`,
        hint:
          status === 'withheld' ? 'Wait until the agency releases it.' : 'Withdraw it where it is already published.',
        path: 'item.status',
      })
    if (findings.length === 0) pushAll(findings, findWordedRestrictions(article))
    return findings
  },
}

/** Returns the findings for kills and holds that only the text of the story announces. */
function findWordedRestrictions(article: Article): Finding[] {
  return articleRestrictions(article).flatMap(({ kind, path, isPossible }): Finding[] =>
    kind === 'embargo' || isPossible
      ? []
      : [
          {
            message: `The text says that the story is ${kind === 'kill' ? 'killed' : 'withheld'}.`,
            hint: 'Do not publish it until the agency says that it may be used.',
            path,
          },
        ],
  )
}
