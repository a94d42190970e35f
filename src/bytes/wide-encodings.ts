import { textOfUnits } from './single-byte'

/** Unicode encodings with units of two and four bytes. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/** Whether a name is that of an encoding with units of two or four bytes. */
export const isWide = (name: string): name is WideEncoding => /^utf-(?:16|32)[lb]e$/.test(name)

/** Text decoded from UTF-16 or UTF-32, with its byte order mark. */
export interface WideText {
  readonly text: string
  /** The last byte, if the number of bytes is odd. The text then ends with U+FFFD in its place. */
  readonly lastByte?: number
}

/**
 * Decodes UTF-16 or UTF-32 unit by unit. Keeps lone surrogates of UTF-16, so that nothing is lost.
 * Returns `undefined` for bytes that are not valid UTF-32.
 */
export function decodeWide(bytes: Uint8Array, encoding: WideEncoding): WideText | undefined {
  const little = encoding.endsWith('le')
  if (encoding.startsWith('utf-32')) return decodeUtf32(bytes, little)
  const text = textOfUnits(bytes.length >> 1, (index) => unitAt(bytes, index, little))
  const lastByte = bytes.length % 2 ? bytes[bytes.length - 1] : undefined
  return lastByte === undefined ? { text } : { text: `${text}\uFFFD`, lastByte }
}

/** Returns the UTF-16 unit at an index, counted in units. With `little`, the low byte comes first. */
export const unitAt = (bytes: Uint8Array, index: number, little: boolean): number => {
  const first = bytes[2 * index] as number
  const second = bytes[2 * index + 1] as number
  return little ? first | (second << 8) : (first << 8) | second
}

function decodeUtf32(bytes: Uint8Array, little: boolean): WideText | undefined {
  if (bytes.length % 4) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) {
    const point = view.getUint32(at, little)
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined
    text += String.fromCodePoint(point)
  }
  return { text }
}

/** Encodes a text in UTF-16 or UTF-32; `lastByte` replaces a U+FFFD at the end of the text. */
export function encodeWide(text: string, encoding: WideEncoding, lastByte?: number): Uint8Array {
  const little = encoding.endsWith('le')
  if (encoding.startsWith('utf-32')) return encodeUtf32(text, little)
  const isCut = lastByte !== undefined && text.endsWith('\uFFFD')
  const length = isCut ? text.length - 1 : text.length
  const bytes = new Uint8Array(2 * length + (isCut ? 1 : 0))
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < length; i++) view.setUint16(2 * i, text.charCodeAt(i), little)
  if (isCut) bytes[2 * length] = lastByte
  return bytes
}

function encodeUtf32(text: string, little: boolean): Uint8Array {
  const points = Array.from(text, (character) => character.codePointAt(0) as number)
  const bytes = new Uint8Array(4 * points.length)
  const view = new DataView(bytes.buffer)
  for (const [index, point] of points.entries()) view.setUint32(4 * index, point, little)
  return bytes
}
