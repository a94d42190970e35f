import type { Article, Notice } from '../article'
import { restrictingTexts, type TextInPlace } from './article-restrictions'
import { everyLanguage } from './every-language'
import { isDoubtfulNote } from './is-doubtful-note'
import { isPossibleRestriction } from './is-possible-restriction'
import { isProseLine } from './is-prose-line'

/**
 * Adds a notice of kind `possible` for each text that is likely a restriction: editor's notes, titles, terms, and the first and last texts
 * of the body. Returns a new article, or `article` itself if it adds none.
 * `parse` adds such notices itself; the readers of documents do not, as the words of the detector are large.
 *
 * @example withPossibleNotes({ editorsNotes: [{ text: 'Sit on this story until 6 p.m.' }], body: [] }).notices
 * // [{ kind: 'possible', text: 'Sit on this story until 6 p.m.' }]
 * @example withPossibleNotes({ editorsNotes: [{ text: 'Adds quotes.' }], body: [] }).notices // undefined
 */
export function withPossibleNotes(article: Article): Article {
  const { notices = [] } = article
  const known = new Set(notices.map(({ text }) => text))
  const found = restrictingTexts(article)
    .filter((one) => !known.has(one[1]) && isDoubtful(one))
    .map(([, text]): Notice => ({ kind: 'possible', text }))
  return found.length ? { ...article, notices: [...notices, ...found] } : article
}

const LONGEST = 160 // characters of a restriction that is no note, as in copy

/** Whether a text of an article is likely a restriction. Only a note is also read by line and sentence. */
const isDoubtful = ([, text, place]: TextInPlace): boolean =>
  place === 'note'
    ? isDoubtfulNote(text, everyLanguage)
    : text.length <= LONGEST &&
      !DIRECT_SPEECH.test(text) &&
      isPossibleRestriction(text) &&
      !isProseLine(text, everyLanguage)

/** Start of direct speech, which is no restriction: `“Please hold,” a voice said.` */
const DIRECT_SPEECH = /^["“”„«'‘]/
