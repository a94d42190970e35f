import { isSpace } from './characters'

/**
 * Returns the number of words of a text; a word is what white space separates. Allocates nothing.
 *
 * @example countWords('The ferry  sails.') // 3
 * @example countWords(' \n') // 0
 */
export function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at))
    if (!space && !inWord) words++
    inWord = !space
  }
  return words
}
