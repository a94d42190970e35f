import { noteWeights } from '../lexicon/generated/note-weights'
import type { RestrictionVocabulary } from './all-role-words'
import { noteFeatures } from './note-features'

const ZERO = 78 // character code of the weight 0

/**
 * Returns how much a text looks like a note to editors, in whole sentences, that holds the story back. A higher score is likelier.
 * The features are roles and concepts that occur together, so that the words of any language count.
 *
 * @example scoreNote('We would be grateful if nothing of this appeared before Friday at noon.', everyLanguage) > 0 // true
 * @example scoreNote('The mayor said that nothing had changed before Friday at noon.', everyLanguage) > 0 // false
 */
export function scoreNote(text: string, vocabulary: RestrictionVocabulary): number {
  let score = noteWeights.bias
  for (const feature of noteFeatures(text, vocabulary)) score += noteWeights.features.charCodeAt(feature) - ZERO
  return score
}
