import { abstractEndings, fieldEndings } from '../../../lexicon/annotate/organisations'
import { words as wordsOf } from '../../../lexicon/words'
import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import { tokenBeforeParticles } from './is-name'
import { joinsRole } from './joins-role'
import type { PageWords } from './page-words'

const LONGEST = 4 // words of a field: `Food Safety and Rural Development`
const ENDINGS = wordsOf(fieldEndings)
const ABSTRACT_ENDINGS = wordsOf(abstractEndings)
const NAMES = classes.GIVEN | classes.FAMILY | classes.FAMILY_FIRST
const NO_FIELD = classes.DEMONYM | classes.HONORIFIC | classes.SPEECH_VERB | classes.CALENDAR

/**
 * Whether `and`, at `to`, joins two fields of one office: `Trade` ¦ `and Industry Minister Ann Holm`, `Minister for Women` ¦ `and Equalities Ann Holm`.
 * Not between two offices or an office and a body: `Congress and Vice President Ann Holm`, `Minister of Health and Finance Minister Ann Holm`.
 */
export function joinsFieldsOfOffice(words: PageWords, start: number, to: number, end: number): boolean {
  if (words.page.words.names.capitals !== 'weighed' || words.casing !== 'plain') return false
  if (joinsRole(words, start - 1)) {
    if (!isField(words, to - 1) || !isField(words, to + 1)) return false
    if (officeBefore(words, start, to)) return roleAfterFields(words, to + 1, end) < 0
  }
  return isFirstField(words, start, to) && roleAfterFields(words, to + 1, end) > 0
}

/** Returns the index of the role that follows the fields that start at a token; -1 without one, or if they only tell a rank: `Vice President`. */
function roleAfterFields(words: PageWords, from: number, end: number): number {
  let isOfWork = false
  for (let token = from; token < from + LONGEST && token < end + 1; token++) {
    if (token > from && words.is(token, classes.ROLE) && !isWithinField(words, token))
      return isOfWork && (words.isRare(token, rare.FIELD_ROLE) || !endsBody(words, token - 1)) ? token : -1
    if (!isField(words, token)) return -1
    isOfWork ||= !words.isRare(token, rare.RANK)
  }
  return -1
}

/** Whether a word closes the name of a body: `Administration` of `Food and Drug Administration Commissioner`; not `Industry`. */
const endsBody = (words: PageWords, token: number): boolean =>
  words.is(token, classes.ORGANISATION_HEAD) && !words.is(token, classes.ROLE_MODIFIER)

/** Whether a role is itself part of a field: `Justice` of `Interior and Justice Minister`. */
const isWithinField = (words: PageWords, token: number): boolean =>
  words.is(token, classes.ROLE_MODIFIER) && words.capital(token + 1) && words.is(token + 1, classes.ROLE)

/** Whether a title after `and` is a field before a role: `and` ¦ `Justice Minister`. */
export const isSecondField = (words: PageWords, token: number): boolean =>
  words.tokens.word(token - 1) === words.small.and && isWithinField(words, token)

/** Whether a title before `and` is the first field of an office: `Justice` ¦ `and Finance Minister`. */
export const isFirstTitleField = (words: PageWords, start: number, token: number, end: number): boolean =>
  words.tokens.word(token + 1) === words.small.and &&
  words.is(token, classes.ROLE_MODIFIER) &&
  joinsFieldsOfOffice(words, start, token + 1, end)

/**
 * Whether the word before `and` closes the first field: `Trade`, `Public Works`. Not in a name: `Jones`, `Rosa Parks`, `President Parks`; nor in that
 * of a body: `Congress`, `The Treasury`.
 */
function isFirstField(words: PageWords, start: number, to: number): boolean {
  const last = to - 1
  if (isListed(words, start, last)) return true
  if (!isOfGovernment(words, last) || words.known(last, to)?.value.kind === 'organisation') return false
  let first = last
  while (first > start && isOfGovernment(words, first - 1)) first--
  const before = first - 1
  if (before < start) return true
  if (words.tokens.kind(before) !== kinds.WORD || words.is(before, classes.CONNECTOR | classes.HONORIFIC)) return false // `Mr.`, `House of`
  if (words.is(before, classes.GIVEN)) return words.known(before, before + 1) !== undefined // `Virginia Health and Education Secretary`
  if (words.is(before, classes.ROLE) && !words.is(before, classes.ROLE_MODIFIER)) return false // `President`
  return first < last || !words.is(last, classes.FAMILY)
}

/** Whether a word is one for the field of an office, or opens such a field: `Foreign`, `Deputy`. */
const isOfGovernment = (words: PageWords, token: number): boolean =>
  words.capital(token) &&
  (words.isRare(token, rare.OFFICE_FIELD) ||
    (words.is(token, classes.ROLE_MODIFIER) && !words.isRare(token, rare.RANK) && !words.is(token, NAMES)))

/** Whether the words from `start` to `to` are the field of the role before them: `Women` of `Minister for Women`. */
function officeBefore(words: PageWords, start: number, to: number): boolean {
  for (let token = start; token < to; token++)
    if (!isField(words, token) && (words.capital(token) || !words.is(token, classes.CONNECTOR))) return false // `State for Work`
  return true
}

