import { correctedParts, correctionTags } from '../../lexicon/corrections'
import { once, words } from '../../lexicon/words'
import type { Rule } from '../engine/rule'

const tags = /* @__PURE__ */ once(() => new Set(words(correctionTags)))
const parts = /* @__PURE__ */ once(() => words(correctedParts).map((part) => ` ${part} `))
/** A correction tag before a headline: `CORRECTED: Gold rises`, `(CORRECTED) Gold rises`; not: `corrected name`, `CORRECTED` */
const TAG = /^[([]?(\p{Lu}\p{L}+)[)\]]?\s?[:)\]–—-]?\s/u

/** Whether a notice is only a tagged headline, without the change; not: `Corrects name in paragraph 2` */
function isTagged(notice: string): boolean {
  if (!tags().has(TAG.exec(notice)?.[1]?.toLowerCase() ?? '')) return false
  const said = ` ${notice.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `
  return !parts().some((part) => said.includes(part))
}

/** Reports a correction or refile that does not say what was changed. */
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
    const told = [...notices.map(({ text }) => text), ...editorsNotes.map(({ text }) => text)].some(
      (text) => text.split(/\s+/).length > 3 && !(lone && isTagged(text)),
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
