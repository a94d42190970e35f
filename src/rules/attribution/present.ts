import type { IndexedRule } from '../engine/indexed-rule'
import { placedPattern } from '../engine/match-at-places'
import type { Finding } from '../engine/rule'
import { paragraphsWith } from '../engine/texts-with'
import { reportsIn } from '../reporting-texts'

/** Wording of opinions and demands: `should explore`, `must not return` */
const claimed = /* @__PURE__ */ placedPattern(
  'claim',
  /\b(?:should|must|ought to|needs? to be|has to be|have to be)\b|(?<=\bis )(?:essential|crucial|imperative|vital)\b/gi,
)
const QUOTED = /["“«]/
/** The minimum number of claims in a story. With fewer, the rule reports nothing. */
const LEAST = 3
/** The minimum share of a story’s claims that are attributed, from 0 to 1. Below it, the rule reports nothing. */
const SHARE = 0.7

/** Reports claims without attribution in a story that attributes most of its claims. */
export const present: IndexedRule = {
  id: 'attribution/present',
  severity: 'info',
  languages: ['en'],
  features: ['claim'],
  reads: 'style',
  check: ({ texts, index }) => {
    if (paragraphsWith(index, 'claim').length < LEAST) return []
    const claims = [...new Set(claimed(index).map(({ at }) => at))].filter((at) => texts[at]?.part === 'paragraph')
    if (claims.length < LEAST) return []
    const isReport = reportsIn(index)
    const bare = claims.filter((at) => !QUOTED.test(texts[at]?.text ?? '') && !isReport(at))
    if (bare.length > claims.length * (1 - SHARE)) return []
    return bare.map(
      (at): Finding => ({
        message: 'Claim without attribution.',
        hint: 'Name the speaker: “…, the minister said”.',
        path: texts[at]?.path ?? '',
      }),
    )
  },
}
