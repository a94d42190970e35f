import * as kinds from '../../tokens/kinds'
import type { PhraseFound } from '../../tokens/phrases'
import type { Tokens } from '../../tokens/tokens'
import * as rare from '../rare-word-classes'
import { featureWeights } from '../scoring/feature-weights'
import * as classes from '../word-classes'
import { tokenBeforeParticles } from './is-name'
import { joinsRole } from './joins-role'
import type { KnownKind } from './known-names'
import type { PageWords } from './page-words'

const LONGEST_SHORT_ROLE = 3 // letters

/** Whether letters before a given name are a role in short: `QB` of `QB Jo Marsh`. Not in a line of capitals. */
export function isShortRole(words: PageWords, start: number, token: number): boolean {
  const { tokens, casing } = words
  if (token - start > 1 || casing !== 'plain' || words.known(start, token)) return false
  return tokens.has(start, kinds.CAPS) && tokens.end(start) - tokens.start(start) <= LONGEST_SHORT_ROLE
}

/**
 * Whether the words before a given name are those of an organisation or field, which its leader follows: `Foreign Trade` ¦ `Pell Tandero`.
 * The last of them is a noun of the language, and the family name is not.
 */
export const isBodyBefore = (words: PageWords, start: number, token: number, to: number): boolean =>
  token - start > 1 &&
  words.casing === 'plain' &&
  words.is(token - 1, classes.PLAIN | classes.ORGANISATION_HEAD) &&
  !words.is(token - 1, NOT_BEFORE_PERSON | classes.CONNECTOR) &&
  (!words.is(token - 1, classes.ROLE_MODIFIER) || words.is(start - 2, classes.ROLE)) && // a field: `Secretary for Foreign Trade`
  !words.is(start, classes.PLACE_FIRST_WORD | classes.SENTENCE_STARTER) &&
  !words.is(to - 1, classes.PLAIN | classes.PLACE_NOUN)

/**
 * Whether a person of two unknown words follows the noun that closes an organisation’s name: `Harbour Safety Committee` ¦ `Karrim Al-Tando`.
 * In English only, where that noun comes last.
 */
export function isLeaderOfBody(words: PageWords, start: number, token: number, to: number): boolean {
  const { tokens } = words
  if (words.page.words.names.capitals !== 'weighed' || token - start < 2) return false
  if (!words.is(token - 1, classes.ORGANISATION_HEAD) || words.is(token - 1, NOT_BEFORE_PERSON | classes.ROLE_MODIFIER))
    return false
  if (words.casing !== 'plain') return false
  for (let at = token; at < to; at++)
    if (tokens.kind(at) === kinds.WORD && (words.is(at, ~NAMES) || tokens.has(at, kinds.CAPS))) return false
  return tokens.kind(token + 1) === kinds.WORD
}

const NAMES =
  classes.GIVEN |
  classes.FAMILY |
  classes.FAMILY_FIRST |
  classes.PARTICLE |
  classes.LEADING_PARTICLE |
  classes.CONNECTOR

const NOT_BEFORE_PERSON =
  classes.GIVEN | classes.FAMILY | classes.ROLE | classes.HONORIFIC | classes.PLACE_HEAD | classes.COMPASS

/**
 * Whether a word that also opens roles closes the name of a company before the role of its leader, at `role`: `Bank` of `Calder Bank CEO`. Before
 * letters also after a rank or nationality, `State Bank CEO`; not in `Bank CEO`.
 */
export const endsBodyOfLeader = (words: PageWords, start: number, token: number, role: number): boolean =>
  token > start &&
  words.is(token, classes.ORGANISATION_HEAD) &&
  words.isRare(role, rare.COMPANY_ROLE) &&
  (words.tokens.has(role, kinds.CAPS) ||
    (!words.is(token - 1, classes.ROLE | classes.DEMONYM) && !words.isRare(token - 1, rare.RANK)))

