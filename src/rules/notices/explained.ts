import type { Rule } from '../rule'

/** `CORRECTED: Gold rises`, `(CORRECTED) Gold rises`: the headline with a tag, where there is no other */
const TAGGED =
  /^[([]?(?:CORRECTE?D?|CORRECTION|CORRECTS|Correct(?:ed|ion|s)|KORREKTUR|Korrigiert|Berichtigung|CORRECCIÓN|Corrección|KOREKSI|RALAT)[)\]]?\s?[:)\]–—-]?\s/u
/** `Corrects name in paragraph 2`, `spelling of`, `to read … instead of` */
const SAYS_WHAT =
  /\b(?:paragraphs?|para|grafs?|lead|headline|spelling|figures?|names?|dates?|title|throughout|to read|instead of|should|Absatz|Name|párrafo|paragraf)\b/i

/** A correction says what it corrects. */
export const explained: Rule = {
  id: 'notices/explained',
  severity: 'warning',
  looksFor: ['notices'],
  summary: 'A story that is tagged as corrected or refiled says what was changed, and where.',
  why: 'Those who have used the first version must know what to take back.',
  source: 'Reuters Handbook of Journalism, Corrections; AP, corrective notices.',
  check: (_, { article: { headline, notices = [], editorsNotes = [] } }) => {
    const at = notices.findIndex(({ kind }) => kind === 'correction' || kind === 'refile')
    if (at < 0) return []
    const lone = headline === undefined && notices.length === 1
    const told = [...notices.map(({ text }) => text), ...editorsNotes].some(
      (text) => text.split(/\s+/).length > 3 && !(lone && TAGGED.test(text) && !SAYS_WHAT.test(text)),
    )
    if (told) return []
    return [
      {
        message: `The story is tagged “${notices[at]?.text ?? ''}”, and nothing says what was changed.`,
        hint: 'Add a line such as “(Corrects number of passengers in paragraph 2)”.',
        path: `notices.${at}.text`,
      },
    ]
  },
}
