/** A word of a script with blanks: a run without white space that holds a letter or a digit. */
const WORD = /[^\s]*[\p{L}\p{N}][^\s]*/gu

/** How many words a text has. Scripts without blanks have no words to count: `undefined` there. */
export function wordCount(text: string): number | undefined {
  if (UNSPACED.test(text)) return undefined
  let count = 0
  for (const _ of text.matchAll(WORD)) count++
  return count
}

/** Chinese, Japanese, Thai and their like. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]{2}/u

const CAPITAL = /\p{Lu}/gu
const SMALL = /\p{Ll}/gu

/** Whether a text is set in capitals: letters that could be small, and none or next to none that is. */
export function isAllCaps(text: string): boolean {
  const capitals = text.match(CAPITAL)?.length ?? 0
  const small = text.match(SMALL)?.length ?? 0
  return capitals >= 8 && small * 10 <= capitals
}
