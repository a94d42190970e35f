import type { RestrictionVocabulary } from './all-role-words'
import { asksToWait, SENTENCE_END } from './asks-to-wait'
import { likelyLine } from './is-possible-restriction-in'
import { isReplacing } from './is-replacing'
import { isTold } from './is-told'
import { readNote } from './note-features'
import { scoreNote } from './score-note'
import { scorePairs } from './score-restriction'

/* Least scores of a text that stands where notes to editors stand, chosen from the figures of the lines of the sixth attack. */
const PAIRS = 30
const NOTE = -5
const LONGEST = 400 // characters
const SHORTEST = 52 // characters of a note in whole sentences
const SENTENCES = 4
/** Roles of an opening that asks or forbids: `Hold everything`, `To be released`, `Nothing of this`. */
const ORDERS = /^[-:,.D]{0,3}[NMnVRHhjP]/
/** Roles of a time or an event until which a story is held. */
const UNTIL = /[Bp][^.]{0,12}[tTmCg]/

/**
 * Whether a text that stands where notes to editors stand, such as above the headline, likely restricts the story. Sentences need less
 * evidence there than among those of the story.
 *
 * @example restrictsAsNote('To be released once the mayor has cut the ribbon on Saturday, no sooner.', everyLanguage) // true
 * @example restrictsAsNote('The mayor cut the ribbon on Saturday, no sooner than she had to.', everyLanguage) // false
 */
export function restrictsAsNote(text: string, vocabulary: RestrictionVocabulary): boolean {
  if (text.length > LONGEST || !vocabulary.mayContain(text) || isTold(text) || isReplacing(text)) return false
  const note = readNote(text, vocabulary)
  if (text.length >= SHORTEST && scoreNote(note) > NOTE) return true
  if (ORDERS.test(note.roles.text) && UNTIL.test(note.roles.text) && asksToWait(text, vocabulary)) return true
  return text.split(SENTENCE_END, SENTENCES).some((sentence) => {
    const line = likelyLine(sentence, vocabulary)
    return line !== undefined && scorePairs(line, vocabulary, PAIRS) >= PAIRS
  })
}
