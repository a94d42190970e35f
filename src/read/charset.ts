import type { Charset } from '../diagnostics/envelope'
import { WirecopyError } from '../diagnostics/error'

/** Bytes as text, and how they were read. */
export interface Decoded {
  readonly text: string
  /** Absent when the bytes are UTF-8 and nothing else was declared. */
  readonly charset?: Charset
}

const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Bytes to text. Bytes that are UTF-8 are read as such, a byte order mark kept as it stands; others by the charset that was
 * declared, or as Windows-1252, which is Latin-1 with quotes and dashes at 0x80 to 0x9f: no byte is lost in it.
 * Throws `invalid-argument` when no such charset is known.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const said = declared === undefined ? undefined : decoderOf(declared)
  const text = asUtf8(bytes)
  if (text !== undefined && (said === undefined || isUtf8Like(said.encoding, bytes))) {
    if (declared === undefined) return { text }
    return { text, charset: { found: isAscii(bytes) ? 'us-ascii' : 'utf-8', declared } }
  }
  const decoder = said && said.encoding !== 'utf-8' ? said : decoderOf('windows-1252')
  const found = decoder.encoding === 'windows-1252' && !hasPunctuation(bytes) ? 'iso-8859-1' : decoder.encoding
  return { text: decoder.decode(bytes), charset: { found, ...(declared !== undefined && { declared }) } }
}

/** What a charset can say of the bytes: an ASCII text is the same in all but a few, and UTF-8 is hardly ever met by chance. */
const isUtf8Like = (encoding: string, bytes: Uint8Array): boolean =>
  !/^(?:utf-16|iso-2022|hz)/.test(encoding) && (encoding === 'utf-8' || isAscii(bytes) || hasLongRuns(bytes))

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label === 'us-ascii' ? 'windows-1252' : label, { ignoreBOM: true })
  } catch {
    throw new WirecopyError('invalid-argument', `no charset is known by the name ${JSON.stringify(label)}`)
  }
}

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) > 0x7f) return false
  return true
}

/** Whether any byte is one that Latin-1 has a control for and Windows-1252 a quote, a dash, an ellipsis. */
function hasPunctuation(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) > 0x7f && (bytes[i] as number) < 0xa0) return true
  return false
}

/** Three sequences or more that are UTF-8: no text in another charset makes so many by chance. */
function hasLongRuns(bytes: Uint8Array): boolean {
  let leads = 0
  for (let i = 0; i < bytes.length && leads < 3; i++) if ((bytes[i] as number) >= 0xc2) leads++
  return leads >= 3
}

const ASCII_ONLY: ReadonlySet<string> = new Set(['us-ascii', 'utf-8'])

/**
 * Text to bytes, in the charset that a message was read in (UTF-8 when none is given).
 * Throws `invalid-argument` for a character that the charset lacks, and for charsets of more than one byte a character.
 */
export function encode(text: string, charset?: Charset): Uint8Array {
  if (!charset || ASCII_ONLY.has(charset.found)) return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length)
  const table = tableOf(charset.found)
  for (let i = 0; i < text.length; i++) {
    const byte = table.get(text.charCodeAt(i))
    if (byte === undefined) {
      const message = `the charset ${charset.found} has no character ${JSON.stringify(text.charAt(i))}`
      throw new WirecopyError('invalid-argument', message, [{ message, offset: i }])
    }
    bytes[i] = byte
  }
  return bytes
}

const tables = new Map<string, ReadonlyMap<number, number>>()

/** Bytes by the character they mean, for a charset of one byte a character. */
function tableOf(name: string): ReadonlyMap<number, number> {
  const known = tables.get(name)
  if (known) return known
  const text = decoderOf(name).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  if (text.length !== 256) throw new WirecopyError('invalid-argument', `bytes in ${name} cannot be written`)
  const table = new Map<number, number>()
  for (let byte = 255; byte >= 0; byte--) table.set(text.charCodeAt(byte), byte)
  tables.set(name, table)
  return table
}
