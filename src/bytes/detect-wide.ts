import { decodeWide, unitAt, type WideEncoding } from './wide-encodings'

const SAMPLE = 65_536 // bytes that are examined

/**
 * Returns the encoding of UTF-16 or UTF-32 bytes; undefined for other bytes.
 * It is found by byte order mark or, for UTF-16, by the pattern of the units. A mark before plain ASCII is ignored, so that two bytes
 * inserted before a story cannot make it unreadable.
 */
export function detectWide(bytes: Uint8Array): WideEncoding | undefined {
  return markedEncoding(bytes) ?? unmarkedEncoding(bytes.subarray(0, SAMPLE))
}

function markedEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return ifUtf32(bytes, 'utf-32be')
  const isLittle = first === 0xff && second === 0xfe
  if (!isLittle && !(first === 0xfe && second === 0xff)) return undefined
  if (isLittle && third === 0 && fourth === 0 && ifUtf32(bytes, 'utf-32le')) return 'utf-32le'
  if (isPlainAscii(bytes.subarray(2, SAMPLE))) return undefined
  return isLittle ? 'utf-16le' : 'utf-16be'
}

const ifUtf32 = (bytes: Uint8Array, encoding: WideEncoding): WideEncoding | undefined =>
  decodeWide(bytes, encoding) && encoding

const SHORT = 8 // bytes that may be ASCII by chance, as two characters of Chinese are

/** Whether at least 49 of 50 bytes are ASCII letters, digits, punctuation, spaces and line breaks. False for fewer than eight bytes. */
function isPlainAscii(bytes: Uint8Array): boolean {
  if (bytes.length < SHORT) return false
  let others = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte > 0x7e || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13)) others++
  }
  return others * 50 <= bytes.length
}

const FEWEST = 3 // units; fewer are not enough to decide

function unmarkedEncoding(bytes: Uint8Array): WideEncoding | undefined {
  if (bytes.length >> 1 < FEWEST) return undefined
  const little = scoreUtf16(bytes, true)
  const big = scoreUtf16(bytes, false)
  if (Math.max(little, big) <= 0) return undefined
  return little >= big ? 'utf-16le' : 'utf-16be'
}

/**
 * Scores how well bytes read as UTF-16 of one byte order. 0 or less if they do not.
 * The score is 1 plus the share of spaces and line breaks, minus 10 times the share of odd units and 4 times that of wire control
 * characters.
 * It is 0 unless the bytes look like text of one of two kinds. In alphabetic scripts most units have one of three high bytes below 0x20; in
 * Chinese, Japanese and Korean a good part of the low bytes, but not nearly all, is above 0x7f.
 */
function scoreUtf16(bytes: Uint8Array, little: boolean): number {
  const count = bytes.length >> 1
  const highs = new Uint32Array(256)
  let odd = 0
  let controls = 0
  let ascii = 0
  let spaces = 0
  let lowControls = 0
  let lowTop = 0
  let lowLetters = 0
  let isAfterHigh = false
  for (let i = 0; i < count; i++) {
    const unit = unitAt(bytes, i, little)
    const low = unit & 0xff
    const kind = unitClass(unit, isAfterHigh)
    isAfterHigh = kind === LEAD
    highs[unit >> 8] = (highs[unit >> 8] as number) + 1
    if (kind === ODD) odd++
    else if (kind === CONTROL) controls++
    else if (unit < 0x80) ascii++
    if (unit === 0x20 || unit === 0x0a || unit === 0x0d) spaces++
    if (low < 0x20 && low !== 9 && low !== 10 && low !== 13) lowControls++
    if (low > 0x7f) lowTop++
    if (low >= 0x20) lowLetters++
  }
  if (odd * 50 > count || controls * 5 > count || lowLetters * 2 < count) return 0
  const isAlphabetic = lowHighs(highs) >= count * 0.6
  const hasNarrow = lowControls >= Math.max(1, count * 0.02) || ascii >= Math.max(3, count * 0.02)
  const isIdeographic = lowTop >= count * 0.15 && lowTop <= count * 0.85 && hasNarrow
  if (!isAlphabetic && !isIdeographic) return 0
  return (count - 10 * odd - 4 * controls + spaces) / count
}

/** Returns the number of units whose high byte is zero or one of the two most frequent from 0x01 to 0x1f. `highs` counts each high byte. */
function lowHighs(highs: Uint32Array): number {
  const sorted = [...highs.subarray(1, 0x20)].sort((a, b) => b - a)
  return (highs[0] as number) + (sorted[0] as number) + (sorted[1] as number)
}

const COMMON = 0
const ODD = 1
const CONTROL = 2
const LEAD = 3

/** Control characters of wire messages: SOH to ENQ, FF, DC1 to DC4, SYN, US. Up to a fifth of a short message may be such characters. */
const WIRE = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, 12, 17, 18, 19, 20, 22, 31])

/**
 * Returns the class of a UTF-16 unit: common, odd, a control character of wires, or the first half of a surrogate pair.
 * Odd are NUL, other control characters, lone surrogates, private use and scripts that no agency files in. `isAfterHigh`: the unit follows
 * a first half.
 */
function unitClass(unit: number, isAfterHigh: boolean): number {
  if (unit < 0x20) return unit === 9 || unit === 10 || unit === 13 ? COMMON : WIRE.has(unit) ? CONTROL : ODD
  if (unit < 0x1a00) return unit >= 0x7f && unit < 0xa0 ? ODD : COMMON
  const high = unit >> 8
  if (high >= 0xd8 && high <= 0xdb) return isAfterHigh ? ODD : LEAD
  if (high >= 0xdc && high <= 0xdf) return isAfterHigh ? COMMON : ODD
  if (isAfterHigh || unit === 0x2000 || unit >= 0xfffe) return ODD
  const isCommon =
    (high >= 0x1e && high <= 0x27) ||
    (high >= 0x30 && high <= 0x33) ||
    (high >= 0x4e && high <= 0x9f) ||
    (high >= 0xac && high <= 0xd7) ||
    high >= 0xf9
  return isCommon ? COMMON : ODD
}
