/**
 * Characters of Windows-1252 for the bytes 0x80 to 0x9f, which are control characters in Latin-1.
 * The five unassigned bytes map to the characters of the same number.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const BYTES: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  [...HIGH].map((character, index) => [character.charCodeAt(0), 0x80 + index]),
)

/** Returns the byte of a character in Windows-1252 or Latin-1; -1 when it is in neither. */
export const windows1252ByteOf = (unit: number): number => (unit < 0x100 ? unit : (BYTES.get(unit) ?? -1))

/** Returns the Windows-1252 character of a byte, 0x80 to 0x9f included. */
export const windows1252CharacterOf = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte)
