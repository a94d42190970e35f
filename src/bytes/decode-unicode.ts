import { WirecopyError } from '../diagnostics/error'
import { isAscii } from '../text/is-ascii'
import { detectWide } from './detect-wide'
import { isBinary, isBinaryFile, isBinaryText } from './is-binary'
import { decodeWide, type WideEncoding, type WideText } from './wide-encodings'

/** Text decoded from a Unicode encoding. */
export interface UnicodeText extends WideText {
  readonly found: 'utf-8' | WideEncoding
}

/** Control characters that are no sign of a binary file. */
type ExplainedControls = 'escapes' | 'units' | 'any'

const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads bytes in UTF-16, UTF-32 or UTF-8; a byte order mark stays in the text. Returns `undefined` for bytes in another charset.
 * Throws `binary-input` for bytes that are not text. `controls` names control characters that are no sign of a binary file:
 * `escapes`, ESC in a charset that shifts by it (ISO-2022); `units`, zero bytes and others in UTF-16 and UTF-32; `any`, all, in a part of
 * an input that is text.
 */
export function decodeUnicode(bytes: Uint8Array, controls?: ExplainedControls): UnicodeText | undefined {
  const text = asUtf8(bytes)
  if (isTextBytes(bytes) && text !== undefined) return { text, found: 'utf-8' }
  // UTF-8 with characters above U+007F is hardly ever valid by chance
  const wide = text !== undefined && !isAscii(text) ? undefined : detectWide(bytes)
  const read = wide && decodeWide(bytes, wide)
  if (wide && read) return { ...read, found: wide }
  if (controls !== 'escapes' && (controls === 'any' ? isBinaryFile(bytes) : isBinary(bytes, text !== undefined))) {
    if (controls === 'units') return undefined
    throw binaryInput()
  }
  return text === undefined ? undefined : { text, found: 'utf-8' }
}

/** Throws `binary-input` for a text that was decoded from a binary file. `isInText`: it is part of a text that passed. */
export function checkText(text: string, isInText = false): void {
  if (isBinaryText(text, isInText)) throw binaryInput()
}

const binaryInput = (): WirecopyError => new WirecopyError('binary-input', 'Input is not text but binary data.')

/**
 * Whether bytes have no control characters but line breaks and tabs, and do not start with `%`.
 * UTF-16 and binary files all have other control characters; a PDF file starts with `%`.
 */
function isTextBytes(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x25) return false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte < 0x20 && byte !== 10 && byte !== 13 && byte !== 9) return false
  }
  return true
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
