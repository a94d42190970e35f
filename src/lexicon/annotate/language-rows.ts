import type { NameRows } from './names'
import type { SentenceRow } from './sentence-row'
import type { Speech } from './speech'
import type { TimeRow } from './time-row'

/** What `annotate` knows of a language: where its sentences end, how it names, tells times and who says what. */
export interface LanguageRows {
  readonly sentences?: SentenceRow
  readonly names?: NameRows
  readonly times?: TimeRow
  readonly speech?: Speech
  /** Its plain words, folded: what else has a capital inside a sentence is a name. */
  readonly plain?: string
}

/** The languages that `annotate` knows, by BCP 47 tag. */
export interface Languages {
  readonly [tag: string]: LanguageRows
}
