import type { PageWords } from '../candidates/page-words'
import * as classes from '../word-classes'

const SMALL_S = 115
const SMALL_R = 114
const SHORTEST = 3 // letters of the word before the ending: `shop`
const VOWELS = 'eo'

/**
 * Whether a word is the plural of a noun made from a plain word: `Shoppers`, `Detractors`, `Skeptics`.
 * The plain word is the one before `s`, `rs`, `ers`, `ors`, or before a doubled letter and `ers`; not `Myers`, whose rest is no word.
 */
export function isAgentPlural(words: PageWords, token: number): boolean {
  const { text, tokens } = words
  const start = tokens.start(token)
  const end = tokens.end(token)
  if (text.charCodeAt(end - 1) !== SMALL_S) return false
  if (isPlain(words, start, end - 1)) return true
  if (text.charCodeAt(end - 2) !== SMALL_R || !VOWELS.includes(text.charAt(end - 3))) return false
  const isDoubled = text.charCodeAt(end - 4) === text.charCodeAt(end - 5)
  return (
    isPlain(words, start, end - 2) || isPlain(words, start, end - 3) || (isDoubled && isPlain(words, start, end - 4))
  )
}

/** Whether a span of the text is a plain word of the language, and no name. */
function isPlain({ page: { text, words } }: PageWords, start: number, end: number): boolean {
  if (end - start < SHORTEST) return false
  const bits = words.names.classes[words.vocabulary.numberOf(text, start, end)] ?? 0
  return (bits & (classes.PLAIN | classes.GIVEN | classes.FAMILY)) === classes.PLAIN
}
