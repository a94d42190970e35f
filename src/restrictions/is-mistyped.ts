/**
 * Whether a character may stand for a letter, as a typewriter or a scan has it: a zero or one after a capital, and before another or, for a
 * zero, at the end of a word. `0` in `H0LD` and `D0 NOT USE`, `1` in `K1LL`; not in `F1` and `MODEL X100`.
 */
export function isMistyped(unit: number, before: number, after: number): boolean {
  if ((unit | 1) !== ONE || !isCapital(before)) return false
  return isCapital(after) || (unit === ZERO && !isLetterOrDigit(after))
}

const ZERO = 0x30
const ONE = 0x31
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a
const isLetterOrDigit = (unit: number): boolean =>
  (unit >= ZERO && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)
