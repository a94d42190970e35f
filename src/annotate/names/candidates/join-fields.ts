import { abstractEndings, fieldEndings } from '../../../lexicon/annotate/organisations'
import { words as wordsOf } from '../../../lexicon/words'
import * as classes from '../word-classes'
import { joinsFieldsOfOffice } from './office-fields'
import type { PageWords } from './page-words'

/**
 * Decides whether a name goes on over `and`, at `to`: `Food and Drug Administration`, `Ministry of Health and Welfare`.
 * Returns `to` if it joins two names, `Smith and Jones`; the index after the noun that closes both, `Red Cross and Red Crescent Societies`;
 * otherwise the index of the word after `and`.
 */
export function joinFields(words: PageWords, start: number, to: number, end: number): number {
  if (joinsFieldsOfOffice(words, start, to, end)) return to + 1
  let piece = to + 2
  while (piece < end && piece < to + LONGEST && words.capital(piece) && words.near(piece)) piece++
  const of = headBeforeOf(words, start, to)
  if (of < to - 2 && closesBoth(words, piece - 1)) return piece
  const next = to + 1
  if (isName(words, to - 1, end) || words.is(next, classes.DEMONYM)) return to
  if (isName(words, next, end)) return of < to - 2 && isFieldOfTwo(words, next, piece) ? next : to
  const opensRun = to - 1 === start || (to - 2 === start && words.is(start, classes.SENTENCE_STARTER))
  const headed = piece - to > 2 && words.is(piece - 1, classes.ORGANISATION_HEAD | classes.LEGAL_FORM)
  if (headed && (isField(words, start, to - 1) || (opensRun && words.is(next, classes.PLAIN)))) return next
  const mayBeField = !words.is(next, classes.ORGANISATION_HEAD) || words.is(next, classes.ROLE_MODIFIER)
  return of < to - 2 && (piece > to + 2 || mayBeField) ? next : to
}

const LONGEST = 5 // tokens examined after `and`
const NAME = classes.GIVEN | classes.FAMILY | classes.DEMONYM
const FIELD = classes.PLAIN | classes.ROLE_MODIFIER | classes.COMPASS
const SMALL_S = 115

const isName = (words: PageWords, token: number, end: number): boolean =>
  (words.is(token, NAME) && !words.is(token, classes.PLAIN)) || words.knownTo(token, end) > 0

/**
 * Whether a word that is also a given name opens a field: `Urban` of `Housing and Urban Development`. The noun after it is one of the language,
 * with an ending of what is done or managed; not `Labor and Grace Holm`, `Energy and Urban League`.
 */
function isFieldOfTwo(words: PageWords, next: number, piece: number): boolean {
  const last = piece - 1
  if (last <= next || !words.is(next, classes.GIVEN) || words.is(last, NO_FIELD)) return false
  if (words.is(last, classes.ROLE_MODIFIER)) return true
  const endings = words.is(last, classes.PLAIN) ? fieldEndings : words.classes(last) === 0 ? abstractEndings : ''
  return wordsOf(endings).some((ending) => words.text.startsWith(ending, words.tokens.end(last) - ending.length))
}

const NO_FIELD = classes.GIVEN | classes.FAMILY | classes.ROLE | classes.ORGANISATION_HEAD

/** Returns the index of the word of a run that `of` or `for` follows, `Ministry`; `to` if there is no such word before it. */
function headBeforeOf(words: PageWords, start: number, to: number): number {
  const isConnector = (token: number): boolean =>
    words.is(token, classes.CONNECTOR) && words.tokens.word(token) !== words.small.and
  let of = start
  while (of < to && !(words.is(of, classes.HEAD_BEFORE_OF) && isConnector(of + 1))) of++
  return of
}

/** Whether a word is a plural noun that belongs to both names before it: `Societies` of `Red Cross and Red Crescent Societies`. */
const closesBoth = (words: PageWords, token: number): boolean =>
  words.is(token, classes.ORGANISATION_HEAD) && words.text.charCodeAt(words.tokens.end(token) - 1) === SMALL_S

/** Whether a word before `and` is a field that goes on after it: `Road` of `Norland Road and Bridge Corporation`; not `Justice Department`. */
function isField(words: PageWords, start: number, token: number): boolean {
  if (words.is(token, classes.HEAD_BEFORE_OF | classes.LEGAL_FORM)) return false
  return words.is(token, FIELD) || (token > start && words.is(token - 1, FIELD))
}
