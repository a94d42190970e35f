import type { RestrictionVocabulary } from './all-role-words'
import { splitRestrictionText } from './article-restrictions'
import { findRestriction } from './find-restriction'
import { isPossibleRestrictionIn } from './is-possible-restriction-in'
import { isReleaseCondition } from './is-release-condition'

const SENTENCES = 200 // of a line, that are examined

/**
 * Whether an editor's note is likely, but not certainly, a restriction, as a whole or in one of its lines or sentences.
 * `Adds quotes. Sit on this story until 6 p.m.`; not: `Adds quotes.`, `Embargoed until Friday`, which is certain.
 * `mayContain` is that of the vocabulary: if the whole note lacks the words of a restriction, its parts can only be release conditions.
 */
export const isDoubtfulNote = (
  text: string,
  vocabulary: RestrictionVocabulary,
  mayContain = vocabulary.mayContain(text),
): boolean =>
  splitRestrictionText(text, 'note').some((part) => isDoubtfulPart(part, vocabulary, mayContain)) &&
  !findRestriction(text, 'note') // last, as few notes get so far

const SENTENCE_END = /(?<=[.;!?])\s+/

function isDoubtfulPart(part: string, vocabulary: RestrictionVocabulary, mayContain: boolean): boolean {
  const isPossible = (text: string): boolean =>
    mayContain ? isPossibleRestrictionIn(text, vocabulary) : isReleaseCondition(text)
  if (isPossible(part)) return true
  const sentences = part.split(SENTENCE_END, SENTENCES)
  return sentences.length > 1 && sentences.some(isPossible)
}
