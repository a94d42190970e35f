import type { Language } from '../lexicon/language'
import type { RestrictionVocabulary } from '../restrictions/all-role-words'
import type { StoredParts } from './stored-parts'

/** The languages that a parser reads. */
export interface ParserLanguages {
  /** Word lists of the languages. If two define one word differently, the earlier counts. */
  readonly languages: readonly Language[]
  readonly vocabulary: RestrictionVocabulary
  /** Tags of the languages, for `story.reader.options`; undefined for all languages. */
  readonly tags?: string
  /** The bits of the part index of these languages without a lexicon, if the build stored them. */
  readonly storedParts?: StoredParts | undefined
}
