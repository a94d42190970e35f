import { isAsciiLetter } from '../../text/is-ascii-letter'

/**
 * Whether `foldText` returns the same for two texts. Compares them without making strings, until a character beyond ASCII decides.
 *
 * @example haveEqualFolds('Gold rises, again.', 'GOLD RISES AGAIN') // true
 */
export function haveEqualFolds(a: string, b: string): boolean {
  let i = 0
  let j = 0
  for (let isFirst = true; ; isFirst = false) {
    const one = nextPlain(a, i)
    const other = nextPlain(b, j)
    if (one < 0 || other < 0) return foldText(a) === foldText(b)
    if (one === a.length || other === b.length) return one === a.length && other === b.length
    if (!isFirst && hasGap(a, i, one) !== hasGap(b, j, other)) return false
    if ((a.charCodeAt(one) | SMALL) !== (b.charCodeAt(other) | SMALL)) return false
    i = one + 1
    j = other + 1
  }
}

/** Returns the offset of the next ASCII letter or digit, or the end of the text; -1 if a character beyond ASCII comes first. */
function nextPlain(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return -1
    if (isAsciiLetter(unit) || (unit >= 0x30 && unit <= 0x39)) return at
  }
  return text.length
}

/** Whether a span between two letters or digits is folded to a space: it has another character than apostrophes. */
function hasGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== APOSTROPHE) return true
  return false
}

/** The bit that is set in a lower-case ASCII letter and not in its capital. */
const SMALL = 0x20
const APOSTROPHE = 0x27

/**
 * Returns a text folded for comparison: lower-case letters and digits, with one space for anything between.
 * It is the same for `Gold rises, again.` and `GOLD RISES AGAIN`.
 */
function foldText(text: string): string {
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
