import { decode } from '../bytes/decode'
import { checkText } from '../bytes/decode-unicode'
import { checkInput } from '../diagnostics/check-options'
import {
  DOCUMENT_SIGNS,
  emailOpening,
  type FeedName,
  type FormatName,
  type FormatOpening,
  feedOpenings,
  formatOpenings,
} from '../formats/format-openings'
import { jsonPropertyNames } from './json-names'

/** A format that a text can be read as. */
export type SourceFormat = FeedName | FormatName | 'email'

/** The number of bytes decoded to detect a format. */
const OPENING = 100_000

const rows = Object.entries({ email: emailOpening, ...feedOpenings, ...formatOpenings }) as [
  SourceFormat,
  FormatOpening,
][] // the keys of closed tables

/**
 * Returns the format of a text or bytes, detected by its opening and the names of its elements or properties.
 * File names are not used. A text in no known document format is `copy`. Throws `binary-input` for content that is not text,
 * `invalid-argument` for a value that is neither text nor bytes.
 *
 * @example
 * detect('<nitf><body/></nitf>') // 'nitf'
 * detect('{"headline":"Rain","body":[]}') // 'json'
 * detect('OSLO (AP) -- Rain fell.') // 'copy'
 */
export function detect(input: string | Uint8Array): SourceFormat {
  checkInput('detect', input)
  const start = typeof input === 'string' ? input.slice(0, OPENING) : decode(input.subarray(0, OPENING)).text
  if (typeof input === 'string') checkText(start)
  const opening = start.replace(/^[\uFEFF\s]+/, '')
  if (!DOCUMENT_SIGNS.includes(opening.charAt(0))) return emailOpening.opens.test(opening) ? 'email' : 'copy'
  let names: ReadonlySet<string> | undefined
  for (const [format, row] of rows) {
    if (!row.opens.test(opening)) continue
    if (!row.names) return format
    names ??= jsonPropertyNames(opening)
    if (row.names.some((name) => names?.has(name))) return format
  }
  return 'copy'
}
