import * as kinds from '../../tokens/kinds'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'
import { isFaction, isFamily } from './run-parts'

/** Returns the end of a name without what closes no name: a nationality, unless the name is a known one, marks and small words. */
export function trimmedEnd(words: PageWords, from: number, end: number, isKnown: boolean): number {
  const { tokens } = words
  let to = end
  if (
    to - from > 1 &&
    !isKnown &&
    words.is(to - 1, classes.DEMONYM) &&
    !isFamily(words, to - 1) &&
    !closesBody(words, from, to - 1)
  )
    to--
  while (to > from && tokens.kind(to - 1) > kinds.CLITIC && tokens.kind(to - 1) !== kinds.STOP && !isFaction(words, to))
    to--
  while (to - from > 1 && words.is(to - 1, classes.PARTICLE | classes.CONNECTOR) && !words.capital(to - 1)) to--
  return to
}

/** Whether an adjective of a people closes the name of a body: `europeo` of `Parlamento europeo`, `Liberal` of `Partido Liberal`; not in English and German. */
const closesBody = (words: PageWords, from: number, token: number): boolean =>
  words.page.words.names.capitals === 'tell' &&
  (words.capital(token)
    ? words.is(from, classes.ORGANISATION_HEAD)
    : words.is(token - 1, classes.ORGANISATION_HEAD) && words.small.beside(words.tokens.word(token)).closes)
