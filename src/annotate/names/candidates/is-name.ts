import * as kinds from '../../tokens/kinds'
import type { CapitalUse } from '../name-words'
import * as rare from '../rare-word-classes'
import { creditSideOf } from '../scoring/credit-side'
import { isHolderOfOffice } from '../scoring/is-holder-of-office'
import { FAMILY_NAME, OPENS_COMPANY, RESULT_SIDE } from '../scoring/name-context'
import * as classes from '../word-classes'
import type { NameCandidate } from './candidate'
import { datelinePlace } from './dateline-place'
import { hasBodyTail } from './has-body-tail'
import { isBareField } from './is-bare-field'
import { hasNounEnding, isObjectOfVerbInParts } from './is-object'
import { isElidedOf, joinsRole } from './joins-role'
import { isOfficeHead } from './office-list'
import type { PageWords } from './page-words'
import { isInitial } from './run-shapes'

const TITLE = classes.ROLE | classes.HONORIFIC
const CLUB = 3 // letters before the town of a club
const MOST_LETTERS = 6

/**
 * Whether a candidate is a name, in a language without a list of plain words.
 * The lexicon entry of the candidate and the adjacent words decide.
 */
export function isName(words: PageWords, candidate: NameCandidate, capitals: CapitalUse): boolean {
  const { known, cities, from, to, name, titleFrom, opens, shouted, isQuoted } = candidate
  const single = to - from === 1
  if (known) return !single || known.kind !== 'place' || known.country !== undefined
  if (words.names.has(name, FAMILY_NAME | RESULT_SIDE | OPENS_COMPANY) || (!single && words.is(from, classes.GIVEN)))
    return true
  if (isQuoted) return true
  if (capitals === 'little' || shouted) return false
  if (creditSideOf(words, candidate) === 'person') return true
  if ((single && isField(words, from)) || isBareField(words, from)) return false
  const head = classes.ORGANISATION_HEAD
  if (single && words.is(from, head) && words.tokens.word(from) === 0) return true // a compound: `Umweltministerium`
  if (
    !single &&
    (words.is(from, head | classes.HEAD_BEFORE_OF) ||
      isOfficeHead(words, from) ||
      words.is(to - 1, head) ||
      opensPlace(words, from) ||
      hasBodyTail(words, from, to) ||
      hasBodyShape(words, from, to))
  )
    return true
  if (capitals === 'tell' && (!opens || words.tokens.kind(to) === kinds.CLITIC || isInitial(words, from))) return true // `Konya’da`, whose ending only names have
  if (capitals === 'nouns' && single && isObjectOfVerbInParts(words, from)) return false
  if (capitals === 'nouns' && single && (isPlaceAfterIn(words, from) || isAfterCompanyRole(words, from))) return true
  if (capitals === 'nouns' && !single && isHolderOfOffice(words, from, to)) return true
  const before = words.classes(from - 1)
  if (isAfterPlaceRole(words, from) || (!single && words.capital(from - 1) && isAfterPlaceRole(words, from - 1)))
    return true
  // `Rentner` ¦ `Uwe Stein` is what the person is
  if (capitals === 'nouns' && single && words.is(to, classes.GIVEN) && words.capital(to)) return false
  if (titleFrom !== undefined || before & (TITLE | classes.SPEECH_VERB)) return true
  if (cities && before & classes.PREPOSITION) return true
  if (capitals === 'tell' && (words.is(to, classes.SPEECH_VERB) || (!single && isBeforeRole(words, to)))) return true
  return isAcronym(words, from, to)
}

/** Whether a comma and a role follow: `Iván Torres` ¦ `, ministro de Salud`. */
const isBeforeRole = (words: PageWords, to: number): boolean =>
  words.tokens.kind(to) === kinds.COMMA && words.is(to + 1, classes.ROLE) && !words.capital(to + 1)

/** Whether a word opens the name of a place, and no sentence: `Gunung` of `Gunung Torvik`; not `La`. */
const opensPlace = (words: PageWords, from: number): boolean =>
  words.is(from, classes.PLACE_FIRST_WORD) && !words.is(from, classes.SENTENCE_STARTER)

/** Whether a role that is held in a place precedes a name, with `of`: `Bürgermeister von Talheim`. */
const isAfterPlaceRole = (words: PageWords, from: number): boolean =>
  words.is(from - 2, classes.PLACE_NOUN) && joinsRole(words, from - 1)

/**
 * Whether a word after `in`, without an article, is a place: by the ending of a town, `in` ¦ `Nordingen`; as one in the dateline; or by the region or
 * the noun for a town after it, `in` ¦ `Krell, einem Dorf in Hessen`. Not the noun of `in Eile`, `in Miete`.
 */
