import { isAsciiLetter } from '../text/is-ascii-letter'

/** Word of five letters or more with spaces between them: `S P E R R F R I S T`; not: `A B C`. */
const SPACED = /(?<![\p{L}\d])\p{L}(?: \p{L}){4,}(?![\p{L}\d])/gu
/** Capitals with marks or spaces between them: `K.I.L.L.`, `K-I-L-L`, `H O L D`; not: `U.S.` */
const DOTTED = /(?<![\p{L}\d.])\p{Lu}(?:[.\-·_*\s]{1,2}\p{Lu}){3,}\.?(?![\p{L}\d])/gu
/** Start of a text whose first word has spaces or full stops between its letters: `*** E M B A R G O`, `K.I.L.L.` */
const APART = /^\P{L}{0,8}\p{L}(?: \p{L} \p{L} |[.\-·_*\s]{1,2}\p{Lu}[.\-·_*\s]{1,2}\p{Lu}[.\-·_*\s])/u

/** Joins the letters of spaced words such as `E M B A R G O`. Spaces are added after them, so that offsets do not change. */
export const joinLetters = (text: string): string =>
  opensWithPlainWord(text) || !APART.test(text) ? text : text.replace(SPACED, joinedWord).replace(DOTTED, joinedWord)

const joinedWord = (spaced: string): string => spaced.replace(/[^\p{L}]/gu, '').padEnd(spaced.length)

/** Whether the first two letters of a text are in ASCII and side by side, so that {@link APART} cannot match. */
function opensWithPlainWord(text: string): boolean {
  for (let at = 0; at + 1 < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return false
    if (isAsciiLetter(unit)) return isAsciiLetter(text.charCodeAt(at + 1))
  }
  return false
}
