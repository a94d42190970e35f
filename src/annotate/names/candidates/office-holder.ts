import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

const LONGEST = 16 // tokens from the office to its last field
const NO_FIELD =
  classes.GIVEN | classes.HONORIFIC | classes.SPEECH_VERB | classes.CALENDAR | classes.LEGAL_FORM | classes.DEMONYM
const NO_PERSON = classes.ORGANISATION_HEAD | classes.LEGAL_FORM | classes.ROLE | classes.HONORIFIC

/**
 * Returns the index of the first token of who holds an office, in a run that ends the fields of it: `Tom` in `Minister for Roads, Ports and` ¦ `Bridges
 * Tom Avery`. Returns `to`, the end of the run, if fields are all of it, as of `Ports`; 0 if the run is no part of an office. The fields may be any words:
 * the noun before them and the name behind tell them. In English only.
 */
export function holderOf(words: PageWords, from: number, to: number): number {
  const isFirst = words.isRare(from - 1, rare.OFFICE_JOIN)
  if (!isFirst && !joinsFields(words, from - 1)) return 0
  if (words.page.words.names.capitals !== 'weighed' || words.casing !== 'plain') return 0
  if (!isFirst && !isInOffice(words, from - 1)) return 0
  if (isFirst && !words.isRare(from - 2, rare.FIELD_ROLE)) return 0
  const person = personAtEnd(words, from, to)
  if (person > from) return areFields(words, from, person) ? person : 0
  return areFields(words, from, to) && isBeforeHolder(words, to) ? to : 0
}

const joinsFields = ({ tokens, small }: PageWords, token: number): boolean =>
  tokens.kind(token) === kinds.COMMA || tokens.word(token) === small.and

/** Whether only fields stand between an office and a comma or `and`: `Minister for Roads, Ports` ¦ `and`. */
function isInOffice(words: PageWords, join: number): boolean {
  for (let token = join; token > join - LONGEST; token--) {
    if (words.isRare(token, rare.OFFICE_JOIN) && !words.capital(token)) return words.isRare(token - 1, rare.FIELD_ROLE)
    if (!joinsFields(words, token) && !isField(words, token)) return false
  }
  return false
}

/** Whether a list of fields goes on at a token, up to a person: `, Ports and Bridges Tom Avery`. */
function isBeforeHolder(words: PageWords, start: number): boolean {
  let token = start
  let first = start
  while (token < start + LONGEST && (joinsFields(words, token) || words.capital(token))) {
    if (joinsFields(words, token)) first = token + 1
    token++
  }
  const person = words.tokens.word(first - 1) === words.small.and ? personAtEnd(words, first, token) : 0
  return person > first && areFields(words, start, person)
}

/** Returns the index of the first of the two last words of a run, if they are a person by the given name or the verb after them; 0 otherwise. */
function personAtEnd(words: PageWords, from: number, to: number): number {
  const { tokens } = words
  let first = to - 2
  if (first <= from || words.is(to - 1, NO_PERSON) || tokens.kind(to - 1) !== kinds.WORD) return 0
  if (tokens.kind(first) === kinds.STOP) first-- // `Ann B. Holm`
  if (first - 1 > from && words.is(first - 1, classes.GIVEN)) first--
  if (words.is(first, classes.GIVEN)) return first
  return words.is(to, classes.SPEECH_VERB) && words.classes(first) === 0 ? first : 0
}

function areFields(words: PageWords, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (!joinsFields(words, token) && !isField(words, token)) return false
  return true
}

/** Whether a word with a capital may be one of a field: no given name, title, place or body. */
const isField = (words: PageWords, token: number): boolean =>
  words.capital(token) &&
  (!words.is(token, NO_FIELD) || words.is(token, classes.ROLE_MODIFIER) || words.isRare(token, rare.OFFICE_FIELD)) &&
  words.knownTo(token, token + 1) === 0
