import type { Charset } from '../diagnostics/envelope'
import { WirecopyError } from '../diagnostics/error'
import { singleByteTable } from './single-byte'
import { encodeWide, isWide } from './wide-encodings'

const tables = new Map<string, ReadonlyMap<number, number>>()

/**
 * Encodes a text in the charset that it was decoded from; in UTF-8 when none is given.
 * Text that `decode` read from UTF-8, UTF-16, UTF-32 or a single-byte charset is restored byte for byte.
 * Throws `invalid-argument` for a character that the charset lacks, and for multi-byte charsets.
 */
export function encode(text: string, charset?: Charset): Uint8Array {
  const name = charset?.found ?? 'utf-8'
  if (name === 'utf-8' || name === 'us-ascii') return new TextEncoder().encode(text)
  if (isWide(name)) return encodeWide(text, name, charset?.lastByte)
  const bytes = new Uint8Array(text.length)
  const table = bytesByUnit(name)
  for (let i = 0; i < text.length; i++) {
    const byte = table.get(text.charCodeAt(i))
    if (byte === undefined) {
      const message = `Charset ${name} has no character ${JSON.stringify(text.charAt(i))}.`
      throw new WirecopyError('invalid-argument', message, [{ message, offset: i }])
    }
    bytes[i] = byte
  }
  return bytes
}

/** Returns the bytes of a single-byte charset by their characters. */
function bytesByUnit(name: string): ReadonlyMap<number, number> {
  const known = tables.get(name)
  if (known) return known
  const characters = singleByteTable(name)
  if (characters === undefined) throw new WirecopyError('invalid-argument', `Cannot write text in ${name}.`)
  const table = new Map(Array.from(characters, (character, byte) => [character.charCodeAt(0), byte]))
  tables.set(name, table)
  return table
}
