import type { Finding, Rule } from '../rule'
import { textsWith } from '../texts-with'

/** `, citing officials`, `quoted the minister as saying`, `reported him as telling` */
const SECOND_HAND =
  /\bciting\b|\b(?:quoted|quoting|quotes|cited|reported) [^.?!"“]{1,80}? as (?:saying|telling|having said|stating|calling)\b/g

/** What the story tells is not second-hand. */
export const firstHand: Rule = {
  id: 'attribution/first-hand',
  severity: 'info',
  languages: ['en'],
  looksFor: ['secondHand'],
  summary: 'What is reported was said to the agency itself; where it was not, that is noted.',
  why: 'What another medium has heard must be checked, and credited.',
  source: 'Reuters Handbook of Journalism, Picking up from other media.',
  check: (_, { texts }) =>
    textsWith(texts, 'secondHand').flatMap(({ path, text, block }) =>
      block === undefined
        ? []
        : [...text.matchAll(SECOND_HAND)].map(
            (match): Finding => ({
              message: 'This is told second-hand.',
              hint: 'See whether the first source can be asked, and whether the second is credited.',
              path,
              span: { start: match.index, end: match.index + match[0].length },
            }),
          ),
    ),
}