export function isPlaceAfterIn(words: PageWords, from: number): boolean {
  const { tokens, small } = words
  if (tokens.word(from - 1) !== small.in || words.is(from, ~(classes.GIVEN | classes.FAMILY))) return false
  if (words.isRare(from, rare.BARE_NOUN)) return false
  return (
    words.page.words.names.towns.has(tokens.word(from)) ||
    hasTownEnding(words, from) ||
    isBeforeRegion(words, from + 1) ||
    datelinePlace(words, from, from + 1) !== undefined
  )
}

/** Whether a word has the ending of a town, or of a country where articles are elided: `Nordingen`, `Islande`. */
export function hasTownEnding(words: PageWords, token: number): boolean {
  const { tokens, text } = words
  const end = tokens.end(token)
  const length = end - tokens.start(token)
  return words.page.words.names.townEndings.some(
    (ending) => length >= ending.length + SHORTEST_STEM && text.startsWith(ending, end - ending.length),
  )
}

/** Whether a comma or bracket at a token opens the region of a town or what it is: `(Hessen)`, `, einem Dorf`. */
function isBeforeRegion(words: PageWords, mark: number): boolean {
  const kind = words.tokens.kind(mark)
  if (kind !== kinds.COMMA && kind !== kinds.OPEN) return false
  const next = mark + 1
  return words.known(next, next + LONGEST_REGION)?.value.kind === 'place' || words.is(next + 1, classes.SETTLEMENT)
}

const SHORTEST_STEM = 2 // letters before the ending of a town
const LONGEST_REGION = 4 // tokens

/** Whether a role of companies only precedes a name with `von`: `Vorstandschef von` ¦ `Norvane`; not `Sprecher von Opfern`, `Chef von Rang`. */
const isAfterCompanyRole = (words: PageWords, from: number): boolean =>
  words.tokens.word(from - 1) === words.small.of &&
  words.isRare(from - 2, rare.COMPANY_ROLE) &&
  words.classes(from) === 0 &&
  !words.isRare(from, rare.BARE_NOUN) &&
  !words.text.startsWith(DATIVE, words.tokens.end(from) - DATIVE.length) &&
  !hasNounEnding(words, from)

const DATIVE = 'ern' // of a plural noun

/** Whether a name has the shape of an organisation’s: a legal form, `&`, or the letters of a club before its town: `SV Talheim`, `IG Bau`. */
function hasBodyShape(words: PageWords, from: number, to: number): boolean {
  const { tokens } = words
  if (words.is(to - 1, classes.LEGAL_FORM)) return true
  for (let token = from + 1; token < to; token++) if (tokens.kind(token) === kinds.SYMBOL) return true
  return (
    tokens.has(from, kinds.CAPS | kinds.INNER) &&
    tokens.end(from) - tokens.start(from) <= CLUB &&
    tokens.kind(from + 1) === kinds.WORD
  )
}

/**
 * Whether a word after a role is its field or a body in general: `Intérieur` in `ministre de l’Intérieur`, `Gobierno` in `portavoz del
 * Gobierno`. Not `Iberdrola` in `portavoz de Iberdrola`, nor letters: `RATP` in `PDG de la RATP`.
 */
function isField(words: PageWords, from: number): boolean {
  const { tokens } = words
  if (tokens.has(from, kinds.CAPS)) return false
  const role = tokenBeforeParticles(words, from)
  if (!words.is(role, classes.ROLE)) return false
  if (words.isRare(role, rare.FIELD_ROLE)) return true
  if (words.isRare(role, rare.SPEAKER_ROLE) && words.is(from, classes.ORGANISATION_HEAD)) return false // `portavoz de la Fiscalía`
  const isElided = isElidedOf(words, role + 1)
  return (tokens.word(role + 1) !== words.small.of && !isElided) || from - role > 2
}

/**
 * Returns the index of the token before the particles that precede a token.
 * This is `ministre` for `Intérieur` of `ministre de l’Intérieur`. Returns the given index if no particle precedes the token.
 */
export function tokenBeforeParticles(words: PageWords, from: number): number {
  let token = from - 1
  while (token > from - 4 && words.is(token, classes.PARTICLE)) token--
  return token === from - 1 ? from : token
}

/** Whether a candidate is an acronym: one token of at most six letters, all capitals, such as `SPD`. */
export const isAcronym = ({ tokens }: PageWords, from: number, to: number): boolean =>
  to - from === 1 && tokens.has(from, kinds.CAPS) && tokens.end(from) - tokens.start(from) <= MOST_LETTERS
