import { noteWeights } from '../lexicon/generated/note-weights'
import { type Note, sumOfNote } from './note-features'

const ZERO = 78 // character code of the weight 0
/** Sum of the roles alone below which fewer than one in a hundred notes are found, and four in five paragraphs of prose are rejected. */
const LEAST_ALONE = -27

/**
 * Returns how much a text looks like a note to editors, in whole sentences, that holds the story back. A higher score is likelier.
 * The features are roles and concepts that occur together, so that the words of any language count.
 *
 * @example scoreNote(readNote('We would be grateful if nothing of this appeared before Friday at noon.', everyLanguage)) > 0 // true
 * @example scoreNote(readNote('The mayor said that nothing had changed before Friday at noon.', everyLanguage)) > 0 // false
 */
export const scoreNote = (note: Note): number =>
  noteWeights.bias +
  sumOfNote(note, (feature) => noteWeights.features.charCodeAt(feature) - ZERO, LEAST_ALONE - noteWeights.bias)
