import { type OptionsOf, optionShapes } from '../diagnostics/check-options'
import { documentOptions, type ReadDocumentOptions } from '../formats/document-source'
import type { ParseOptions } from '../parse/parse-with'
import type { SourceFormat } from './detect'

/** Options for reading a text in any format. */
export interface ReadOptions extends ReadDocumentOptions {
  /** The source format. Defaults to `auto`: detected by content. */
  readonly from?: 'auto' | SourceFormat
  /** Options for parsing copy and the visible text of a page. */
  readonly parse?: ParseOptions
}

/** The allowed values of each option of `read`. `from` may have any value here; `formatRow` checks it. */
export const readOptions = {
  ...documentOptions,
  from: optionShapes.text,
  parse: optionShapes.record,
} as const satisfies OptionsOf<ReadOptions>
