import { correctedParts, correctionTags } from '../../lexicon/corrections'
import { once, words } from '../../lexicon/words'
import type { IndexedRule } from '../engine/indexed-rule'

const tags = /* @__PURE__ */ once(() => new Set(words(correctionTags)))
const parts = /* @__PURE__ */ once(() => words(correctedParts).map((part) => ` ${part} `))
/** A correction tag before a headline: `CORRECTED: Gold rises`, `(CORRECTED) Gold rises`; not: `corrected name`, `CORRECTED` */
const TAG = /^[([]?(\p{Lu}\p{L}+)[)\]]?\s?[:)\]–—-]?\s/u

/** Whether a notice is a headline with a tag: `CORRECTED: Gold rises`; not an explanation: `Corrects name in paragraph 2` */
function isTagged(notice: string): boolean {
  if (!tags().has(TAG.exec(notice)?.[1]?.toLowerCase() ?? '')) return false
  const words = ` ${notice.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `
  return !parts().some((part) => words.includes(part))
}

/** Reports a correction or refile that does not say what was changed. */
export const explained: IndexedRule = {
  id: 'notices/explained',
  severity: 'warning',
  features: ['notices'],
  check: ({ article: { headline, notices = [], editorsNotes = [] } }) => {
    const at = notices.findIndex(({ kind }) => kind === 'correction' || kind === 'refile')
    if (at < 0) return []
    const lone = headline === undefined && notices.length === 1
    const isExplained = [...notices.map(({ text }) => text), ...editorsNotes.map(({ text }) => text)].some(
      (text) => text.split(/\s+/).length > 3 && !(lone && isTagged(text)),
    )
    if (isExplained) return []
    return [
      {
        message: `Story is marked “${notices[at]?.text ?? ''}” but does not say what was changed.`,
        hint: 'Add a line such as “(Corrects number of passengers in paragraph 2)”.',
        path: `notices.${at}.text`,
      },
    ]
  },
}
