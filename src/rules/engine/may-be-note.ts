/**
 * Whether a word of `privateNote` at an offset of bytes may be in a note. A cheap filter.
 * Most such words are `not` and `off`. They count after a bracket, in capitals, and in `not for`; placeholders always do.
 */
export function mayBeNote(bytes: Uint8Array, at: number): boolean {
  const first = (bytes[at] ?? 0) | SMALL
  if (first === SMALL_L || first === SMALL_T || first === SMALL_X || bytes[at - 1] === OPENING_BRACKET) return true
  return isCapital(bytes[at + 1] ?? 0) || (first === SMALL_N && ((bytes[at + 4] ?? 0) | SMALL) === SMALL_F)
}

const isCapital = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a

const OPENING_BRACKET = 0x28
/** The bit that is set in a lower-case ASCII letter and not in its capital. */
const SMALL = 0x20
const SMALL_F = 0x66
const SMALL_L = 0x6c
const SMALL_N = 0x6e
const SMALL_T = 0x74
const SMALL_X = 0x78
