/** A line of a mail as it reads, with the stretches of the file that it was read from. */
export interface MailLine {
  /** The text, without spaces at its end. */
  readonly text: string
  readonly parts: readonly LinePart[]
  /** Whether the parts are quoted-printable. */
  readonly isEncoded: boolean
}

/** A line of the file, or its start up to a soft break. */
interface LinePart {
  readonly text: string
  readonly start: number
}

/**
 * Returns the lines of a mail in two readings: as they stand in the file, and as quoted-printable (RFC 2045, section 6.7), where a soft break
 * joins lines and `=E2=80=9C` is a character of UTF-8, or three of ISO 8859-1. Takes linear time.
 *
 * @example mailLines('One =\nline=21')[1]?.[0]?.text // 'One line!'
 */
export function mailLines(source: string): readonly [plain: readonly MailLine[], decoded: readonly MailLine[]] {
  const plain: MailLine[] = []
  const decoded: MailLine[] = []
  let joined: LinePart[] = []
  for (const { 1: text = '', index: start } of source.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    plain.push({ text: text.trimEnd(), parts: [{ text, start }], isEncoded: false })
    const end = text.lastIndexOf('=')
    const isSoft = end >= 0 && text.slice(end + 1).trim() === ''
    joined.push({ text: isSoft ? text.slice(0, end) : text, start })
    if (isSoft) continue
    decoded.push({ text: decodeParts(joined).text.trimEnd(), parts: joined, isEncoded: true })
    joined = []
  }
  return [plain, decoded]
}

/** Returns the offset in the file of a column of a line, from 0; undefined for one after its end. */
export function offsetInFile({ text, parts, isEncoded }: MailLine, column: number): number | undefined {
  if (column > text.length) return undefined
  return isEncoded ? decodeParts(parts).offsets[column] : (parts[0]?.start ?? 0) + column
}

/** Returns quoted-printable text decoded, with the offset in the file of each UTF-16 code unit and of the end. */
function decodeParts(parts: readonly LinePart[]): { readonly text: string; readonly offsets: readonly number[] } {
  let text = ''
  let end = 0
  const offsets: number[] = []
  const bytes: number[] = []
  const places: number[] = []
  const flush = (): void => {
    for (const [character, byte] of decodeBytes(bytes)) {
      text += character
      for (let i = 0; i < character.length; i++) offsets.push(places[byte] ?? end)
    }
    bytes.length = 0
    places.length = 0
  }
  for (const { text: own, start } of parts) {
    for (let i = 0; i < own.length; i++) {
      const hex = own[i] === '=' ? /^[\dA-Fa-f]{2}$/.exec(own.slice(i + 1, i + 3))?.[0] : undefined
      if (hex !== undefined) {
        bytes.push(Number.parseInt(hex, 16))
        places.push(start + i)
        i += hex.length
        continue
      }
      if (bytes.length > 0) flush()
      text += own[i]
      offsets.push(start + i)
    }
    end = start + own.length
  }
  flush()
  return { text, offsets: [...offsets, end] }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Yields the characters of bytes, each with the number of its first byte. */
function* decodeBytes(bytes: readonly number[]): Generator<readonly [character: string, byte: number]> {
  if (bytes.length === 0) return
  let text: string | undefined
  try {
    text = utf8.decode(Uint8Array.from(bytes))
  } catch {
    for (const [i, byte] of bytes.entries()) yield [String.fromCharCode(byte), i]
    return
  }
  let at = 0
  for (const character of text) {
    yield [character, at]
    at += Buffer.byteLength(character)
  }
}
