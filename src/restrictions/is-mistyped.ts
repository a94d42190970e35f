/**
 * Whether a character may stand for a letter, as a typewriter or a scan has it: a zero after a capital, or a one between capitals. `0` in
 * `H0LD` and `D0 NOT USE`, `1` in `K1LL`; not in `F1` and `MODEL X100`.
 */
export const isMistyped = (unit: number, before: number, after: number): boolean =>
  isIn(before, CAPITAL_A, CAPITAL_Z) &&
  (unit === ZERO ? !isIn(after, ZERO, NINE) : unit === ONE && isIn(after, CAPITAL_A, CAPITAL_Z))

const isIn = (unit: number, first: number, last: number): boolean => unit >= first && unit <= last
const ZERO = 0x30
const ONE = 0x31
const NINE = 0x39
const CAPITAL_A = 0x41
const CAPITAL_Z = 0x5a
