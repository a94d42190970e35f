import { type OptionsOf, type OptionTable, optionShapes } from '../diagnostics/check-options'
import { unknownFormat } from '../diagnostics/error'
import type { Story } from '../diagnostics/story'
import type { FormatRow } from '../formats'
import { checkRead, documentOptions, type ReadDocumentOptions } from '../formats/document-source'
import { feeds } from '../formats/feeds'
import { type ParseOptions, parse } from '../parse/parse'
import { formats } from './all-formats'
import { detect, type SourceFormat } from './detect'
import { parseOptionsOf } from './parse-options-of'

/** How a text is read. */
export interface ReadOptions extends ReadDocumentOptions {
  /** What it is; `auto`, when absent, tells it by its content. */
  readonly from?: 'auto' | SourceFormat
  /** How copy is read, and the text of a page. */
  readonly parse?: ParseOptions
}

/** What each of these options may be; which formats there are, `read` knows. */
export const readOptions = {
  ...documentOptions,
  from: optionShapes.text,
  parse: optionShapes.record,
} as const satisfies OptionsOf<ReadOptions>

const rows: Readonly<Record<string, FormatRow>> = formats
const sources: Readonly<Record<string, Pick<FormatRow, 'read' | 'reads'>>> = feeds

/**
 * Every story in a text or in bytes, whatever it is: copy gives one, a news message may give several.
 * Throws `unknown-format` for a format that is not known, and what the format's reader throws; copy never throws.
 */
export function read(input: string | Uint8Array, options: ReadOptions = {}): Story[] {
  checkRead(input, options, readOptions)
  const from = !options.from || options.from === 'auto' ? detect(input) : options.from
  if (from === 'copy') return [parse(input, parseOptionsOf(options))]
  const feed = Object.hasOwn(sources, from) ? sources[from] : undefined
  const { read, reads } = feed ?? formatRow(from, 'auto', ...Object.keys(sources))
  return read(input, pickOptions(options, reads ?? documentOptions))
}

/** Of some options those that a table has. */
export const pickOptions = <Options extends object>(options: Options, known: OptionTable): Partial<Options> =>
  Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(known, name))) as Partial<Options> // the one cast: of their own names

/** The row of a format; throws `unknown-format` with the names that are known, `others` among them. */
export function formatRow(name: string, ...others: string[]): FormatRow {
  const found = Object.hasOwn(rows, name) ? rows[name] : undefined
  if (found) return found
  throw unknownFormat(name, [...others, ...Object.keys(rows)])
}
