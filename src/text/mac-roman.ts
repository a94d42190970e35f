/** Characters of Mac Roman for the bytes 0x80 to 0xff, in order. */
const HIGH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

const BYTES: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  [...HIGH].map((character, index) => [character.charCodeAt(0), 0x80 + index]),
)

/** Returns the Mac Roman byte of a UTF-16 unit; -1 if Mac Roman lacks the character. */
export const macRomanByteOf = (unit: number): number => (unit < 0x80 ? unit : (BYTES.get(unit) ?? -1))
