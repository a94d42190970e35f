import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import { AND } from '../roles/role-words'
import { featureWeights } from '../scoring/feature-weights'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

const MOST_FIELDS = 6
const BODY = classes.LEGAL_FORM | classes.ORGANISATION_HEAD
const LONGEST_FIELD = 4 // words
const SHORTEST_ADJECTIVE = 7 // letters of `soziale`; not `seine`
const NAMES = classes.GIVEN | classes.FAMILY | classes.FAMILY_FIRST
const NO_SMALL_NOUN =
  classes.PARTICLE | classes.CONNECTOR | classes.SPEECH_VERB | classes.PREPOSITION | classes.CALENDAR
const NO_FIELD = classes.HONORIFIC | classes.SPEECH_VERB | classes.CALENDAR | classes.LEGAL_FORM

/**
 * Returns the index of the token after the fields of an office, which commas and `and` join: after `Sport` of `Ministerium für Bildung, Jugend und Sport`,
 * `Pêche` of `ministère de l’Agriculture et de la Pêche`. `head` is the noun of the office or the role. Returns 0 if there are fewer fields than `least`,
 * or fewer than two in English or in small letters: `Office des forêts et des eaux`.
 */
export function endOfOffice(words: PageWords, head: number, end: number, least = 1): number {
  const { tokens } = words
  if (!words.isRare(head + 1, rare.OFFICE_JOIN) || isPlainBranch(words, head)) return 0
  const { capitals, repeatsOf } = words.page.words.names
  const isFor = capitals === 'tell' && !words.is(head + 1, classes.PARTICLE) // `per la Sicurezza e` ¦ `la Protezione`
  const opening = afterJoins(words, head + 1)
  const isSmall = capitals !== 'nouns' && !words.capital(opening)
  if (isSmall && capitals !== 'weighed' && (!repeatsOf || opensSentence(words, head))) return 0
  const fieldEnd = isSmall ? endOfSmallField : endOfField
  let to = fieldEnd(words, opening, end)
  let last = least > 1 || isSmall || capitals === 'weighed' ? 0 : to
  for (let fields = 1; to > 0 && fields < MOST_FIELDS; fields++) {
    if (capitals === 'nouns' && tokens.kind(to) === kinds.HYPHEN && tokens.has(to + 1, kinds.AFTER_SPACE)) to++ // `Brand-` ¦ `und`
    const hasComma = tokens.kind(to) === kinds.COMMA
    const and = hasComma ? to + 1 : to
    const isLast = ((words.page.words.names.roleWords[tokens.word(and)] ?? 0) & AND) !== 0
    if (!isLast && !hasComma) break
    const joins = isLast ? and + 1 : and
    let first = afterJoins(words, joins)
    const isRepeated = first > joins
    if (isFor && !isRepeated) first = afterArticles(words, joins, joins)
    to = repeatsOf && !isRepeated && !isFor ? 0 : fieldEnd(words, first, end)
    if (!isLast) continue
    if (to > 0 && !words.isRare(to, rare.FIELD_ROLE)) last = to // not `Ministry of Health and Finance Minister`
    break
  }
  return last
}

/**
 * Whether the noun of a branch is no office, in a language that capitalises nouns: `Zentrum` ¦ `der Stadt`, `ein Zentrum für Musik`. It is one before
 * `for`, after an article, a preposition or a capital.
 */
function isPlainBranch(words: PageWords, head: number): boolean {
  if (words.page.words.names.capitals !== 'nouns' || !words.is(head, classes.BRANCH)) return false
  const { tokens, small } = words
  if (small.beside(tokens.word(head + 1)).before !== featureWeights.afterFor) return true
  const before = head - 1
  if (tokens.has(head, kinds.LINE) || tokens.kind(before) !== kinds.WORD || small.beside(tokens.word(before)).before)
    return false
  return !words.capital(before) || words.is(before, classes.SENTENCE_STARTER)
}

/** Whether the noun of a branch has a capital because it opens a sentence: `Bureau de vote`. */
const opensSentence = (words: PageWords, head: number): boolean =>
  words.is(head, classes.BRANCH) && (words.tokens.has(head, kinds.LINE) || words.tokens.kind(head - 1) === kinds.STOP)

/** Whether a word is the noun of an office, before its fields: `Ministerium`; `Zentrum` before `für` only. */
export const isOfficeHead = (words: PageWords, token: number): boolean =>
  words.isRare(token, rare.OFFICE_HEAD) && !isPlainBranch(words, token)

/** Returns the index of the token after `of` and the articles after it, all in small letters. */
function afterJoins(words: PageWords, from: number): number {
  if (!words.isRare(from, rare.OFFICE_JOIN) || words.capital(from)) return from
  if (words.page.words.names.capitals === 'nouns') return from + 1 // not `Amt für` ¦ `die Stadt`
  return afterArticles(words, from, from + 1)
}

function afterArticles(words: PageWords, from: number, start: number): number {
  let token = start
  while (
    token < from + 3 &&
    !words.capital(token) &&
    words.is(token, classes.PARTICLE | classes.SENTENCE_STARTER) &&
    !words.isRare(token, rare.OFFICE_FIELD) // `children`
  )
    token++
  return token
}

