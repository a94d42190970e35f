import { languageWords } from '../lexicon/restrictions/language-words'
import { type RestrictionVocabulary, vocabularyOf } from './all-role-words'

/* Apart from all-role-words.ts, so that a parser of a few languages does not load the words of all. */

/** Words of restrictions in every language that has some. */
export const everyLanguage: RestrictionVocabulary = /* @__PURE__ */ vocabularyOf(languageWords)
