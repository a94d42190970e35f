import type { LanguageRows } from '../lexicon/annotate/language-rows'
import type { SpellingRules } from './tokens/spelling-rules'
import type { Vocabulary } from './tokens/vocabulary'

/** Input for the word tables of a language: its data, and the vocabulary that numbers its words. */
export interface WordSource {
  readonly rows: LanguageRows
  readonly vocabulary: Vocabulary
  readonly spelling: SpellingRules
}
