import type { Code, LanguageTag, Uri } from './code'
import type { Line } from './text'

/** Name of a concept in one language. */
export interface ConceptName {
  /** The language of the name. */
  language: LanguageTag
  /** The name in that language. */
  name: Line
}

/** Reference to another concept: by its code in a scheme, its address, its name, or several of them. */
export interface ConceptReference {
  /** The scheme of the code, by its usual alias, such as `medtop`. */
  scheme?: Code | undefined
  /** The code in the scheme, such as `04000000`. */
  code?: Code | undefined
  /** The address that identifies the concept. */
  uri?: Uri | undefined
  /** The name of the concept. */
  name?: Line | undefined
}
