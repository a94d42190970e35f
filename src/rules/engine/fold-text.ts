import { isAsciiLetter } from '../../text/is-ascii-letter'

/**
 * Whether `foldText` may return the same string for two texts.
 * Compares them up to the first difference: false if it is between letters or digits of ASCII, without a mark after them. A cheap filter.
 */
export function mayFoldEqual(a: string, b: string): boolean {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [one, other] = [a.charCodeAt(i) | SMALL, b.charCodeAt(i) | SMALL]
    if (one >= 0x80 || other >= 0x80) return true
    if (one === other) continue
    return !(isPlain(one) && isPlain(other)) || a.charCodeAt(i + 1) >= 0x80 || b.charCodeAt(i + 1) >= 0x80
  }
  return true
}

/** The bit that is set in a lower-case ASCII letter and not in its capital. */
const SMALL = 0x20
const isPlain = (unit: number): boolean => isAsciiLetter(unit) || (unit >= 0x30 && unit <= 0x39)

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
