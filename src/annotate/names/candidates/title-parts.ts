import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import { OFFICE } from '../roles/role-words'
import { nameEndingOf } from '../scoring/has-ending'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'
import { HEADS } from './run-parts'

/** Whether a word closes the name of a house, before a role: `House` of `White House Press Secretary`; not of `Former House Speaker`. */
export const endsHouse = (words: PageWords, token: number): boolean =>
  words.is(token - 1, classes.HOUSE_COLOUR) && words.is(token, classes.HEAD_BEFORE_OF)

/**
 * Returns the index of the token after a known body that opens a span, before the field of a role: after `White House` of `White House Budget`, `Red
 * Cross` of `Red Cross Regional`; else `to`.
 */
export function endOfBody(words: PageWords, from: number, to: number): number {
  if (to - from < 3) return to
  if (endsHouse(words, from + 1)) return from + 2
  const known = words.known(from, to)
  if (known?.value.kind !== 'organisation') return to
  for (let token = known.to; token < to; token++) if (!isFieldOfBody(words, token)) return to
  return known.to
}

/**
 * Returns the token after a word for the term of an office before the name of a body, `Former` ¦ `World Bank President`, or for its rank before a known
 * body: `Deputy` ¦ `White House Press Secretary`.
 */
export function afterTerm(words: PageWords, start: number, to: number): number {
  if (to - start <= 2 || !words.isRare(start, rare.RANK | rare.TERM)) return start
  const body = start + 1
  if (words.isRare(start, rare.TERM) || endsHouse(words, body + 1)) return body
  return words.known(body, to)?.value.kind === 'organisation' ? body : start
}

/** Whether a word may be the field of a role in a body: `Budget`, `Regional`; not `Hospital`. */
const isFieldOfBody = (words: PageWords, token: number): boolean =>
  words.is(token, classes.PLAIN)
    ? !words.is(token, HEADS)
    : words.classes(token) === 0 && words.text.startsWith('al', words.tokens.end(token) - 2)

/** Whether a word is a title with a stop that tells no office: `Ms.`; not `Lt.` */
export const isHonorific = (words: PageWords, token: number): boolean =>
  words.is(token, classes.HONORIFIC) &&
  ((words.page.words.names.roleWords[words.tokens.word(token)] ?? 0) & OFFICE) === 0

/**
 * Whether a plain word after a title is the first name of a person: `Odd` of `Minister Odd Fjeld`, `Red` of `Coach Red Miller`. Not after a rank,
 * `General Electric Norvane`, nor before a plain word or the noun of a body.
 */
export const isPlainPerson = (words: PageWords, title: number, first: number, to: number): boolean =>
  to - first === 2 &&
  words.is(first, classes.PLAIN) &&
  words.casing === 'plain' &&
  words.tokens.kind(first + 1) === kinds.WORD &&
  !words.isRare(first, rare.TRADE | rare.OFFICE_FIELD | rare.RANK) &&
  (!words.isRare(title, rare.RANK) || !words.is(title, classes.PLAIN)) && // `Detective`
  !words.is(title, classes.HONORIFIC | classes.ORGANISATION_HEAD) &&
  !words.is(first, HEADS | classes.ROLE_MODIFIER | classes.ROLE | classes.COMPASS) &&
  isFamily(words, title, first + 1, to)

/** Whether a word is the last of a person's name after a title and a plain word; a plain word before a verb of people: `Law` ¦ `said`. */
function isFamily(words: PageWords, title: number, last: number, to: number): boolean {
  if (words.is(last, classes.ROLE | classes.HONORIFIC)) return false
  if (words.is(last, classes.FAMILY)) return true
  if (words.is(last, classes.PLAIN)) return words.is(to, classes.SPEECH_VERB) && !words.is(last, BODIES)
  return (
    !words.is(last, ~classes.GIVEN) &&
    (words.isRare(title, rare.FIELD_ROLE | rare.COMPANY_ROLE) ||
      words.is(to, classes.SPEECH_VERB) ||
      nameEndingOf(words.text, words.tokens.start(last), words.tokens.end(last)) === 'family')
  )
}

const BODIES = classes.ORGANISATION_HEAD | classes.LEGAL_FORM | classes.TEAM_HEAD

/** Whether a role is the adjective of an office: `General` of `Dirección General`. Not in English and German. */
export const isRankOfOffice = (words: PageWords, token: number): boolean =>
  words.page.words.names.capitals === 'tell' && words.isRare(token - 1, rare.OFFICE_HEAD)

/**
 * Returns the index of the first token of a role that extends into a run: `Secretary` of `Secretary of State Hillary Clinton`, where the run starts with
 * `State`. Returns undefined if there is no role.
 */
export function roleBefore(words: PageWords, start: number, to: number): number | undefined {
  const head = start - 2
  if (to - start < 2 || !words.is(start, classes.ROLE_MODIFIER) || !words.is(head, classes.ROLE)) return undefined
  if (words.tokens.word(start - 1) !== words.small.of || isHead(words, start + 1)) return undefined
  let first = head
  while (words.is(first - 1, classes.ROLE_MODIFIER) && first > head - MOST_RANKS && !endsHouse(words, first - 1))
    first--
  return words.is(first - 1, classes.DEMONYM) || words.known(first - 1, first) ? first - 1 : first
}

const isHead = (words: PageWords, token: number): boolean =>
  words.is(token, HEADS) && !words.is(token, classes.FAMILY_FIRST) // `Chief of Staff` ¦ `Park Min-ho`

const MOST_RANKS = 3 // words before the noun of a role: `Acting Deputy`

/** Whether a role is continued after `of`: `Chief` of `Deputy Chief of Staff`. */
export const isContinued = (words: PageWords, token: number): boolean =>
  words.tokens.word(token + 1) === words.small.of &&
  words.is(token, classes.ROLE) &&
  words.is(token + 2, classes.ROLE_MODIFIER | classes.PLAIN | classes.THING_HEAD) &&
  !words.is(token + 2, classes.GIVEN | classes.FAMILY) &&
  words.capital(token + 2)

/**
 * Whether a role is a word of the body that its run opens with, as no given name follows: `Umum` of `Kementerian Pekerjaan Umum`. Not in English and
 * German, where the noun of the body is last.
 */
export const isWordOfBody = (words: PageWords, start: number, next: number): boolean =>
  words.page.words.names.capitals === 'tell' &&
  words.is(start, classes.ORGANISATION_HEAD) &&
  !words.is(start, classes.ROLE) &&
  !(words.capital(next) && words.is(next, classes.GIVEN | classes.FAMILY))
