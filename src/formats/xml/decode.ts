import { WirecopyError } from '../../diagnostics/error'
import { characterOf } from '../../text/windows-1252'
import { checkRead, type ReadDocumentOptions } from '../source'

/** Where Windows-1252 has quotation marks and dashes, some versions of Node 20 to 23 decode it as Latin-1 with its controls. */
const HIGH_CONTROL = /[\u0080-\u009f]/g

/** `<?xml version="1.0" encoding="ISO-8859-1"?>` */
const DECLARED = /^<\?xml\s[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/

/**
 * The text of an XML document: a string without its byte order mark, or bytes by their byte order mark, the encoding
 * that the document declares, or UTF-8, which counts too where a document declares an encoding of single bytes and is none. Throws `invalid-input` when the bytes are not in that encoding, `invalid-argument` for options that are none.
 */
export function decodeXml(input: string | Uint8Array, options: ReadDocumentOptions): string {
  checkRead(input, options)
  if (typeof input === 'string') return input.startsWith('\uFEFF') ? input.slice(1) : input
  const encoding = encodingOf(input)
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const unsaid = ONE_BYTE.test(decoder.encoding) ? asUtf8(input) : undefined
    if (unsaid !== undefined) return unsaid
    const text = decoder.decode(input)
    return decoder.encoding === 'windows-1252'
      ? text.replace(HIGH_CONTROL, (sign) => characterOf(sign.charCodeAt(0)))
      : text
  } catch {
    throw new WirecopyError('invalid-input', `the document cannot be read as ${encoding}`)
  }
}

/** Encodings of one byte a character, which documents name that are in UTF-8. */
const ONE_BYTE = /^(?:windows-125\d|iso-8859-\d{1,2})$/

/** Bytes that are UTF-8: more than ASCII is that hardly ever by chance. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 300)))
  return declared?.[1]?.toLowerCase() ?? 'utf-8'
}
