import type { RestrictionVocabulary } from './all-role-words'
import { readRoles } from './read-roles'

const SENTENCE_END = /(?<=[.;!?…])\s+|(?<=[。；！？])/u
const SENTENCES = 20
const WORDS = 40 // of a sentence

/**
 * Roles of a sentence that may ask its reader to wait: a word for holding or publishing before one for `until`, a negation before one for
 * publishing, a limit before a time. See `roles.ts` and `weak-roles.ts` for the letters.
 */
const WAITS = /[HhjlRVv].*B.*[A-Za-z]|[NM].*(?:[VvR]|B.*[A-Za-z])|B.*[Vj]|y.*[VTm]|j.*v/

/**
 * Whether the words that a sender writes above a story may ask to hold it back: `Can you sit on this until I ring you?` Far less evidence is
 * enough than in other lines, as such words are about the story and for its editor.
 *
 * @example asksToWait('Would you mind holding this until Monday?', everyLanguage) // true
 * @example asksToWait('I am in the office until Friday.', everyLanguage) // false
 */
export const asksToWait = (text: string, vocabulary: RestrictionVocabulary): boolean =>
  text
    .split(SENTENCE_END, SENTENCES)
    .some((sentence) => WAITS.test(readRoles(sentence, WORDS, vocabulary.roles()).text))
