import { isUtf8 } from 'node:buffer'

/** Error for a line of NDJSON that is no record. */
export class LineError extends Error {
  readonly code = 'invalid-line'
}

/**
 * Returns the text of a line without a byte order mark. A line that is not UTF-8 is read in `charset`. No byte is replaced: JSON in another
 * charset would lose its letters silently. Throws LineError.
 */
export function lineText(bytes: Uint8Array, charset: string | undefined): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  const isSound = !text.includes('\uFFFD') || isUtf8(bytes)
  return (isSound ? text : decodeLine(bytes, charset)).replace(/^\uFEFF/, '')
}

function decodeLine(bytes: Uint8Array, charset: string | undefined): string {
  try {
    if (charset !== undefined) return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    // a charset that does not fit either
  }
  throw new LineError('Line is not valid UTF-8. Give its charset.')
}