/**
 * Whether a title before one more name is the given name of an artist: `Duke` of `singer Duke Hart`, `Dean` of `Dean Holm, who starred in it`. Not
 * after part of an office: `Deputy Dean Holm`.
 */
export function isGivenNotTitle(words: PageWords, token: number, to: number): boolean {
  if (to - token !== 2 || !words.isRare(token, rare.TITLE_NAME) || words.tokens.kind(token + 1) !== kinds.WORD)
    return false
  if (words.is(token - 1, classes.ROLE) && !words.is(token - 1, classes.ROLE_MODIFIER | classes.HONORIFIC)) return true
  if (words.is(token, classes.GIVEN) && words.is(token + 1, classes.ROLE))
    return !words.is(token + 1, classes.ROLE_MODIFIER) // `Dean Farmer`
  const who = to + 1
  if (words.tokens.kind(to) !== kinds.COMMA || !words.is(who, classes.SENTENCE_STARTER)) return false
  return words.isRare(who + 1, rare.PERFORMANCE) || words.isRare(who + 2, rare.PERFORMANCE)
}

/** Whether a word is a title by its full stop and the given name after it: `Del.` of `Del. Ann Tovey`, otherwise Delaware. */
export const isStoppedTitle = (words: PageWords, token: number, to: number): boolean =>
  words.isRare(token, rare.TITLE_WITH_STOP) &&
  words.tokens.kind(token + 1) === kinds.STOP &&
  token + 3 < to &&
  words.is(token + 2, classes.GIVEN)

/** Returns the index of the token after a word and its hyphenated parts: `All-rounder`. */
export function endOfHyphenated(tokens: Tokens, token: number, end: number): number {
  let to = token + 1
  while (to + 1 < end && tokens.kind(to) === kinds.HYPHEN) to += 2
  return to
}

const SMALL_HEAD = classes.ORGANISATION_HEAD | classes.HEAD_BEFORE_OF

/**
 * Returns the index of a small noun that opens the name of a place, `lac` of `lac de Torvik`, or of an organisation that is the whole of its run:
 * `tribunal`. In languages where such a noun needs no capital. Returns the given index for any other word, and before a person: `la banque de Marie Leroy`.
 */
export function startOfSmallHead(words: PageWords, from: number, isWhole: boolean): number {
  if (words.page.words.names.capitals !== 'tell') return from
  const head = tokenBeforeParticles(words, from)
  const noun = head === from ? from - 1 : head
  if (words.is(noun, classes.PLACE_FIRST_WORD) && words.is(noun, classes.PLACE_HEAD) && !words.capital(noun))
    return noun // `via Torvik`
  if (!isWhole || words.is(from, classes.GIVEN | classes.FAMILY)) return from
  if (head === from || words.tokens.has(head, kinds.CAPITAL)) return from
  return (words.classes(head) & SMALL_HEAD) === SMALL_HEAD && words.tokens.word(head + 1) !== words.small.and
    ? head
    : from
}

/** Whether a known name is written in letters that are a small word otherwise: `US`, `WHO`. */
export const isNameInLetters = (known: PhraseFound<KnownKind> | undefined): boolean =>
  known?.value.letters === true && known.value.kind !== 'thing'

/** Whether a bracket before `to` closes letters inside a name, as in `NPL(M)`: no space precedes the opening one. */
export const isFaction = ({ tokens }: PageWords, to: number): boolean =>
  tokens.kind(to - 1) === kinds.CLOSE && tokens.kind(to - 3) === kinds.OPEN && !tokens.has(to - 3, kinds.AFTER_SPACE)

/** Classes of the words that close a name and say what it names: `Ministry`, `River`. */
export const HEADS =
  classes.ORGANISATION_HEAD | classes.LEGAL_FORM | classes.PLACE_HEAD | classes.THING_HEAD | classes.TEAM_HEAD