/** Returns the index of the token after the words of a field; 0 without any. */
export function endOfField(words: PageWords, start: number, end: number): number {
  const { capitals } = words.page.words.names
  const from = capitals === 'nouns' && isAdjective(words, start) ? start + 1 : start
  const most = capitals === 'nouns' ? from + 1 : from + LONGEST_FIELD
  let to = from
  while (to < most && to < end && words.near(to) && (isFieldWord(words, to) || isPossessive(words, from, to))) to++
  if (capitals === 'weighed') {
    if (words.capital(to) && words.is(to, BODY)) return 0 // `Paul Development` ¦ `Corp`
    while (to > from && !isOfOffice(words, to - 1)) to--
    if (words.is(to - 1, classes.ROLE) && !words.isRare(to - 1, rare.OFFICE_FIELD)) return 0 // `Health and` ¦ `Executive Director`
  }
  return to > from ? (capitals === 'tell' && isAdjectiveAfter(words, to, end) ? to + 1 : to) : 0
}

/**
 * Whether a word in small letters is an adjective that closes a field: `écologique` before `et de la`, or `sociales` by its plural; not the verb of `la
 * Culture finance`.
 */
function isAdjectiveAfter(words: PageWords, token: number, end: number): boolean {
  const { tokens, text, small } = words
  if (tokens.kind(token) !== kinds.WORD || token >= end || words.classes(token) !== 0 || words.capital(token))
    return false
  if (tokens.word(token + 1) === small.and) return words.isRare(token + 2, rare.OFFICE_JOIN)
  if (token + 1 === end) return true
  const last = text.charAt(tokens.end(token) - 1)
  const noun = text.charAt(tokens.end(token - 1) - 1)
  return last === 's' ? noun === last : last === 'i' && (noun === last || noun === 'e') // of Italian
}

/** Whether a word is a noun after an adjective with a capital, `Angewandte` ¦ `Physik`; not a person: `Chemie` ¦ `Ann Holm`. */
const isNounAfterAdjective = (words: PageWords, noun: number): boolean =>
  words.near(noun) && !words.is(noun, NAMES) && words.text.startsWith('e', words.tokens.end(noun - 1) - 1)

/** Whether a word is an adjective before a noun with a capital: `wirtschaftliche` ¦ `Zusammenarbeit`. */
const isAdjective = (words: PageWords, token: number): boolean =>
  words.tokens.kind(token) === kinds.WORD &&
  words.classes(token) === 0 &&
  words.tokens.end(token) - words.tokens.start(token) >= SHORTEST_ADJECTIVE &&
  words.capital(token + 1) &&
  (!words.capital(token) || isNounAfterAdjective(words, token + 1))

/**
 * Returns the index of the token after a field in small letters; 0 without one. In English it is one of offices, `education`; elsewhere one noun, with
 * its adjective before the next field: `forêts`, `affaires sociales` ¦ `et`.
 */
function endOfSmallField(words: PageWords, from: number, end: number): number {
  const { tokens, small } = words
  let to = from
  if (words.page.words.names.capitals === 'weighed') {
    while (to < from + LONGEST_FIELD && to < end && isSmallNoun(words, to)) to++
    while (to > from && !words.isRare(to - 1, rare.OFFICE_FIELD)) to--
    return to > from && !isSmallNoun(words, to) ? to : 0 // not `foreign` ¦ `policy studies`
  }
  if (from >= end || !isSmallNoun(words, from) || words.is(from, classes.ROLE)) return 0
  to++
  const next = to + 1
  const isFollowed = tokens.kind(next) === kinds.COMMA || tokens.word(next) === small.and
  return isFollowed && next < end && isSmallNoun(words, to) ? next : to
}

const isSmallNoun = (words: PageWords, token: number): boolean =>
  words.tokens.kind(token) === kinds.WORD && !words.tokens.has(token, kinds.CAPITAL) && !words.is(token, NO_SMALL_NOUN)

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
  while (head > start - 4 && (words.is(head, classes.PARTICLE) || words.isRare(head, rare.OFFICE_JOIN))) head--
  if (head === start - 1 && !words.is(start, classes.PARTICLE)) return -1
  if (!words.isRare(head, rare.OFFICE_HEAD | rare.FIELD_ROLE)) return -1
  return words.is(head, classes.BRANCH) && !words.capital(head) ? -1 : head
}

/** Whether no word follows the fields of an office: not in English, nor of a branch, `Agencia de Energía` ¦ `de Torvik`. */
export function isClosedOffice(words: PageWords, head: number): boolean {
  const { capitals } = words.page.words.names
  return capitals === 'nouns' || (capitals === 'tell' && !words.is(head, classes.BRANCH))
}

/** Whether the adjective of an office, `General` of `Dirección General`, or who holds one precedes its fields, at the end of a run. */
export function isOfficeBefore(words: PageWords, start: number, to: number): boolean {
  if (to - start === 1) return words.isRare(start, rare.FIELD_ROLE)
  if (to - start > LONGEST_HEAD) return false
  if (words.isRare(to - 2, rare.OFFICE_JOIN) || words.isRare(to - 3, rare.OFFICE_JOIN)) return false // `Instituto de Pesquisas`
  return words.isRare(start, rare.OFFICE_HEAD) || words.isRare(start + 1, rare.OFFICE_HEAD) // `La` ¦ `Dirección General`
}

const LONGEST_HEAD = 4 // tokens of `A Direção-Geral`

/** Whether a word is a role whose fields follow: `ministre` of `ministre de la Culture`. Not in English and German. */
export const opensHolder = (words: PageWords, token: number): boolean =>
  words.page.words.names.capitals === 'tell' &&
  words.isRare(token, rare.FIELD_ROLE) &&
  words.isRare(token + 1, rare.OFFICE_JOIN)
