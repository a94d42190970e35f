import type { FormatName } from 'wirecopy/convert'
import type { ReadingFlags } from '../../cli/config/settings'
import type { Form, ForWhom } from '../../cli/formats'
import type { Given } from '../../cli/item'

/** What a converted story is given as: a text for each format, one line of NDJSON, or rows of the tables of a data set. */
export type OutputShape = 'files' | 'lines' | 'tables'

/** How records are converted: plain data, so that it can be sent to a worker and hashed. */
export interface ConversionSettings {
  /** Formats to write; empty for the tables of a data set. */
  readonly to: readonly FormatName[]
  readonly shape: OutputShape
  readonly form: Form & ForWhom
  readonly given: Given
  readonly reading: ReadingFlags
  /** Whether articles get annotations. */
  readonly annotate: boolean
  /** Rules to check by; absent for no check. */
  readonly check?: { readonly profile?: string; readonly rule?: readonly string[] }
  /** Whether a story fails if a format leaves anything out. */
  readonly strict: boolean
  /** Time to judge embargoes by. */
  readonly now: string
}
