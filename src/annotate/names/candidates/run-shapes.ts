import * as kinds from '../../tokens/kinds'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

const SURNAME = 4 // letters of a family name of East Asia: `Chua`; of a wing of a party
const SYLLABLE = 6 // letters of a part of a given name there: `Cheong`
const NO_SURNAME =
  classes.PLAIN |
  classes.SENTENCE_STARTER |
  classes.ROLE |
  classes.HONORIFIC |
  classes.COMPASS |
  classes.DEMONYM |
  classes.PLACE_FIRST_WORD

/** Whether letters in brackets follow the letters of a party without a space: `NPL(M)`. `open` is the index of the bracket. */
export function hasFaction({ tokens }: PageWords, token: number, open: number, end: number): boolean {
  const inside = open + 1
  if (open + 2 >= end || !tokens.has(token, kinds.CAPS) || tokens.has(open, kinds.AFTER_SPACE)) return false
  if (tokens.kind(inside) !== kinds.WORD || tokens.kind(open + 2) !== kinds.CLOSE) return false
  return tokens.has(inside, kinds.CAPITAL) && tokens.end(inside) - tokens.start(inside) <= SURNAME
}

/**
 * Whether the words around a hyphen are short enough for a name of East Asia, whose family name no list has: `Lo Ping-cheng`.
 * `token` is before the hyphen, `next` after it. Not for `Red Sox-led`.
 */
export function isEastAsian(words: PageWords, token: number, next: number): boolean {
  const { tokens } = words
  const length = (at: number): number => tokens.end(at) - tokens.start(at)
  // `Ann Cheong Lai-wo`: a longer family name between a given name and an unknown syllable
  const isFull = words.is(token - 2, classes.GIVEN) && words.capital(token - 2) && words.classes(token) === 0
  if (length(token - 1) > (isFull ? SYLLABLE : SURNAME) || length(token) > SYLLABLE || length(next) > SYLLABLE)
    return false
  if (words.is(token - 1, NO_SURNAME) || words.is(token, NO_SURNAME)) return false
  if (words.small.beside(tokens.word(next)).afterHyphen || words.text.startsWith('ed', tokens.end(next) - 2))
    return false
  return words.knownTo(token - 1, token + 1) === 0
}

/** Whether a token is the article that opens a sentence and was cut off the capital after it: `L’` of `L’Agence`. */
export const isArticle = ({ tokens }: PageWords, token: number): boolean =>
  tokens.has(token, kinds.CAPITAL) &&
  !tokens.has(token + 1, kinds.AFTER_SPACE) &&
  tokens.end(token) - tokens.start(token) === ARTICLE &&
  tokens.has(token + 1, kinds.CAPITAL) &&
  tokens.kind(token) === kinds.WORD &&
  tokens.kind(token + 1) === kinds.WORD

const ARTICLE = 2 // letters and mark of `L’`

/** Returns the index of such an article before a name, if the caller’s gazetteer knows both as one city: `L’` of `L’Aquila`; otherwise `from`. */
export function withArticle(words: PageWords, from: number, to: number): number {
  const { page, tokens, text } = words
  if (!page.gazetteer || !isArticle(words, from - 1)) return from
  return page.gazetteer.find(text.slice(tokens.start(from - 1), tokens.end(to - 1))).length > 0 ? from - 1 : from
}

/** Whether a stop and a word after it end the name of a web site: `.com` of `Norvane.com`. */
export function isWebEnding({ tokens, text }: PageWords, stop: number, end: number): boolean {
  const next = stop + 1
  if (tokens.kind(stop) !== kinds.STOP || next >= end || tokens.has(stop, kinds.AFTER_SPACE)) return false
  if (tokens.has(next, kinds.AFTER_SPACE | kinds.CAPITAL) || tokens.kind(next) !== kinds.WORD) return false
  return WEB_ENDINGS.has(text.slice(tokens.start(next), tokens.end(next)))
}

const WEB_ENDINGS: ReadonlySet<string> = new Set(['com', 'org', 'net'])

/** Whether a token is an initial before a name, with a stop directly after it: `К` of `А. К. Норван`. */
export const isInitial = (words: PageWords, token: number): boolean =>
  words.tokens.end(token) - words.tokens.start(token) === 1 &&
  words.capital(token) &&
  words.tokens.kind(token + 1) === kinds.STOP &&
  words.capital(token + 2)
