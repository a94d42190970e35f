import { CAPITAL, CHARACTER_CLASS } from '../../text/characters'
import { isAsciiLetter } from '../../text/is-ascii-letter'

/** Returns the end of a capitalized word at an offset of bytes: of its letters, apostrophes and hyphens, as in `O’Neill`, `Jean-Paul`. */
export function capitalizedEnd(bytes: Uint8Array, start: number): number {
  const parts = PARTS
  let end = start
  for (let size = 1; size > 0; end += size) {
    while (parts[bytes[end] ?? 0] === 1) end++
    size = (bytes[end] ?? 0) < 0x80 ? 0 : sizeBeyond(bytes, end)
  }
  return end
}

/** 1 for each byte of ASCII that may be part of a capitalized word. */
const PARTS: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 0x100 }, (_, byte) =>
  isAsciiLetter(byte) || byte === 0x27 || byte === 0x2d ? 1 : 0,
)

/** Returns the number of bytes of the character beyond ASCII at an offset; 0 if it cannot be part of a capitalized word. */
function sizeBeyond(bytes: Uint8Array, at: number): number {
  const [byte = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]]
  if (byte < 0xe0) return (CHARACTER_CLASS[((byte & 0x1f) << 6) | (second & 0x3f)] ?? 0) >= CAPITAL ? 2 : 0
  return byte === 0xe2 && second === 0x80 && third === 0x99 ? 3 : 0 // ’
}
