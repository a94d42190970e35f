import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

const MOST_FIELDS = 6
const BODY = classes.LEGAL_FORM | classes.ORGANISATION_HEAD
const LONGEST_FIELD = 4 // words
const NAMES = classes.GIVEN | classes.FAMILY | classes.FAMILY_FIRST
const NO_FIELD = classes.HONORIFIC | classes.SPEECH_VERB | classes.CALENDAR | classes.LEGAL_FORM

/**
 * Returns the index of the token after the fields of an office, which commas and `and` join: after `Sport` of `Ministerium für Bildung, Jugend und Sport`,
 * `Pêche` of `ministère de l’Agriculture et de la Pêche`. `head` is the noun of the office or the role. Returns 0 if there is no such list; a single field
 * is one too, but not in English.
 */
export function endOfOffice(words: PageWords, head: number, end: number): number {
  if (!words.isRare(head + 1, rare.OFFICE_JOIN)) return 0
  const { capitals, repeatsOf } = words.page.words.names
  let to = endOfField(words, afterJoins(words, head + 1), end)
  let last = capitals === 'weighed' ? 0 : to
  for (let fields = 1; to > 0 && fields < MOST_FIELDS; fields++) {
    const hasComma = words.tokens.kind(to) === kinds.COMMA
    const and = hasComma ? to + 1 : to
    const isLast = words.tokens.word(and) === words.small.and
    if (!isLast && !hasComma) break
    const joins = isLast ? and + 1 : and
    const first = afterJoins(words, joins)
    to = repeatsOf && first === joins ? 0 : endOfField(words, first, end)
    if (!isLast) continue
    if (to > 0 && !words.isRare(to, rare.FIELD_ROLE)) last = to // not `Ministry of Health and Finance Minister`
    break
  }
  return last
}

/** Returns the index of the token after `of` and the articles after it, all in small letters. */
function afterJoins(words: PageWords, from: number): number {
  if (!words.isRare(from, rare.OFFICE_JOIN) || words.capital(from)) return from
  let token = from + 1
  if (words.page.words.names.capitals === 'nouns') return token // not `Amt für` ¦ `die Stadt`
  while (token < from + 3 && !words.capital(token) && words.is(token, classes.PARTICLE | classes.SENTENCE_STARTER))
    token++
  return token
}

/** Returns the index of the token after the words of a field; 0 without any. */
export function endOfField(words: PageWords, from: number, end: number): number {
  const { capitals } = words.page.words.names
  const most = capitals === 'nouns' ? from + 1 : from + LONGEST_FIELD
  let to = from
  while (to < most && to < end && words.near(to) && (isFieldWord(words, to) || isPossessive(words, from, to))) to++
  if (capitals === 'weighed') {
    if (words.capital(to) && words.is(to, BODY)) return 0 // `Paul Development` ¦ `Corp`
    while (to > from && !isOfOffice(words, to - 1)) to--
  }
  return to > from ? to : 0
}

/** Whether a word may be one of a field: no name of a person or place, unless a noun of the language follows: `Urban` of `Urban Affairs`. */
function isFieldWord(words: PageWords, token: number): boolean {
  if (!words.capital(token)) return false
  const mayLead = words.is(token, classes.ROLE_MODIFIER) && !words.isRare(token, rare.RANK) // `Justice`, also a title
  if (words.is(token, NO_FIELD) && !mayLead) return false
  if (isOfOffice(words, token)) return true
  if (words.is(token, classes.ROLE) || words.knownTo(token, token + 1) > 0) return false
  const names = words.page.words.names.capitals === 'weighed' ? NAMES : classes.GIVEN
  return !words.is(token, names) || (words.capital(token + 1) && isOfOffice(words, token + 1))
}

/** Whether three words close the fields of a role: the last two are the person then, `Pesca` ¦ `Iván Torres`. */
export const isLongField = (words: PageWords, to: number): boolean =>
  words.capital(to - 1) && words.capital(to - 2) && words.capital(to - 3)

const isOfOffice = (words: PageWords, token: number): boolean =>
  words.is(token, classes.ROLE_MODIFIER) ||
  words.isRare(token, rare.OFFICE_FIELD) ||
  (words.is(token, classes.PLAIN) && !words.is(token, NAMES))

/** Whether an apostrophe closes the possessive of a group inside a field: `Farmers' Credit`. */
const isPossessive = ({ tokens }: PageWords, from: number, token: number): boolean =>
  token > from &&
  POSSESSIVES.has(tokens.kind(token)) &&
  !tokens.has(token, kinds.AFTER_SPACE) &&
  tokens.has(token + 1, kinds.AFTER_SPACE)

const POSSESSIVES: ReadonlySet<number> = new Set([kinds.CLITIC, kinds.QUOTE, kinds.CLOSE_QUOTE])

/**
 * Returns the index of the noun of an office or of a role in small letters before its fields, in languages that need no capital: `ministère` before
 * `de la Santé`. `start` is the first token of the run, which may be `de`. Returns -1 before other words.
 */
export function officeBefore(words: PageWords, start: number): number {
  if (words.page.words.names.capitals !== 'tell') return -1
  let head = start - 1
  while (head > start - 4 && words.is(head, classes.PARTICLE)) head--
  if (head === start - 1 && !words.is(start, classes.PARTICLE)) return -1
  return words.isRare(head, rare.OFFICE_HEAD | rare.FIELD_ROLE) ? head : -1
}
