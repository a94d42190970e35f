import type { Article, Notice } from '../article'
import { everyLanguage } from './every-language'
import { isDoubtfulNote } from './is-doubtful-note'

/**
 * Adds a notice of kind `possible` for each editor's note that is likely a restriction.
 * Returns a new article, or `article` itself if it adds none. `parse` adds such notices itself; the readers of documents do not, as the
 * words of the detector are large.
 *
 * @example withPossibleNotes({ editorsNotes: [{ text: 'Sit on this story until 6 p.m.' }], body: [] }).notices
 * // [{ kind: 'possible', text: 'Sit on this story until 6 p.m.' }]
 * @example withPossibleNotes({ editorsNotes: [{ text: 'Adds quotes.' }], body: [] }).notices // undefined
 */
export function withPossibleNotes(article: Article): Article {
  const { notices = [], editorsNotes = [] } = article
  const known = new Set(notices.map(({ text }) => text))
  const found = editorsNotes.flatMap(({ text }): Notice[] =>
    known.has(text) || !isDoubtfulNote(text, everyLanguage) ? [] : [{ kind: 'possible', text }],
  )
  return found.length ? { ...article, notices: [...notices, ...found] } : article
}
