import { weakRoles } from '../lexicon/restrictions/weak-roles'
import { type NamedLists, wordBuckets } from '../lexicon/word-buckets'
import { once } from '../lexicon/words'
import { type CoreFilters, coreFilters } from './core-words'
import { RoleWords, roleWords } from './role-words'

/* Apart from role-words.ts, so that writers, which look only for sure restrictions, do not load the weak words. */

/** Table of the words that have a strong or a weak role, for `scoreLine`. Built on first use. */
export const allRoleWords: () => RoleWords = /* @__PURE__ */ once(
  () => new RoleWords(wordBuckets([weakRoles]), roleWords()),
)

/** Words of restrictions in a set of languages, for possible restrictions. Certain ones are found in every language: `role-words.ts`. */
export interface RestrictionVocabulary extends CoreFilters {
  /** Table of the words that have a strong or a weak role, and of the words of the languages, for `scorePairs`. Built on first use. */
  roles(): RoleWords
}

/** Returns the vocabulary of languages. If several have a word, its role in the first counts. */
export function vocabularyOf(languages: readonly NamedLists[]): RestrictionVocabulary {
  return {
    roles: once(() => new RoleWords(wordBuckets(languages), allRoleWords())),
    ...coreFilters([weakRoles, ...languages]),
  }
}
