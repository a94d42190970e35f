import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import { isInGenitive } from './is-in-genitive'
import type { PageWords } from './page-words'

const LONGEST = 16 // tokens from the office to its last field
const NO_FIELD =
  classes.GIVEN | classes.HONORIFIC | classes.SPEECH_VERB | classes.CALENDAR | classes.LEGAL_FORM | classes.DEMONYM
const NO_PERSON = classes.ORGANISATION_HEAD | classes.LEGAL_FORM | classes.ROLE | classes.HONORIFIC

/** Whether a run may be a further field of the office before it, or its holder. A quick test by the language and the word before. */
export function mayFollowOffice(words: PageWords, from: number): boolean {
  const { capitals } = words.page.words.names
  if (capitals !== 'weighed') return capitals === 'tell'
  return words.isRare(from - 1, rare.OFFICE_JOIN) || joinsFields(words, from - 1)
}

/**
 * Returns the index of the first token of who holds an office, in a run that ends the fields of it: `Tom` in `Minister for Roads, Ports and` ¦ `Bridges
 * Tom Avery`. Returns `to`, the end of the run, if fields are all of it, as of `Ports`; 0 if the run is no part of an office. The fields may be any words:
 * the noun before them and the name behind tell them. In English only.
 */
export function holderOf(words: PageWords, from: number, to: number): number {
  const { tokens, small } = words
  if (words.page.words.names.capitals !== 'weighed' || words.casing !== 'plain') return 0
  if (headOfOffice(words, from, to) < 0) return 0
  const person = personAtEnd(words, from, to)
  if (person > from) {
    if (tokens.kind(from - 1) === kinds.COMMA || !areFields(words, from, person)) return 0
    return tokens.word(from - 1) === small.of && person === from + 1 && words.is(from, classes.ROLE_MODIFIER)
      ? 0
      : person // `State`
  }
  return areFields(words, from, to) && isBeforeHolder(words, to) ? to : 0
}

/** Whether a role with a capital precedes one plain noun and a person: `Chief of` ¦ `Protocol Ann Holm`. */
const isOffice = (words: PageWords, role: number, to: number): boolean =>
  words.is(role, classes.ROLE) &&
  words.capital(role) &&
  words.is(role + 2, classes.PLAIN | classes.THING_HEAD) &&
  !words.is(role + 2, NO_PERSON | classes.FAMILY | classes.ROLE_MODIFIER) &&
  to - role === 5 &&
  words.is(role + 3, classes.GIVEN)

const joinsFields = ({ tokens, small }: PageWords, token: number): boolean =>
  tokens.kind(token) === kinds.COMMA || tokens.word(token) === small.and

/** Returns the index of the noun of an office before the run that is or ends its fields: `Minister` of `Minister for Roads, Ports and` ¦ `Bridges`; -1 without one. */
export function headOfOffice(words: PageWords, from: number, to: number): number {
  if (words.isRare(from - 1, rare.OFFICE_JOIN)) {
    const head = from - 2
    return words.isRare(head, rare.FIELD_ROLE) || isOffice(words, head, to) ? head : -1
  }
  for (let token = from - 1; token > from - LONGEST && (joinsFields(words, token) || token < from - 1); token--) {
    if (words.isRare(token, rare.OFFICE_JOIN) && !words.capital(token))
      return words.isRare(token - 1, rare.FIELD_ROLE) ? token - 1 : -1
    if (!joinsFields(words, token) && !isField(words, token)) return -1
  }
  return -1
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
  if (tokens.kind(first) === kinds.HYPHEN || isOfOffice(words, to - 1)) return 0
  if (tokens.kind(first) === kinds.STOP) first-- // `Ann B. Holm`
  if (first - 1 > from && words.is(first - 1, classes.GIVEN)) first--
  if (words.is(first, classes.GIVEN)) return first
  if (words.is(first, ~classes.FAMILY)) return 0
  return words.is(to, classes.SPEECH_VERB) || !words.is(to - 1, ~classes.FAMILY) ? first : 0
}

function areFields(words: PageWords, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (!joinsFields(words, token) && !isField(words, token)) return false
  return true
}

/** Whether a word with a capital may be one of a field: a plain or unknown noun, no name of a person, place or body. */
function isField(words: PageWords, token: number): boolean {
  if (!words.capital(token) || words.knownTo(token, token + 1) > 0) return false
  if (words.is(token, classes.PLAIN) || isOfOffice(words, token))
    return !words.is(token, classes.SPEECH_VERB | classes.CALENDAR)
  return !words.is(token, NO_FIELD) && (words.isRare(token - 1, rare.OFFICE_JOIN) || endsInS(words, token)) // `Wool`, `Lighthouses`
}

const endsInS = (words: PageWords, token: number): boolean => words.text.startsWith('s', words.tokens.end(token) - 1)

const isOfOffice = (words: PageWords, token: number): boolean =>
  !words.is(token, classes.FAMILY) && (words.is(token, classes.ROLE_MODIFIER) || words.isRare(token, rare.OFFICE_FIELD))

/** Whether a word follows a role and the genitive of where it is held, in languages without `of`: `Президент` `Тальвии` ¦ `Эрно Валк`. */
export const isAfterGenitive = (words: PageWords, start: number, token: number): boolean =>
  words.page.words.names.hasGenitive &&
  token === start + 1 &&
  words.is(start - 1, classes.ROLE) &&
  !words.is(start, classes.GIVEN) &&
  isInGenitive(words, start)
