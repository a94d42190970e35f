import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import { hasAdjectiveEnding } from './has-adjective-ending'
import type { PageWords } from './page-words'

const MOST = 3 // complements of `Ligue des droits de l’homme`
const NO_NOUN = ~classes.ROLE // a word of any list, but for roles: `avocats`

/**
 * Returns the index of the token after the words in small letters that complete the name of a body: after `nationale` of `Assemblée nationale`,
 * `comptes` of `Cour des comptes`, `université` of `Aix-Marseille université`. `to` is the first of them; it is returned if nothing completes the name.
 */
export function endOfSmallComplement(words: PageWords, to: number, end: number): number {
  if (words.page.words.names.hasGenitive) return endOfTail(words, to)
  if (!words.is(to - 1, classes.ORGANISATION_HEAD)) return to
  let last = to
  while (last < end && closes(words, last)) last++
  if (words.page.words.names.capitals !== 'tell' || !words.capital(to - 1) || opensSentence(words, to - 1)) return last
  if (!words.is(to - 1, classes.HEAD_BEFORE_OF)) return last
  for (let count = 0; count < MOST; count++) {
    const noun = afterOf(words, last)
    if (noun === last || noun >= end || !isNoun(words, noun)) return last
    last = noun + 1
    while (last < end && closes(words, last)) last++
  }
  return last
}

/** Returns the index of the token after `of` and an article, all in small letters; the given index without `of`. */
function afterOf(words: PageWords, token: number): number {
  if (!words.isRare(token, rare.OFFICE_JOIN) || !words.is(token, classes.PARTICLE) || words.capital(token)) return token
  const next = token + 1
  return words.is(next, classes.PARTICLE) && !words.capital(next) ? next + 1 : next
}

const closes = (words: PageWords, token: number): boolean =>
  words.small.beside(words.tokens.word(token)).closes && !words.capital(token)

/** Whether a word in small letters may be a noun of a name; not `forme` of `de forme`, which is an adverb. */
const isNoun = (words: PageWords, token: number): boolean =>
  words.tokens.kind(token) === kinds.WORD &&
  !words.tokens.has(token, kinds.CAPITAL) &&
  !words.is(token, NO_NOUN) &&
  !words.isRare(token, rare.BARE_NOUN) &&
  words.tokens.end(token) - words.tokens.start(token) >= SHORTEST

const SHORTEST = 4 // letters of `eaux`

const opensSentence = ({ tokens }: PageWords, token: number): boolean =>
  tokens.has(token, kinds.LINE) || tokens.kind(token - 1) === kinds.STOP

/** Returns the index of the token after the noun of a region or body that an adjective precedes: `Омской` ¦ `области`, `Томского` ¦ `государственного университета`. */
function endOfTail(words: PageWords, to: number): number {
  if (!hasAdjectiveEnding(words, to - 1)) return to
  if (words.isRare(to, rare.REGION_TAIL)) return to + 1
  const isAdjective = words.classes(to) === 0 && !words.capital(to) && hasAdjectiveEnding(words, to)
  return isAdjective && words.isRare(to + 1, rare.REGION_TAIL) ? to + 2 : to
}
