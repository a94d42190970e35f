import type { Language } from './language'
import type { RestrictionWords } from './restrictions/roles'

/** The data of a language for a parser of a few languages: what `wirecopy/languages/de` exports by default. */
export interface ParserLanguage {
  /** Word lists for copy. */
  readonly copy: Language
  /** Words of possible restrictions. Those of certain ones are in every parser. */
  readonly restrictions?: RestrictionWords
}
