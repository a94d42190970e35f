import type { Code, Uri } from './code'
import type { ConceptName, ConceptReference } from './concept'
import type { Line } from './text'

/** Kind of a concept, by the IPTC scheme `cpnat`. */
export type SubjectKind = 'abstract' | 'person' | 'organisation' | 'geoArea' | 'poi' | 'object' | 'event'

/** Subject of the story: a concept of a scheme (IPTC Media Topics, an agency’s categories), or a name alone. */
export interface Subject {
  /** The name of the concept. */
  name?: Line | undefined
  /** The scheme of the code, by its usual alias, such as `medtop`. */
  scheme?: Code | undefined
  /** The code in the scheme, such as `04000000`. */
  code?: Code | undefined
  /** The address that identifies the concept. */
  uri?: Uri | undefined
  /** Kind of the concept: `person`, `event`. */
  kind?: SubjectKind | undefined
  /** The names in other languages. */
  names?: ConceptName[] | undefined
  /** The relevance of the subject for the story, from 0 to 100. */
  relevance?: number | undefined
  /** The confidence of the provider, from 0 to 100. */
  confidence?: number | undefined
  /** The method of assignment, by the IPTC scheme `why`: `direct`, `inferred`. */
  why?: Code | undefined
  /** The same concept in other schemes. */
  sameAs?: ConceptReference[] | undefined
  /** The broader concepts. */
  broader?: ConceptReference[] | undefined
}

/** Security named in the story, as filed: a ticker, a Reuters instrument code, an ISIN. */
export interface Instrument {
  /** The words as filed: `<BAC>`, `(NYSE: BXP)`, `GM.N`. */
  text: Line
  /** Kind of the code. */
  kind: 'ticker' | 'ric' | 'isin'
  /** The code: `BAC`, `GM.N`. */
  code: Code
  /** The exchange as filed: `NYSE`. */
  exchange?: Line | undefined
}
