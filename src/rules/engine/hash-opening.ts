import { isAsciiLetter } from '../../text/is-ascii-letter'

/** The most first letters that the hash is made of. */
const LETTERS = 16
/** The fewest. */
const FEWEST = 10

/**
 * Returns a hash of the first 16 letters of a text, as bytes of UTF-8; 0 if it has fewer than ten.
 * Letters are those of ASCII, ignoring case, and Chinese and Korean characters. Texts that `openingKey` gives one key have one hash.
 */
export function hashOpening(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0
  let count = 0
  for (let at = start; at < end && count < LETTERS; at++) {
    const byte = bytes[at] ?? 0
    let letter = byte | 0x20
    if (byte >= FIRST_HAN && byte <= LAST_HAN) {
      letter = ((byte & 0xf) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f)
      if (letter < 0x4e00 || letter >= 0xd800) continue
    } else if (!isAsciiLetter(byte)) continue
    hash = (Math.imul(hash, 31) + letter) | 0
    count++
  }
  return count < FEWEST ? 0 : hash
}

/** The first bytes of the characters from U+4000 to U+DFFF. */
const FIRST_HAN = 0xe4
const LAST_HAN = 0xed
