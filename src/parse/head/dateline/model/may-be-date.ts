const LONGEST = 40
const NUMBER = /\p{Nd}/u
/** One or two digits among one to four short words, with or without a year. */
const SHAPE =
  /^(?=.*\p{L})(?:\p{L}[\p{L}\p{M}’'ʼ]{0,13}\.?\s){0,2}\p{Nd}{1,2}[.-]?\s?(?:\p{L}[\p{L}\p{M}’'ʼ]{0,13}\.?(?:\s|$)){0,2}(?:\p{Nd}{4}\.?(?:\s\p{L}{1,5}\.?)?)?$/u

/**
 * Whether words may be a date in a language or calendar that no table has: a day and words around it.
 * `መስከረም 4 ቀን 2016`, `29 वैशाख 2081`, `Mai 12`; not: `Gate 700`, `24`.
 */
export function mayBeDate(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  const words = text.slice(start, end)
  return NUMBER.test(words) && SHAPE.test(words)
}
