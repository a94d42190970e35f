import type { IndexedRule } from '../engine/indexed-rule'
import { placedPattern } from '../engine/match-at-places'
import type { Finding } from '../engine/rule'

/** Second-hand sourcing: `, citing officials`, `quoted the minister as saying`, `reported him as telling` */
const secondHand = /* @__PURE__ */ placedPattern(
  'secondHand',
  /\bciting\b|\b(?:quoted|quoting|quotes|cited|reported) [^.?!"“]{1,80}? as (?:saying|telling|having said|stating|calling)\b/g,
)

/** Reports statements taken from another outlet: `Xinhua quoted him as saying`. */
export const firstHand: IndexedRule = {
  id: 'attribution/first-hand',
  severity: 'info',
  languages: ['en'],
  features: ['secondHand'],
  reads: 'style',
  check: ({ index }) =>
    secondHand(index).flatMap(({ text: { path, block }, match }): Finding[] =>
      block === undefined
        ? []
        : [
            {
              message: 'Statement was made to another outlet, not to the agency itself.',
              hint: 'Ask the original source, or credit the outlet.',
              path,
              span: { start: match.index, end: match.index + match[0].length },
            },
          ],
    ),
}
