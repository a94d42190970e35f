import type { Language } from '../lexicon/language'
import type { RestrictionVocabulary } from '../restrictions/all-role-words'

/** The languages that a parser reads. */
export interface ParserLanguages {
  /** Word lists of the languages. If two define one word differently, the earlier counts. */
  readonly languages: readonly Language[]
  readonly vocabulary: RestrictionVocabulary
  /** Tags of the languages, for `story.reader.options`; undefined for all languages. */
  readonly tags?: string
}
