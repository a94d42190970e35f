import type { Charset } from '../diagnostics/envelope'
import { WirecopyError } from '../diagnostics/error'
import { decodeUnicode } from './decode-unicode'
import { detectCyrillic } from './detect-cyrillic'
import { detectMultiByte } from './detect-multi-byte'
import { isBinaryWide } from './is-binary'
import { decodeSingleByte, singleByteTable } from './single-byte'
import { decodeWide, isWide, type WideEncoding } from './wide-encodings'

/** Decoded text, and the charset it was decoded from. */
export interface DecodedText {
  readonly text: string
  /** Absent when the bytes are UTF-8 and nothing else was declared. */
  readonly charset?: Charset
}

/**
 * Decodes bytes as text; every byte is represented in it.
 * The order of precedence: a byte order mark, which is kept; what the bytes themselves show (UTF-16, UTF-8); the declared charset; a
 * charset of Chinese, Japanese, Korean or Cyrillic in which the bytes read as text; Windows-1252, which is Latin-1 with quotes and dashes at 0x80 to 0x9f. In a single-byte charset every byte maps to a character.
 * Throws `invalid-argument` for an unknown charset, `binary-input` for binary data. `isInText`: the bytes are part of an input that is text;
 * they are binary only if they start like a binary file.
 */
export function decode(bytes: Uint8Array, declared?: string, isInText = false): DecodedText {
  const name = declared === undefined ? undefined : charsetNamed(declared)
  const declaration = declared === undefined ? {} : { declared }
  const given = name !== undefined && isWide(name) ? decodeWide(bytes, name) : undefined
  const unicode = decodeUnicode(bytes, controlsOf(name, bytes, given?.text) ?? (isInText ? 'any' : undefined))
  if (unicode && unicode.found !== 'utf-8') {
    const { text, ...charset } = unicode
    return { text, charset: { ...charset, ...declaration } }
  }
  if (given && name && !(unicode && !bytes.includes(0))) {
    const { text, ...rest } = given
    return { text, charset: { found: name, ...rest, ...declaration } }
  }
  if (unicode && (name === undefined || isWide(name) || isUtf8Like(name, bytes))) {
    if (declared === undefined) return { text: unicode.text }
    return { text: unicode.text, charset: { found: isAscii(bytes) ? 'us-ascii' : 'utf-8', declared } }
  }
  const guessed = name === undefined ? (detectMultiByte(bytes) ?? detectCyrillic(bytes)) : undefined
  const used = guessed ?? (name === undefined || name === 'utf-8' || isWide(name) ? 'windows-1252' : name)
  const table = singleByteTable(used)
  const found = table === singleByteTable('windows-1252') ? westernName(bytes) : used
  return {
    text: table ? decodeSingleByte(bytes, table) : decodeMultiByte(bytes, used),
    charset: { found, ...declaration },
  }
}

/**
 * Returns the UTF-16 or UTF-32 encoding in which `decode` reads bytes; undefined for any other encoding.
 * Throws as `decode` does.
 */
export function wideEncodingOf(bytes: Uint8Array, declared?: string): WideEncoding | undefined {
  const found = decode(bytes, declared).charset?.found
  return found !== undefined && isWide(found) ? found : undefined
}

/**
 * Returns the control characters that the declared charset explains, for `decodeUnicode`. Undefined if it explains none.
 * `escapes` in ISO-2022, `units` in UTF-16 and UTF-32; `wide` is the text decoded in one of the latter.
 */
function controlsOf(name = '', bytes: Uint8Array, wide: string | undefined): 'escapes' | 'units' | undefined {
  if (wide !== undefined && !isBinaryWide(bytes, wide)) return 'units'
  return name.startsWith('iso-2022') ? 'escapes' : undefined
}

/** Decodes bytes in a multi-byte charset, such as `shift_jis`, with the engine’s decoder. */
function decodeMultiByte(bytes: Uint8Array, name: string): string {
  return new TextDecoder(name, { ignoreBOM: true }).decode(bytes)
}

/** Whether bytes may be UTF-8 although another charset is declared: plain ASCII, or with at least three UTF-8 sequences. */
const isUtf8Like = (name: string, bytes: Uint8Array): boolean =>
  !/^(?:iso-2022|hz)/.test(name) && (name === 'utf-8' || isAscii(bytes) || hasSeveralLeads(bytes))

/**
 * Returns the name of a charset in the WHATWG Encoding Standard, or that of UTF-32, which the standard leaves out.
 * `latin1` is `windows-1252`; `utf-32` is `utf-32le`. Throws `invalid-argument` for an unknown charset.
 */
export function charsetNamed(label: string): string {
  const own = label.trim().toLowerCase()
  if (own === 'us-ascii') return 'windows-1252'
  if (isWide(own) || singleByteTable(own) !== undefined) return own === 'iso-8859-1' ? 'windows-1252' : own
  if (own === 'utf-32') return 'utf-32le'
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw new WirecopyError('invalid-argument', `Unknown charset ${JSON.stringify(label)}.`)
  }
}

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) > 0x7f) return false
  return true
}

/**
 * Returns `windows-1252` if any byte is 0x80 to 0x9f; otherwise `iso-8859-1`.
 * Such bytes are control characters in Latin-1, but quotes and dashes in Windows-1252.
 */
const westernName = (bytes: Uint8Array): string =>
  bytes.some((byte) => byte > 0x7f && byte < 0xa0) ? 'windows-1252' : 'iso-8859-1'

/** Whether bytes have three or more lead bytes of UTF-8 sequences. If they are valid UTF-8, they are then in no other charset. */
function hasSeveralLeads(bytes: Uint8Array): boolean {
  let leads = 0
  for (let i = 0; i < bytes.length && leads < 3; i++) if ((bytes[i] as number) >= 0xc2) leads++
  return leads >= 3
}
