import { type DamageFinder, type DamageMatch, matches } from './finder'

/** Single letters with a space between each two: `N i e u w`; of several words with wider gaps between: `N I E   U S A R` */
const SPACED = /(?<![^\s(["“„«])[\p{Lu}\p{Ll}](?: [\p{Lu}\p{Ll}])+(?: {2,4}[\p{Lu}\p{Ll}](?: [\p{Lu}\p{Ll}])*)*(?!\S)/gu
const BETWEEN = / {2,}/g
/** Three letters with spaces between them, then the end of a word: `e u w`; not `is a man`. Every copy is searched for it first. */
const SUSPECT = /[A-Za-z\u00aa-\uffff] [A-Za-z\u00aa-\uffff] [A-Za-z\u00aa-\uffff](?!\S)/
/** One-letter words of languages that have several: Czech `a i v z`. Such letters in a row may be words, not one word set with spaces. */
const WORDS = /^(?:[aeiouykvwszàáèéêóôy]+|[авикосуяжб]+)$/i
/** Capitals that can be pronounced as a word, so that they are joined: `NIEUWS`; not: `WDLFA`, or initials. */
const PRONOUNCED = /^(?!.*[^AEIOUYÄÖÜÅØÆÉÈАЕИОУЫЭЮЯІЇ]{3}).*[AEIOUYÄÖÜÅØÆÉÈАЕИОУЫЭЮЯІЇ]/u

/**
 * Finds words with a space after each letter: `I n t e r v i e w`. Lists, initials and table headings are left: `A B C`, `J R R Tolkien`.
 */
export const letterSpacing: DamageFinder = (text, from, to) => {
  if (!SUSPECT.test(text)) return []
  const found: DamageMatch[] = []
  for (const { 0: match, index } of matches(SPACED, text, from, to)) {
    if (!match.split(BETWEEN).some(isSpaced)) continue
    const edits = []
    for (const { 0: gap, index: at } of match.matchAll(GAP)) {
      const start = index + at + (gap.length > 1 ? 1 : 0) // one space is left between words
      edits.push({ start, end: index + at + gap.length, text: '' })
    }
    found.push({ kind: 'letter-spacing', start: index, end: index + match.length, edits })
  }
  return found
}

const GAP = / +/g
const SHORTEST = 3 // letters of a word

/** Whether letters with spaces between them are one word. */
function isSpaced(letters: string): boolean {
  const word = letters.replaceAll(' ', '')
  if (word.length < SHORTEST) return false
  if (WORDS.test(word) || isAlphabet(word)) return false
  if (word === word.toUpperCase()) return word.length > 3 && PRONOUNCED.test(word)
  return /^\p{L}\p{Ll}+$/u.test(word)
}

/** Whether letters are consecutive letters of the alphabet: `A B C D`, `x y z`; not: `a c e` */
function isAlphabet(word: string): boolean {
  const letters = [...word.toLowerCase()]
  return letters.every((letter, i) => i === 0 || letter.charCodeAt(0) === word.toLowerCase().charCodeAt(i - 1) + 1)
}
