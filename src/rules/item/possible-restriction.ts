import { articleRestrictions } from '../../restrictions/article-restrictions'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a line that is likely, but not sure, to restrict publication of the story. */
export const possibleRestriction: IndexedRule = {
  id: 'item/possible-restriction',
  severity: 'warning',
  features: ['notices', 'editorsNotes'],
  summary: 'No line of the story may be an embargo, a kill or a hold.',
  why: 'Desks word restrictions in many ways. A line that looks like one must be read by a person before the story is published.',
  source: 'Reuters Handbook of Journalism, Corrections, Refiles, Kills, Repeats and Embargoes.',
  silent: 'If the story is surely killed, withheld or under embargo: other rules report that.',
  check: ({ article }) => {
    const found = articleRestrictions(article)
    if (found.some(({ isPossible }) => !isPossible)) return []
    return found.map(({ path }) => {
      const [field, index = ''] = path.split('.')
      const texts = field === 'notices' ? article.notices : article.editorsNotes
      return {
        message: `Possible restriction: ${excerpt(texts?.[Number(index)]?.text ?? '')}.`,
        hint: 'Read the line. If it does not restrict the story, set `onDoubt` to publish it.',
        path: field === 'notices' ? `${path}.text` : path,
      }
    })
  },
}
