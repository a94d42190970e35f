/** Whether two texts may fold alike, as far as the letters tell that they open with: a look that costs nothing. */
export function mayFoldAlike(a: string, b: string): boolean {
  const [one, other] = [a.charAt(0), b.charAt(0)]
  return !LETTER.test(one) || !LETTER.test(other) || one.toLowerCase() === other.toLowerCase()
}

const LETTER = /[A-Za-z]/

/** A text for comparing: small letters and digits, all between them as one blank. `Gold rises, again.` and `GOLD RISES AGAIN` fold alike. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
