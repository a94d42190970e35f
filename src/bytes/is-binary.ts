import { windows1252ByteOf } from '../text/windows-1252'

/**
 * First bytes of binary files; `?` is any byte.
 * A row that could open a text (`MZ`, `RIFF`) counts only if control characters that copy does not have follow.
 */
const SIGNATURES: readonly string[] = /* @__PURE__ */ [
  ...[
    'PK\x03\x04',
    'PK\x05\x06',
    '\x1f\x8b\b',
    '\x7fELF',
    '\xff\xd8\xff',
    '\x89PNG',
    '%PDF-',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a',
  ],
  ...[
    'GIF87a',
    'GIF89a',
    'ID3',
    '\xff\xfb',
    'SQLite format 3\0',
    '\xca\xfe\xba\xbe',
    '\xfe\xed\xfa',
    '\xcf\xfa\xed\xfe',
  ],
  ...['MZ', 'RIFF', 'OggS', 'fLaC', '????ftyp', 'BZh?1AY', '\xfd7zXZ\0', '7z\xbc\xaf', 'Rar!\x1a', '\x28\xb5\x2f\xfd'],
  ...['\0asm', 'II*\0', 'MM\0*', '8BPS', 'wOFF', 'wOF2', 'OTTO', '\0\x01\0\0\0', 'bplist00', '\x04\x22\x4d\x18'],
]
const HEAD = 1024

/** Number of bytes that are examined. */
export const SAMPLE = 65_536

/**
 * Control characters that no wire, printer or terminal uses in copy.
 * Not among them: NUL, SOH to ENQ, BEL, line breaks, DC1 to DC4, SYN, US.
 */
const FOREIGN = /* @__PURE__ */ new Set([6, 8, 14, 15, 16, 21, 23, 24, 25, 26, 27, 28, 29, 30])
const FEWEST = 4

/**
 * Whether bytes are not text: an archive, a picture, a program, a database, noise.
 * Decided by the first bytes, and by control characters that copy does not have. Copy with wire control characters and NUL padding is text.
 */
export function isBinary(bytes: Uint8Array, isUtf8: boolean): boolean {
  return isBinaryFile(bytes) || isNoise(bytes.subarray(0, SAMPLE), isUtf8)
}

/** Whether bytes start like a binary file: an archive, a picture, a program. */
export const isBinaryFile = (bytes: Uint8Array): boolean => opensAsBinary(bytes, bytes)

/**
 * Whether the start of an input is not text: it starts like a binary file, or has control characters that copy does not have throughout.
 * The input may end within a character.
 */
export function isBinaryStart(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  return isBinary(sample, false) && (isBinary(sample, true) || !isUtf8Start(sample))
}

function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/**
 * Whether a text was decoded from a binary file: it has NUL or replacement characters, and its bytes look binary.
 * With `isInText`, the text is part of one that is not binary: only its first characters count.
 */
export function isBinaryText(text: string, isInText = false): boolean {
  const isMarked = text.startsWith('%PDF-') || text.includes('\0') || text.includes('\uFFFD')
  if (!isMarked) return false
  const values = Int16Array.from({ length: Math.min(text.length, SAMPLE) }, (_, i) =>
    windows1252ByteOf(text.charCodeAt(i)),
  )
  const bytes = Uint8Array.from(values, (value) => (value < 0 ? LETTER : value))
  return opensAsBinary(values, bytes) || (!isInText && isNoise(bytes, !text.includes('\uFFFD')))
}

/** Characters that no text has: NUL, control characters that copy does not have, lone surrogates, private and unassigned ones. */
const ODD = /[\0\x06\b\x0e-\x10\x15\x17-\x1e\p{Cn}\p{Co}\p{Cs}]/gu

/** Character that a space in UTF-16 becomes when it is read one byte off. */
const SHIFTED_SPACE = /\u2000/g

/** Least number of odd characters in binary data; damaged copy has a few. In random units every seventh is odd. */
const FEWEST_WIDE = 8

/**
 * Whether bytes declared as UTF-16 or UTF-32 are not text. Decided by their first bytes and by the characters in `text`, their decoded
 * form.
 */
export function isBinaryWide(bytes: Uint8Array, text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const odd = count(ODD)
  const shifted = count(SHIFTED_SPACE)
  return (
    isBinaryFile(bytes) ||
    (odd >= FEWEST_WIDE && odd * 12 > sample.length) ||
    (shifted >= FEWEST && shifted * 50 > sample.length)
  )
}

const LETTER = 0xe9 // stands for a character that is no byte

/** Whether bytes start like a binary file. In `values`, -1 marks a byte above 0x7f that decoding lost. */
function opensAsBinary(values: ArrayLike<number>, bytes: Uint8Array): boolean {
  const found = SIGNATURES.find((signature) => opensWith(values, signature))
  if (found === undefined) return false
  return found === '%PDF-' || !/^[ -~]+$/.test(found) || hasControl(bytes.subarray(0, HEAD))
}

function opensWith(values: ArrayLike<number>, signature: string): boolean {
  if (values.length < signature.length) return false
  let exact = 0
  let lost = 0
  for (let i = 0; i < signature.length; i++) {
    const unit = signature.charCodeAt(i)
    if (unit === 0x3f) continue
    if (unit === values[i]) exact++
    else if (values[i] === -1 && unit > 0x7f) lost++
    else return false
  }
  return lost === 0 || exact >= 2
}

const hasControl = (bytes: Uint8Array): boolean => bytes.some((byte) => byte === 0 || FOREIGN.has(byte))

/**
 * Whether control characters that copy does not have, or NUL, are frequent throughout the bytes. NUL in a row is padding and counts once.
 */
function isNoise(bytes: Uint8Array, isUtf8: boolean): boolean {
  let foreign = 0
  let runs = 0
  let others = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte !== 0) others++
    else if (i === 0 || bytes[i - 1] !== 0) runs++
    if (byte < 0x20 && FOREIGN.has(byte)) foreign++
  }
  const most = others * (isUtf8 ? 0.1 : 0.02)
  return (foreign >= FEWEST && foreign > most) || (runs >= 2 * FEWEST && runs > others * 0.1)
}
