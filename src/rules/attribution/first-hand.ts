import type { IndexedRule } from '../engine/indexed-rule'
import { placedPattern } from '../engine/match-at-places'
import type { Finding } from '../engine/rule'

/** Second-hand sourcing: `, citing officials`, `quoted the minister as saying`, `reported him as telling` */
const secondHand = /* @__PURE__ */ placedPattern(
  'secondHand',
  /\bciting\b|\b(?:quoted|quoting|quotes|cited|reported) [^.?!"“]{1,80}? as (?:saying|telling|having said|stating|calling)\b/g,
)

/** Reports second-hand sourcing. */
export const firstHand: IndexedRule = {
  id: 'attribution/first-hand',
  severity: 'info',
  languages: ['en'],
  features: ['secondHand'],
  summary: 'What is reported was said to the agency itself; where it was not, that is noted.',
  why: 'What another medium has heard must be checked, and credited.',
  source: 'Reuters Handbook of Journalism, Picking up from other media.',
  check: ({ index }) =>
    secondHand(index).flatMap(({ text: { path, block }, match }): Finding[] =>
      block === undefined
        ? []
        : [
            {
              message: 'This is told second-hand.',
              hint: 'See whether the first source can be asked, and whether the second is credited.',
              path,
              span: { start: match.index, end: match.index + match[0].length },
            },
          ],
    ),
}
