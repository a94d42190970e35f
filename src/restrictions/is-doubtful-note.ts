import type { RestrictionVocabulary } from './all-role-words'
import { splitRestrictionText } from './article-restrictions'
import { findRestriction } from './find-restriction'
import { isPossibleRestrictionIn } from './is-possible-restriction-in'

const SENTENCES = 200 // of a line, that are examined

/**
 * Whether an editor's note is likely, but not certainly, a restriction, as a whole or in one of its lines or sentences.
 * `Adds quotes. Sit on this story until 6 p.m.`; not: `Adds quotes.`, `Embargoed until Friday`, which is certain.
 */
export const isDoubtfulNote = (text: string, vocabulary: RestrictionVocabulary): boolean =>
  splitRestrictionText(text, 'note').some((part) => isDoubtfulPart(part, vocabulary)) && !findRestriction(text, 'note') // last, as few notes get so far

const SENTENCE_END = /(?<=[.;!?])\s+/

function isDoubtfulPart(part: string, vocabulary: RestrictionVocabulary): boolean {
  if (isPossibleRestrictionIn(part, vocabulary)) return true
  const sentences = part.split(SENTENCE_END, SENTENCES)
  return sentences.length > 1 && sentences.some((sentence) => isPossibleRestrictionIn(sentence, vocabulary))
}
