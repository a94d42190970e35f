import type { LanguageRows } from '../lexicon/annotate/language-rows'
import type { SpellingRules } from './tokens/tokenise'
import type { Vocabulary } from './tokens/vocabulary'

/** The source of a finder's tables; each finder adds its words before any page is read. */
export interface WordSource {
  readonly rows: LanguageRows
  readonly vocabulary: Vocabulary
  readonly spelling: SpellingRules
}