/** Whether a word is a verb in `-ing`, not a name: `Echoing` of `Echoing Marlow`; not `Irving`. */
export function isGerund(words: PageWords, token: number): boolean {
  if (words.is(token, ~(classes.PLAIN | classes.SENTENCE_STARTER)) || words.tokens.word(token) === 0) return false
  return words.text.startsWith('ing', words.tokens.end(token) - 3)
}

/** Whether a nationality word is part of the name after it: `British Airways`, `Dutch Foreign Ministry`; not `Russian Boris Yeltsin`. */
export function isPartOfName(words: PageWords, token: number, end: number): boolean {
  if (end - token < 2 || words.is(token + 1, classes.DEMONYM)) return false
  if (end - token > 2 && words.is(token + 1, classes.ORGANISATION_HEAD | classes.HEAD_BEFORE_OF)) return true
  return words.is(end - 1, HEADS) && !(words.is(token + 1, classes.GIVEN) && !words.is(token + 1, classes.PLAIN))
}

/** Whether a word is the portfolio of a minister, not the name: `Intérieur` in `le ministre de l’Intérieur Luc Morel`. */
export function isOffice(words: PageWords, from: number): boolean {
  if (words.page.words.names.capitals !== 'tell' || words.tokens.kind(from + 1) !== kinds.WORD) return false
  if (words.is(from, classes.HEAD_BEFORE_OF) && !words.capital(from + 1)) return false // `portavoz del Ministerio de Salud`
  const role = tokenBeforeParticles(words, from)
  return words.is(role, classes.ROLE) && (words.capital(from + 1) || !words.is(role, classes.PLACE_NOUN)) // not `maire de Val de Torvik`
}

/**
 * Whether a role is the field of an organisation after `of`: `Counsel` of `Office of Legal Counsel`, `Prime` of `Office of the Prime Minister`. Not
 * after a name, `Bank of Norvane President`, nor before a person.
 */
export function isFieldOfBody(words: PageWords, start: number, token: number, to: number): boolean {
  const { tokens, small } = words
  const next = token + 1
  if (next < to && !words.is(next, classes.ROLE | classes.ORGANISATION_HEAD)) return false
  let of = token - 1
  while (of > start && of > token - LONGEST_FIELD && words.is(of, FIELD) && tokens.word(of) !== small.of) of--
  if (tokens.word(of) === small.the) of--
  return of > start && tokens.word(of) === small.of && words.is(of - 1, classes.ORGANISATION_HEAD)
}

const LONGEST_FIELD = 4 // tokens from `of` to a role
const FIELD = classes.PLAIN | classes.ROLE_MODIFIER | classes.ROLE | classes.HONORIFIC

/** Whether a word follows a whole name: a legal form with full stops, `Norvane A.Ş.` ¦ `Ankara`, or a person before a place by its ending. */
export const followsName = (words: PageWords, start: number, token: number, to: number): boolean =>
  token - 1 > start && (followsForm(words, token) || isPlaceAfterPerson(words, start, token, to))

/** Whether the last word has the ending of a place after an apostrophe: `Ann Holm` ¦ `Bodrum’da`. */
const isPlaceAfterPerson = (words: PageWords, start: number, token: number, to: number): boolean =>
  token === to - 1 &&
  words.tokens.kind(to) === kinds.CLITIC &&
  words.small.beside(words.tokens.word(to)).after === featureWeights.beforePlaceNoun &&
  words.is(start, classes.GIVEN)

const followsForm = (words: PageWords, token: number): boolean =>
  words.tokens.has(token - 1, kinds.DOTTED) &&
  words.is(token - 1, classes.LEGAL_FORM) &&
  words.capital(token) &&
  !words.is(token, classes.LEGAL_FORM)

/** Whether a word after a name in title case opens an office: `Chief` of `Norvane Names Ann Holm Chief Financial Officer`. */
export const opensOffice = (words: PageWords, token: number): boolean =>
  words.casing === 'title' &&
  words.tokens.has(token + 1, kinds.CAPITAL) &&
  words.is(token, classes.ROLE) &&
  words.is(token + 1, classes.ROLE | classes.ROLE_MODIFIER)

