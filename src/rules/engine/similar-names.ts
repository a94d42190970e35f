import { isSlip } from '../is-slip'
import type { ArticleText } from './article-texts'

/*
 * Whether two names in a story share one word and differ in the other by a slip, told by numbers while its texts are looked over, and by
 * letters only where the numbers do not tell them apart: most stories have no such names, and nothing is cut out of them.
 */

/** More words with capitals than this are not told apart by numbers. */
const MOST = 400
const keys = /* @__PURE__ */ new Int32Array(MOST)
/** Of each word its length and its last sign. */
const shapes = /* @__PURE__ */ new Int32Array(MOST)
/** Of each word the number of its text, and where it starts there. */
const owners = /* @__PURE__ */ new Int32Array(MOST)
const starts = /* @__PURE__ */ new Int32Array(MOST)
let count = 0
/** The words that stand behind the one before, with a blank between: the second of two is a name’s. */
const seconds = /* @__PURE__ */ new Int32Array(MOST)
let names = 0

/** Forgets the words of the story before. */
export function resetWords(): void {
  count = 0
  names = 0
}

/** A word with a capital, from some bytes of UTF-8; `unit` is its place in the text of a number. */
export function beginWord(
  bytes: Uint8Array,
  start: number,
  end: number,
  behind: boolean,
  text: number,
  unit: number,
): void {
  if (count < MOST) {
    keys[count] = 0
    shapes[count] = 0
    owners[count] = text
    starts[count] = unit
    if (behind) seconds[names++] = count
  }
  count++
  extendWord(bytes, start, end)
}

/** The last word goes on: `O’Neill`, `Jean-Paul`, `Smith’s`. */
export function extendWord(bytes: Uint8Array, start: number, end: number): void {
  if (count > MOST) return
  let key = keys[count - 1] ?? 0
  for (let i = start; i < end; i++) key = (Math.imul(key, 31) + (bytes[i] ?? 0)) | 0
  keys[count - 1] = key
  const length = ((shapes[count - 1] ?? 0) >> 8) + ((bytes[start] ?? 0) < BEYOND ? end - start : 1)
  shapes[count - 1] = (length << 8) | (bytes[end - 1] ?? 0)
}

/** From here on a byte opens a sign of several, which comes by itself: `é`, `’`. */
const BEYOND = 0x80

/** Whether two names may be meant for one. */
export function mayBeVariants(texts: readonly ArticleText[]): boolean {
  if (count > MOST) return true
  for (let n = 1; n < names; n++) {
    const j = seconds[n] ?? 0
    for (let m = 0; m < n; m++) {
      const i = seconds[m] ?? 0
      const differ = keys[i - 1] === keys[j - 1] ? 0 : keys[i] === keys[j] ? 1 : -1 // the second words, or the first
      if (differ >= 0 && mayBeSlip(i - differ, j - differ) && isSlip(word(texts, i - differ), word(texts, j - differ)))
        return true
    }
  }
  return false
}

const word = (texts: readonly ArticleText[], i: number): string => {
  const start = starts[i] ?? 0
  return texts[owners[i] ?? 0]?.text.slice(start, start + ((shapes[i] ?? 0) >> 8)) ?? ''
}

/** Whether two words are not the same, of five signs or more, at most one longer than the other, and with the same last sign. */
function mayBeSlip(i: number, j: number): boolean {
  const a = shapes[i] ?? 0
  const b = shapes[j] ?? 0
  return keys[i] !== keys[j] && ((a ^ b) & 0xff) === 0 && Math.min(a, b) >= 5 << 8 && Math.abs((a >> 8) - (b >> 8)) <= 1
}
