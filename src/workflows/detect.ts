import { decode } from '../bytes/decode'
import { checkText } from '../bytes/decode-unicode'
import { checkInput } from '../diagnostics/check-options'
import {
  type FeedName,
  type FormatName,
  type FormatOpening,
  feedOpenings,
  formatOpenings,
} from '../formats/format-openings'
import { jsonPropertyNames } from './json-names'

/** What a text can be read as. */
export type SourceFormat = FeedName | FormatName

/** How much of bytes is decoded to tell what they are. */
const OPENING = 100_000

const rows = Object.entries({ ...feedOpenings, ...formatOpenings }) as [FeedName | FormatName, FormatOpening][] // the keys of closed tables

/**
 * What a text or bytes are, told by how they open and by the names of their records, never by a file's name; what is no known document is copy.
 * Throws `binary-input` for what is no text, `invalid-argument` for what is neither text nor bytes.
 */
export function detect(input: string | Uint8Array): SourceFormat {
  checkInput('detect', input)
  const start = typeof input === 'string' ? input.slice(0, OPENING) : decode(input.subarray(0, OPENING)).text
  if (typeof input === 'string') checkText(start)
  const opening = start.replace(/^[\uFEFF\s]+/, '')
  let names: ReadonlySet<string> | undefined
  for (const [format, row] of rows) {
    if (!row.opens.test(opening)) continue
    if (!row.names) return format
    names ??= jsonPropertyNames(opening)
    if (row.names.some((name) => names?.has(name))) return format
  }
  return 'copy'
}
