import { outlookStems } from '../lexicon/restrictions/narration'
import { once, words } from '../lexicon/words'
import type { RestrictionVocabulary } from './all-role-words'
import { isReplacing } from './is-replacing'
import { isAttributed, isSureRequest } from './is-sure-request'
import { readNote } from './note-features'
import { foldWord } from './role-words'
import { scoreNote } from './score-note'

/* Least scores, chosen from the figures that `bench/fit-notes.mjs` prints. */
const LEAST = 7
const LEAST_IN_TEXT = 9 // of a line between two paragraphs
const outlook = /* @__PURE__ */ once(() => new RegExp(words(outlookStems).join('|')))
/** Start of direct speech: `“Please do not use this story before Friday,” the court asked.` */
const DIRECT_SPEECH = /^\s*["“”„«'‘`]/
const SHORTEST = 52 // characters of a whole sentence; shorter lines are those of the other detectors
const SHORTEST_REQUEST = 20 // characters of a sentence that thanks or asks its reader
/** Maximum characters of a note that holds the story back. */
export const LONGEST_NOTE = 800

/**
 * Whether a text is a note in whole sentences that likely holds the story back. A line between two paragraphs, `isInText`, needs a higher
 * score.
 *
 * @example asksToHold('I beg you all not to use this story before 7 a.m., as the divers are still at work.', everyLanguage) // true
 * @example asksToHold('The council asked drivers not to use the road before 7 a.m.', everyLanguage) // false
 */
export const asksToHold = (text: string, vocabulary: RestrictionVocabulary, isInText = false): boolean =>
  text.length >= SHORTEST_REQUEST &&
  text.length <= LONGEST_NOTE &&
  vocabulary.mayHold(text) &&
  isRequestToHold(text, vocabulary, isInText)

/** Returns the same as {@link asksToHold} for a text of which it is known that `RestrictionVocabulary.mayHold` is true. */
export function isRequestToHold(text: string, vocabulary: RestrictionVocabulary, isInText = false): boolean {
  if (text.length < SHORTEST_REQUEST || text.length > LONGEST_NOTE || DIRECT_SPEECH.test(text)) return false
  const note = readNote(text, vocabulary)
  if (isSureRequest(note)) return true
  const least = isInText ? LEAST_IN_TEXT : LEAST
  if (text.length < SHORTEST || scoreNote(note) <= least || isReplacing(text)) return false
  const folded = foldWord(text)
  return !isAttributed(folded) && !outlook().test(folded)
}
