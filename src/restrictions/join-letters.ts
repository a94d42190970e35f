import { isAsciiLetter } from '../text/is-ascii-letter'
import { classifyWord } from './role-words'

/** Word of five letters or more with spaces between them: `S P E R R F R I S T`; not: `A B C`. */
const SPACED = /(?<![\p{L}\d])\p{L}(?: {1,4}\p{L}){4,}(?![\p{L}\d])/gu
/** Capitals with marks or spaces between them: `K.I.L.L.`, `K-I-L-L`, `H O L D`, `N O T   F O R   U S E`; not: `U.S.` */
const DOTTED = /(?<![\p{L}\d.])\p{Lu}(?:(?:[.\-·_*\s]{1,2}|\s{3,4})\p{Lu}){3,}\.?(?![\p{L}\d])/gu
/** Start of a text whose first word has spaces or full stops between its letters: `*** E M B A R G O`, `K.I.L.L.`, `D O  N O T` */
const APART = /^\P{L}{0,8}\p{L}(?: \p{L} {1,4}\p{L} |[.\-·_*\s]{1,4}\p{Lu}[.\-·_*\s]{1,4}\p{Lu}[.\-·_*\s])/u
const GAP = /\P{L}+/gu

/** Joins the letters of spaced words such as `E M B A R G O`. Spaces are added after them, so that offsets do not change. */
export const joinLetters = (text: string): string =>
  opensWithPlainWord(text) || !APART.test(text) ? text : text.replace(SPACED, joinedWords).replace(DOTTED, joinedWords)

/** Returns spaced letters as words. A gap wider than the narrowest one is between words if it is wide, or if no word has all letters. */
function joinedWords(spaced: string): string {
  const [narrow = 1, ...wider] = (spaced.match(GAP) ?? []).map(({ length }) => length).sort((a, b) => a - b)
  const whole = spaced.replace(GAP, '')
  const isOne = (wider.at(-1) ?? 0) <= NARROW && classifyWord(whole).role !== undefined
  const words = spaced.split(new RegExp(`\\s{${narrow + 1},}`)).map((word) => word.replace(GAP, ''))
  return (isOne ? whole : words.join(' ')).padEnd(spaced.length)
}
const NARROW = 2 // characters of the widest gap that may be inside a word

/** Whether the first two letters of a text are in ASCII and side by side, so that {@link APART} cannot match. */
function opensWithPlainWord(text: string): boolean {
  for (let at = 0; at + 1 < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return false
    if (isAsciiLetter(unit)) return isAsciiLetter(text.charCodeAt(at + 1))
  }
  return false
}
