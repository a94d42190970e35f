/*
 * Letters of other scripts written as ASCII characters, as the build stores lists of words: each letter takes one byte instead of two or three,
 * and compresses better. A control character opens the window of a script; after it, each character of `WINDOW` stands for one of its letters.
 */

/** Characters that stand for the letters of a window, in code order of the letters; not digits, spaces, apostrophes, hyphens, stops and stars. */
export const WINDOW = ':;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~!"#%&()+,/'
/** First letter of each window: Cyrillic, Greek, Hebrew, Arabic, Devanagari, Bengali, Thai. */
export const FIRST_LETTERS: readonly number[] = [0x430, 0x3ac, 0x5d0, 0x621, 0x901, 0x981, 0xe01]
/** Control character that opens the first window; the next ones open the others. */
export const OPENS = 0x0e
/** Control character that closes a window: the letters after it are Latin. */
export const CLOSES = '\x01'

/** A character that opens a window: a list of names in Latin letters, which may be long, has none and is read as it is. */
const HAS_WINDOWS = /[\x0e-\x14]/

/** Returns a text whose letters of other scripts are written as themselves. */
export function fromWindows(text: string): string {
  if (!HAS_WINDOWS.test(text)) return text
  let first = 0
  let read = ''
  for (const sign of text) {
    const unit = sign.charCodeAt(0)
    if (unit >= OPENS && unit < OPENS + FIRST_LETTERS.length) first = FIRST_LETTERS[unit - OPENS] as number
    else if (sign === CLOSES) first = 0
    else {
      const at = first === 0 ? -1 : WINDOW.indexOf(sign)
      read += at < 0 ? sign : String.fromCharCode(first + at)
    }
  }
  return read
}
