import { charsetNamed, decode } from '../../bytes/decode'
import { checkText, decodeUnicode } from '../../bytes/decode-unicode'
import { WirecopyError } from '../../diagnostics/error'
import { checkDocumentSize, checkRead, type ReadDocumentOptions } from '../document-source'

/** An XML declaration with an encoding: `<?xml version="1.0" encoding="ISO-8859-1"?>`. */
const DECLARED = /^\s{0,100}<\?xml\s[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/

/**
 * Returns the text of an XML document without its byte order mark.
 * Bytes are decoded as UTF-8, UTF-16 or UTF-32 if they are valid, otherwise by the encoding in the XML declaration.
 * Throws `invalid-input` for bytes that are neither, `binary-input` for data that is not text, `invalid-argument` for invalid options.
 */
export function decodeXml(input: string | Uint8Array, options: ReadDocumentOptions): string {
  checkRead(input, options)
  checkDocumentSize(input, options)
  if (typeof input === 'string') checkText(input)
  const text = typeof input === 'string' ? input : decoded(input)
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function decoded(bytes: Uint8Array): string {
  const label = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 300)))?.[1] ?? 'utf-8'
  const name = knownName(label)
  const unicode = decodeUnicode(bytes)
  if (unicode && !(name && SHIFTS.test(name))) return unicode.text
  if (name !== undefined && name !== 'utf-8') {
    const { text } = decode(bytes, name)
    if (!text.includes('\uFFFD')) return text
  }
  throw new WirecopyError('invalid-input', `Document is not valid ${label.toLowerCase()}.`)
}

/** Encodings whose bytes are all ASCII, so that they also pass as UTF-8: `iso-2022-jp`, `hz-gb-2312`. */
const SHIFTS = /^(?:iso-2022|hz)/

function knownName(label: string): string | undefined {
  try {
    return charsetNamed(label)
  } catch {
    return undefined
  }
}
