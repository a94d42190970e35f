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
/** The minimum number of claims, and the minimum share that is attributed. Otherwise the rule is silent. */
const LEAST = 3
const SHARE = 0.7

/** Reports claims without attribution in a story that attributes most of its claims. */
export const present: IndexedRule = {
  id: 'attribution/present',
  severity: 'info',
  languages: ['en'],
  features: ['claim'],
  summary: 'In a story that reports what somebody wants, each claim says whose it is.',
  why: 'A claim without its speaker reads as the agency’s own opinion.',
  source: 'Reuters Handbook of Journalism, Attribution and sourcing.',
  silent: 'In commentaries, and in stories that hold few claims.',
  check: ({ index }) => {
    if (paragraphsWith(index, 'claim').length < LEAST) return []
    const claims = [...new Set(claimed(index).map(({ text }) => text))].filter(({ part }) => part === 'paragraph')
    if (claims.length < LEAST) return []
    const told = reportsIn(index)
    const bare = claims.filter((claim) => !QUOTED.test(claim.text) && !told.has(claim))
    if (bare.length > claims.length * (1 - SHARE)) return []
    return bare.map(
      ({ path }): Finding => ({
        message: 'This paragraph says what should be, and not who says so.',
        hint: 'Name the speaker: “…, he said”.',
        path,
      }),
    )
  },
}
