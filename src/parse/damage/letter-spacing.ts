import { type DamageFinder, type DamageMatch, matches } from './finder'

/** Single letters with a blank between each two: `N i e u w`. */
const SPACED = /(?<!\S)[\p{Lu}\p{Ll}](?: [\p{Lu}\p{Ll}]){2,}(?!\S)/gu
/** Its end, with no more than the engine can skip by: `i e u w`; it is asked of every copy. Not: `is a man` */
const SUSPECT = /[A-Za-z\u00aa-\uffff] [A-Za-z\u00aa-\uffff] [A-Za-z\u00aa-\uffff](?!\S)/
/** Words of one letter, in languages that have more than one of them: `a i v z` may be words in a row. */
const WORDS = /^(?:[aeiouykvwszàáèéêóôy]+|[авикосуяжб]+)$/i
/** Capitals are joined where they read like a word: not `W D L F A`, nor initials. */
const PRONOUNCED = /^(?!.*[^AEIOUYÄÖÜÅØÆÉÈАЕИОУЫЭЮЯІЇ]{3}).*[AEIOUYÄÖÜÅØÆÉÈАЕИОУЫЭЮЯІЇ]/u

/** Words set letter by letter. Not: `A B C`, `J R R Tolkien`, `a i v z`, `W D L`. */
export const letterSpacing: DamageFinder = (text, from, to) => {
  if (!SUSPECT.test(text)) return []
  const found: DamageMatch[] = []
  for (const { 0: match, index } of matches(SPACED, text, from, to)) {
    const word = match.replaceAll(' ', '')
    if (!isWord(word)) continue
    const mends = []
    for (let at = text.indexOf(' ', index); at >= 0 && at < index + match.length; at = text.indexOf(' ', at + 1))
      mends.push({ start: at, end: at + 1, text: '' })
    found.push({ kind: 'letter-spacing', start: index, end: index + match.length, mends })
  }
  return found
}

function isWord(word: string): boolean {
  if (WORDS.test(word) || isAlphabet(word)) return false
  if (word === word.toUpperCase()) return word.length > 3 && PRONOUNCED.test(word)
  return /^\p{L}\p{Ll}+$/u.test(word)
}

/** `A B C D`, `x y z` */
function isAlphabet(word: string): boolean {
  const letters = [...word.toLowerCase()]
  return letters.every((letter, i) => i === 0 || letter.charCodeAt(0) === word.toLowerCase().charCodeAt(i - 1) + 1)
}
