import { isAsciiLetter } from '../../text/is-ascii-letter'

/**
 * Whether `foldText` may return the same string for two texts.
 * Compares their ASCII letters and digits up to the first difference, or the first other letter. A cheap filter.
 */
export function mayFoldEqual(a: string, b: string): boolean {
  let i = 0
  let j = 0
  for (;;) {
    const one = foldedAt(a, (i = wordAt(a, i)))
    const other = foldedAt(b, (j = wordAt(b, j)))
    if (one === UNSURE || other === UNSURE) return true
    if (one !== other) return false
    if (one === END) return true
    i++
    j++
  }
}

const END = 0
const UNSURE = -1

/** Returns the offset of the first character from an offset on that is an ASCII letter or digit or beyond ASCII; or the end of the text. */
function wordAt(text: string, from: number): number {
  let at = from
  while (at < text.length && foldedAt(text, at) === END) at++
  return at
}

/**
 * Returns the lower-case letter or digit at an offset; 0 for other characters of ASCII and after the end.
 * Returns -1 for one beyond ASCII, and for one before it: it may be a mark that changes the letter.
 */
function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0x80 || text.charCodeAt(at + 1) >= 0x80) return UNSURE
  if (isAsciiLetter(unit)) return unit | 0x20
  return unit >= 0x30 && unit <= 0x39 ? unit : END
}

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
 * Returns a hash of the first letters of a text, 24 or `most`; 0 for a text of fewer than 10.
 * Ignores case and marks: texts for which `foldText` gives the same have the same hash.
 */
export function openingKey(text: string, most = LETTERS): number {
  let key = 0
  let count = 0
  for (let i = 0; i < text.length && count < most; i++) {
    const unit = text.charCodeAt(i)
    const small = unit | 0x20
    const counts = unit < 0x80 ? small >= 0x61 && small <= 0x7a : unit >= 0x4e00 && unit < 0xd800
    if (!counts) continue
    key = (Math.imul(key, 31) + (unit < 0x80 ? small : unit)) | 0
    count++
  }
  return count < FEWEST ? 0 : key
}
