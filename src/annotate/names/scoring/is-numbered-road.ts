import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'

const LETTERS = 3 // of a road before its number: `RN`, `BR`, `U.S.`
const FIGURES = 4

/**
 * Whether a candidate is a road before its number: `Rte.` of `Rte. 66`, `Ruta` of `Ruta 40`, `BR` of `BR-101`, `U.S.` of `on U.S. 101 near
 * Torvik`. Numbered roads are not annotated. Not `U.S.` of `in the U.S. 20 people`.
 */
export function isNumberedRoad(words: PageWords, { from, to, known }: NameCandidate): boolean {
  const { tokens } = words
  const last = tokens.kind(to - 1) === kinds.STOP ? to - 2 : to - 1
  const mark = tokens.kind(last + 1)
  const number = mark === kinds.NUMBER ? last + 1 : mark === kinds.HYPHEN || mark === kinds.STOP ? last + 2 : 0
  if (number === 0 || !isFigure(words, number) || tokens.has(number, kinds.LINE)) return false
  if (words.isRare(last, rare.ROAD)) return true
  if (mark === kinds.STOP || to - from > 1 || !isShort(words, from) || (known && known.kind !== 'place')) return false
  const isAfterRoad = tokens.word(from - 1) === words.small.and && tokens.kind(from - 2) === kinds.NUMBER // `Route 9 and U.S. 41`
  return isAfterRoad || (isFunctionWord(words, from - 1) && isClosed(words, number + 1))
}

/** Whether a candidate is a letter or two and a number, as of roads: `A7`, `M25`; not `G7`, which the lexicon has. */
export function isRoadCode({ tokens, text }: PageWords, { from, to, known }: NameCandidate): boolean {
  if (!tokens.has(from, kinds.DIGITS) || to - from > 1 || known || tokens.end(from) - tokens.start(from) > FIGURES + 1)
    return false
  return CODE.test(text.slice(tokens.start(from), tokens.end(from)))
}

const CODE = /^\p{Lu}{1,2}\d+$/u

const isFigure = ({ tokens }: PageWords, token: number): boolean =>
  tokens.kind(token) === kinds.NUMBER && tokens.end(token) - tokens.start(token) <= FIGURES

function isShort({ tokens }: PageWords, token: number): boolean {
  const length = tokens.end(token) - tokens.start(token)
  if (tokens.has(token, kinds.DOTTED)) return length <= LETTERS * 2
  return length <= LETTERS && tokens.has(token, kinds.CAPS)
}

/** Whether a small word precedes the letters of a road: `on U.S. 101`, `la RN 7`; not `the` in English, where `the U.S. 20 people` may follow. */
const isFunctionWord = (words: PageWords, token: number): boolean =>
  words.is(token, classes.PREPOSITION | classes.CONNECTOR | classes.SENTENCE_STARTER | classes.PARTICLE) &&
  !(words.page.words.names.capitals === 'weighed' && words.tokens.word(token) === words.small.the)

/** Whether nothing that could be counted follows the number of a road. */
function isClosed(words: PageWords, token: number): boolean {
  const { tokens } = words
  if (tokens.kind(token) !== kinds.WORD || tokens.has(token, kinds.LINE))
    return tokens.kind(token) !== kinds.HYPHEN && tokens.kind(token) !== kinds.NUMBER
  return words.is(token, classes.PREPOSITION | classes.CONNECTOR | classes.SENTENCE_STARTER)
}
