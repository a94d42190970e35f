import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { explainedAcronymsIn } from '../explained-acronyms'

/** Reports an acronym that is explained and never used again. */
export const usedAgain: IndexedRule = {
  id: 'acronyms/used-again',
  severity: 'info',
  languages: ['en'],
  features: ['bracket'],
  reads: 'style',
  check: ({ article, index }) => {
    const explained = explainedAcronymsIn(index)
    if (explained.length === 0) return []
    const bodies = article.body.map((block) => ('text' in block ? block.text : ''))
    return explained.flatMap(({ acronym, block, start, end }): Finding[] => {
      const uses = bodies.some((text, i) => i >= block && text.includes(acronym, i === block ? end : 0))
      if (uses) return []
      return [
        {
          message: `${acronym} is explained but not used again.`,
          hint: 'Remove the acronym in brackets.',
          path: `body.${block}.text`,
          span: { start, end },
        },
      ]
    })
  },
}
