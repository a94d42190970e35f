import { isSlip } from '../is-slip'
import type { ArticleText } from './article-texts'

/*
 * Detects whether two names in a story share one word and differ in the other by a slip.
 * Words are hashed while the texts are indexed; their letters are compared only where the hashes and shapes allow a slip.
 * Most stories have no such names, so no substrings are created for them.
 */

/** The maximum of capitalized words to hash; above it, every story may have variants. */
const MOST = 400
const keys = /* @__PURE__ */ new Int32Array(MOST)
/** For each word, its length and its last byte. */
const shapes = /* @__PURE__ */ new Int32Array(MOST)
/** For each word, the index of its text, and its start offset there. */
const owners = /* @__PURE__ */ new Int32Array(MOST)
const starts = /* @__PURE__ */ new Int32Array(MOST)
let count = 0
/** The words that directly follow another capitalized word after a space: the second word of a name. */
const seconds = /* @__PURE__ */ new Int32Array(MOST)
let names = 0

/** Clears the words of the previous story. */
export function resetWords(): void {
  count = 0
  names = 0
}

/** Adds a capitalized word from UTF-8 bytes. `unit` is its offset in the text with index `text`. */
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

/** Extends the last word: `O’Neill`, `Jean-Paul`, `Smith’s`. */
export function extendWord(bytes: Uint8Array, start: number, end: number): void {
  if (count > MOST) return
  let key = keys[count - 1] ?? 0
  for (let i = start; i < end; i++) key = (Math.imul(key, 31) + (bytes[i] ?? 0)) | 0
  keys[count - 1] = key
  const length = ((shapes[count - 1] ?? 0) >> 8) + ((bytes[start] ?? 0) < BEYOND ? end - start : 1)
  shapes[count - 1] = (length << 8) | (bytes[end - 1] ?? 0)
}

/** The lowest byte of a multi-byte character, which is always passed alone: `é`, `’`. */
const BEYOND = 0x80

/** Whether any two names of the story may be variants of one name. */
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

/** Whether two words may be slips of each other: different, five characters or more, lengths within one, same last byte. */
function mayBeSlip(i: number, j: number): boolean {
  const a = shapes[i] ?? 0
  const b = shapes[j] ?? 0
  return keys[i] !== keys[j] && ((a ^ b) & 0xff) === 0 && Math.min(a, b) >= 5 << 8 && Math.abs((a >> 8) - (b >> 8)) <= 1
}