/** Whether a word with a capital may be one of a field: a noun or adjective of the language, or one with the ending of such a noun; no name. */
function isField(words: PageWords, token: number): boolean {
  if (!words.capital(token) || words.is(token, NO_FIELD & ~NAMES))
    return words.is(token, classes.ROLE_MODIFIER) && words.capital(token)
  if (words.is(token, classes.ROLE_MODIFIER)) return true
  if (words.known(token, token + 1)) return false
  if (words.is(token, classes.COMPASS)) return isSureNoun(words, token + 1) // `Rural` ¦ `Affairs`
  if (words.is(token, NAMES)) return isSureNoun(words, token + 1) // `Urban` ¦ `Development`, not `Lena` ¦ `Brooks`
  return isNoun(words, token) || (words.classes(token) === 0 && isNoun(words, token + 1)) // `Homeland` ¦ `Security`
}

function isNoun(words: PageWords, token: number): boolean {
  if (!words.capital(token) || words.is(token, NAMES)) return false
  if (words.is(token, classes.PLAIN | classes.ROLE_MODIFIER)) return true
  return !words.is(token, NO_FIELD | classes.PLACE_HEAD) && hasEnding(words, token, ENDINGS)
}

/** Whether a word is a noun of the language, or has an ending that no name has. */
const isSureNoun = (words: PageWords, token: number): boolean =>
  isNoun(words, token) &&
  (words.is(token, classes.PLAIN | classes.ROLE_MODIFIER) || hasEnding(words, token, ABSTRACT_ENDINGS))

function hasEnding(words: PageWords, token: number, endings: readonly string[]): boolean {
  const end = words.tokens.end(token)
  return endings.some((ending) => words.text.startsWith(ending, end - ending.length))
}

/** Returns the first token of the fields that `and` joins before a role; `left`, that of its title, without any. `start` is that of the run. */
export function startOfFields(words: PageWords, start: number, role: number, left: number): number {
  const { tokens, small } = words
  let token = role
  while (token > start && token > role - LONGEST && isField(words, token - 1)) token--
  const and = token - 1
  if (token === role || and <= start || tokens.word(and) !== small.and) return left
  if (!joinsFieldsOfOffice(words, start, and, role + 1)) return left
  token = and
  while (token > start && token > and - LONGEST && isOfGovernment(words, token - 1)) token--
  if (token === and && isListed(words, start, and - 1)) token--
  while (tokens.kind(token - 1) === kinds.COMMA && isFieldBeforeComma(words, token - 2)) token -= 2 // `Skills` ¦ `, Arts and Youth Minister`
  return token
}

/** Whether a noun opens a run after a field and a comma: `Language` of `Culture, Language and Heritage Minister`. */
const isListed = (words: PageWords, start: number, token: number): boolean =>
  token === start &&
  words.tokens.kind(token - 1) === kinds.COMMA &&
  isNoun(words, token) &&
  isFieldBeforeComma(words, token - 2)

const isFieldBeforeComma = (words: PageWords, token: number): boolean =>
  isOfGovernment(words, token) && !words.capital(token - 1)

/** Whether a person starts at a token after the fields of an office, two of which `and` joins: `Women and Equalities` ¦ `Ann Holm`. */
export function isAfterFields(words: PageWords, start: number, token: number, to: number): boolean {
  const { tokens, small } = words
  if (to - token < 2 || !joinsRole(words, start - 1) || tokens.kind(token + 1) !== kinds.WORD) return false
  if (
    !isNoun(words, token - 1) ||
    (isField(words, token) && !words.is(token, classes.GIVEN)) ||
    words.is(to - 1, classes.PLAIN)
  )
    return false
  if (isField(words, token) && isSureNoun(words, token + 1)) return false
  for (let and = token - 2; and > start && and > token - 2 - LONGEST; and--)
    if (tokens.word(and) === small.and) return true
  return false
}

/** Returns the token after the field of an office that starts a run: after `State` of `Secretary of State Ann Holm`, after both that `and` joins. */
export function endOfFields(words: PageWords, start: number, to: number): number {
  for (let token = start + 3; token < to; token++) if (isAfterFields(words, start, token, to)) return token
  return start + 1
}

/**
 * Whether a run after `and` is the second field of an office, where the first is a name of its own shape: `ministro de Vivienda y` ¦ `Desarrollo
 * Urbano`. Not `el ministro de Salud y` ¦ `Ana Roe`.
 */
export function isFieldInList(words: PageWords, from: number): boolean {
  const { tokens, small } = words
  if (words.page.words.names.capitals !== 'tell' || words.is(from, classes.GIVEN)) return false
  let first = from - 1
  while (first > from - 4 && words.is(first, classes.PARTICLE) && tokens.word(first) !== small.and) first-- // `et` ¦ `de la Santé`
  if (tokens.word(first) !== small.and || !words.capital(first - 1)) return false
  const role = tokenBeforeParticles(words, first - 1)
  return role < first - 1 && words.isRare(role, rare.FIELD_ROLE)
}
