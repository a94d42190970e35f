import type { Rule } from '../rule'

/** A correction says what it corrects. */
export const explained: Rule = {
  id: 'notices/explained',
  severity: 'warning',
  looksFor: ['notices'],
  summary: 'A story that is tagged as corrected or refiled says what was changed, and where.',
  why: 'Those who have used the first version must know what to take back.',
  source: 'Reuters Handbook of Journalism, Corrections; AP, corrective notices.',
  check: (_, { article: { notices = [], editorsNotes = [] } }) => {
    const at = notices.findIndex(({ kind }) => kind === 'correction' || kind === 'refile')
    if (at < 0) return []
    const told = [...notices.map(({ text }) => text), ...editorsNotes].some((text) => text.split(/\s+/).length > 3)
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
