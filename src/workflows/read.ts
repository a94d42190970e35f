import { unknownFormat, WirecopyError } from '../diagnostics/error'
import type { Story } from '../diagnostics/story'
import type { FormatRow } from '../formats'
import { checkRead, documentOptions } from '../formats/document-source'
import { feeds } from '../formats/feeds'
import { parse } from '../parse/parse'
import { formats } from './all-formats'
import { detect } from './detect'
import { parseOptionsOf } from './parse-options-of'
import { pickOptions } from './pick-options'
import { type ReadOptions, readOptions } from './read-options'

const rows: Readonly<Record<string, FormatRow>> = formats
const sources: Readonly<Record<string, Pick<FormatRow, 'read' | 'reads'>>> = feeds

/**
 * Returns every story in a text or in bytes of any format. Copy gives one story, a news message may give several. Throws `unknown-format`
 * for an unknown format and for mail, which only `readAsync` reads, and what the format's reader throws; copy never throws.
 *
 * @example
 * const [first] = read('{"headline":"Rain","body":[]}')
 * first?.article.headline // 'Rain'
 * read(copy)[0]?.article.headline // 'Ferries run again'
 */
export function read(input: string | Uint8Array, options: ReadOptions = {}): Story[] {
  checkRead(input, options, readOptions)
  const from = !options.from || options.from === 'auto' ? detect(input) : options.from
  if (from === 'copy') return [parse(input, parseOptionsOf(options))]
  if (from === 'email')
    throw new WirecopyError('unknown-format', 'Mail is read asynchronously: use readAsync or readEmail.')
  const feed = Object.hasOwn(sources, from) ? sources[from] : undefined
  const { read, reads } = feed ?? formatRow(from, 'auto', 'email', ...Object.keys(sources))
  return read(input, pickOptions(options, reads ?? documentOptions))
}

/** Returns the readers and writers of a format. Throws `unknown-format` with all known names, to which `others` are added. */
export function formatRow(name: string, ...others: string[]): FormatRow {
  const found = Object.hasOwn(rows, name) ? rows[name] : undefined
  if (found) return found
  throw unknownFormat(name, [...others, ...Object.keys(rows)])
}
