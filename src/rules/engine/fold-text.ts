/** Whether `foldText` may return the same string for two texts. Compares their first ASCII letters only: a cheap filter. */
export function mayFoldEqual(a: string, b: string): boolean {
  for (let i = 0; i < LOOKED_AT; i++) {
    const [one, other] = [a.charCodeAt(i) | SMALL, b.charCodeAt(i) | SMALL]
    if (!isSmallAsciiLetter(one) || !isSmallAsciiLetter(other)) return true
    if (one !== other) return false
  }
  return true
}

const LOOKED_AT = 8
/** The bit that is set in a lower-case ASCII letter and not in its capital. */
const SMALL = 0x20
const isSmallAsciiLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

/**
 * Returns a text folded for comparison: lower-case letters and digits, with one space for anything between.
 * It is the same for `Gold rises, again.` and `GOLD RISES AGAIN`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

const LETTERS = 24 // enough to distinguish most texts

const FEWEST = 10 // with fewer letters, a text has no key

/**
 * Returns a hash of the first 24 letters of a text; 0 for a text of fewer than 10.
 * Ignores case and marks: texts for which `foldText` gives the same have the same hash.
 */
export function openingKey(text: string): number {
  let key = 0
  let count = 0
  for (let i = 0; i < text.length && count < LETTERS; i++) {
    const unit = text.charCodeAt(i)
    const small = unit | 0x20
    const counts = unit < 0x80 ? small >= 0x61 && small <= 0x7a : unit >= 0x4e00 && unit < 0xd800
    if (!counts) continue
    key = (Math.imul(key, 31) + (unit < 0x80 ? small : unit)) | 0
    count++
  }
  return count < FEWEST ? 0 : key
}
