/** A text for comparing: small letters and digits, all between them as one blank. `Gold rises, again.` and `GOLD RISES AGAIN` fold alike. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
