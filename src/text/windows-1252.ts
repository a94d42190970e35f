/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has controls; the five bytes it leaves free stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const BYTES: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  [...HIGH].map((character, index) => [character.charCodeAt(0), 0x80 + index]),
)

/** The byte that a character was read from, were the text Windows-1252 or Latin-1; -1 when it is in neither. */
export const windows1252ByteOf = (unit: number): number => (unit < 0x100 ? unit : (BYTES.get(unit) ?? -1))

/** The character that Windows-1252 has for a byte of 0x80 to 0x9f, as for any other. */
export const windows1252CharacterOf = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte)
