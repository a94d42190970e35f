import type { NameRows } from './names'
import type { SentenceRow } from './sentence-row'
import type { Speech } from './speech'
import type { TimeRow } from './time-row'
import type { TitledNameRow } from './titled-names'

/** The data of a language for `annotate`: sentences, names, times and speech. */
export interface LanguageRows {
  readonly sentences?: SentenceRow
  readonly names?: NameRows
  /** Titles beside names of people, for scripts without capitals. */
  readonly titled?: TitledNameRow
  readonly organisations?: TitledNameRow
  readonly places?: TitledNameRow
  readonly times?: TimeRow
  readonly speech?: Speech
  /** Frequent words of the language that are not names, packed for `expandWords`. Other capitalised words in a sentence count as names. */
  readonly plain?: string
}

/** The languages that `annotate` supports, by BCP 47 tag. */
export interface Languages {
  readonly [tag: string]: LanguageRows
}