/** Whether letters after a name are an office: `CEO` of `Ann Holm CEO`; a thing by the lexicon. */
export const isOfficeInLetters = (words: PageWords, token: number, { value, to }: PhraseFound<KnownKind>): boolean =>
  value.kind === 'thing' && to === token + 1 && words.is(token, classes.ROLE)

/** Whether a word after a known name is no part of it: `Municipality` after a place, `Photo` of `AP Photo/Ann Holm`. */
export const isTail = (words: PageWords, token: number, { value: { kind } }: PhraseFound<KnownKind>): boolean =>
  words.isRare(token, rare.PLACE_TAIL) || (kind === 'organisation' && words.isRare(token, rare.PHOTO))

/**
 * Whether a person follows the place or organisation of an office: `mayor of Torvik` ¦ `Ann Holm`, `Chairman of Norvane Corp` ¦ `Ann Holm`.
 * An unknown given name counts after one unknown word of a place: `mayor of Torvik` ¦ `Pell Tandero`; not `wife of Omar Ann Holm`.
 */
export function isOfficeHolder(words: PageWords, start: number, token: number, to: number): boolean {
  const { tokens, small } = words
  if (words.page.words.names.capitals === 'tell' || words.casing !== 'plain') return false
  const of = tokens.word(start - 1) === small.the ? start - 2 : start - 1
  if (!joinsRole(words, of) || words.is(to - 1, HEADS)) return false
  const isPlaceRole = words.is(of - 1, classes.PLACE_NOUN)
  if (words.is(token, classes.GIVEN) && !words.is(token, classes.PLAIN))
    return isPlaceRole
      ? to - token === 2 || !words.is(token + 1, classes.GIVEN)
      : words.is(token - 1, BODY_ENDS) || words.is(start, classes.HEAD_BEFORE_OF)
  if (!isPlaceRole || token !== start + 1 || to - token !== 2) return false
  return words.classes(start) === 0 && words.classes(token) === 0 && words.classes(token + 1) === 0
}

const BODY_ENDS = classes.ORGANISATION_HEAD | classes.LEGAL_FORM

/**
 * Whether two places with a hyphen are the first words of the name of a zone: `Torvik-Norvane economic corridor`. They are then no names of their
 * own; not so in `the Oslo-Bergen line`, nor are countries: `the Norway-Sweden corridor`.
 */
export function opensZone(words: PageWords, from: number, to: number): boolean {
  for (let place = from; place < to; place += 2) {
    const known = words.known(place, to)?.value
    if (known?.kind !== 'place' || known.scale === 'country') return false
  }
  for (let token = to; token < to + LONGEST_ZONE; token++) {
    if (words.tokens.kind(token) !== kinds.WORD || words.tokens.has(token, kinds.CAPITAL)) return false
    if (words.isRare(token, rare.ZONE)) return true
  }
  return false
}

const LONGEST_ZONE = 3 // tokens of `economic corridor`

/** Whether a nationality word after a given name is a family name: `Anna Russo`. Not in English before another word, and never in German. */
export function isFamily(words: PageWords, token: number): boolean {
  const { capitals } = words.page.words.names
  if (capitals === 'nouns' || !words.is(token - 1, classes.GIVEN) || !words.capital(token)) return false
  return capitals === 'tell' || words.tokens.kind(token + 1) !== kinds.WORD || words.is(token + 1, classes.SPEECH_VERB)
}

/** Returns the index of the first token of a person after the last field of a list: `Ann` in `Minister for Transport, Energy and Housing Ann Doyle`. */
export function afterLastField(words: PageWords, start: number, to: number): number {
  const isLast = to - start > 2 && words.tokens.word(start - 1) === words.small.and
  return isLast && words.isRare(start, rare.OFFICE_FIELD) && words.is(start + 1, classes.GIVEN) ? start + 1 : start
}
