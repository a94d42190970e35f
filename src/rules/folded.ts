/** Whether two texts may fold alike, as far as the letters of ASCII tell that they open with: a look that costs nothing. */
export function mayFoldAlike(a: string, b: string): boolean {
  for (let i = 0; i < LOOKED_AT; i++) {
    const [one, other] = [a.charCodeAt(i) | SMALL, b.charCodeAt(i) | SMALL]
    if (!isLetter(one) || !isLetter(other)) return true
    if (one !== other) return false
  }
  return true
}

const LOOKED_AT = 8
/** What is set in a small letter of ASCII and not in its capital. */
const SMALL = 0x20
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

/** A text for comparing: small letters and digits, all between them as one blank. `Gold rises, again.` and `GOLD RISES AGAIN` fold alike. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
