import type { Tables } from '../../../tables'
import type { DatelineContext } from './context'

/** Adds a feature, by name, to the evidence for a reading. */
export type AddFeature = (name: string) => void

/** What a paragraph has in common for all its readings, computed once. */
export interface ParagraphFacts {
  readonly text: string
  readonly context: DatelineContext
  readonly tables: Tables
  /** The paragraph and what is above and below, in small letters, in which a town may be named again. */
  readonly around: string
  /** Whether the script has capitals. */
  readonly cased: boolean
  readonly dense: boolean
}
