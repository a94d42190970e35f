import { WirecopyError } from '../diagnostics/error'
import type { Story } from '../diagnostics/story'
import type { FormatRow } from '../formats'
import { feeds } from '../formats/feeds'
import type { Limits } from '../formats/source'
import { type ParseOptions, parse } from '../read/parse'
import { detect, type SourceFormat } from './detect'
import { formats } from './formats'
import type { ReadHtmlOptions } from './html/read-html'

/** How a text is read. */
export interface ReadOptions {
  /** What it is; `auto`, when absent, tells it by its content. */
  readonly from?: 'auto' | SourceFormat
  /** How copy is read, and the text of a page. */
  readonly parse?: ParseOptions
  /** How large a document of the other formats may be, and how deep it may nest. */
  readonly limits?: Limits
}

const rows: Readonly<Record<string, FormatRow>> = formats
const sources: Readonly<Record<string, Pick<FormatRow, 'read'>>> = feeds

/**
 * Every story in a text or in bytes, whatever it is: copy gives one, a news message may give several.
 * Throws `unknown-format` for a format that is not known, and what the format's reader throws; copy never throws.
 */
export function read(input: string | Uint8Array, options: ReadOptions = {}): Story[] {
  const from = !options.from || options.from === 'auto' ? detect(input) : options.from
  if (from === 'copy') return [parse(input, options.parse)]
  const reader = Object.hasOwn(sources, from) ? sources[from] : row(from, 'auto', ...Object.keys(sources))
  return reader?.read(input, documentOptions(options)) ?? []
}

const documentOptions = ({ limits, parse }: ReadOptions): ReadHtmlOptions => ({
  ...(limits && { limits }),
  ...(parse && { parse }),
})

/** The row of a format; throws `unknown-format` with the names that are known, `others` among them. */
export function row(name: string, ...others: string[]): FormatRow {
  const found = Object.hasOwn(rows, name) ? rows[name] : undefined
  if (found) return found
  const known = [...others, ...Object.keys(rows)].join(', ')
  throw new WirecopyError('unknown-format', `no format is called ${JSON.stringify(name)}; known are ${known}`)
}
