import { datelinesOf } from '../datelines'
import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a story without a dateline. */
export const present: IndexedRule = {
  id: 'dateline/present',
  severity: 'info',
  summary: 'The story opens with a dateline.',
  why: 'Agency copy says first where it was filed and by whom. Without it neither the place nor the source of the story is told, and its weekdays hang in the air.',
  source: 'AP Stylebook, datelines; Reuters Handbook of Journalism, Datelines and Bylines.',
  silent: 'When there is no text to open. Turn it off for copy that is not an agency’s.',
  check: ({ texts, index }) => {
    const opening = texts.find((text) => text.block !== undefined)
    if (!opening || datelinesOf(index).length > 0) return []
    return [
      {
        message: 'The story has no dateline.',
        hint: 'Open the first paragraph with one, such as “PARIS, Oct 22 (Reuters) - ”, if the copy is an agency’s.',
        path: 'dateline',
      },
    ]
  },
}
