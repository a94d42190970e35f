import { isAfterHeadlineTag } from '../../tokens/headline-tag'
import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import { isInGenitive } from '../candidates/is-in-genitive'
import { isElidedOf, joinsRole } from '../candidates/joins-role'
import type { PageWords } from '../candidates/page-words'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import { type FeatureWeights, featureWeights } from './feature-weights'
import { isHolderOfOffice } from './is-holder-of-office'
import type { Scorer } from './scorer'

/** Weights of a mark or number directly before a candidate for a name, by token kind. */
const marks: readonly (FeatureWeights | undefined)[] = tableByKind([
  [kinds.NUMBER, featureWeights.afterNumber],
  [kinds.HYPHEN, featureWeights.afterHyphen],
  [kinds.SLASH, featureWeights.afterSlash],
  [kinds.CLITIC, featureWeights.afterOwner],
  [kinds.OPEN_QUOTE, featureWeights.afterQuote],
  [kinds.QUOTE, featureWeights.afterQuote],
  [kinds.DASH, featureWeights.afterDash],
])

/** Weights of the word before a candidate, by class of the word. If it has several classes, the first one in this list counts. */
const byClass: readonly (readonly [bits: number, row: FeatureWeights])[] = [
  [classes.PREPOSITION, featureWeights.afterPlacePreposition],
  [classes.ROLE, featureWeights.afterRole],
  [classes.SPEECH_VERB, featureWeights.afterSaying],
  [classes.PLACE_HEAD | classes.PLACE_NOUN, featureWeights.afterPlaceNoun],
  [classes.ORGANISATION_HEAD, featureWeights.afterHead],
]

const ANY = byClass.reduce((all, [bits]) => all | bits, 0)

/** Whether a title in small letters precedes a given name, where titles need no capital: `papa` ¦ `Francisco`. */
const isSmallTitle = (words: PageWords, title: number, from: number): boolean =>
  words.page.words.names.capitals === 'tell' && !words.capital(title) && words.is(from, classes.GIVEN)

/** Adds to `scale` the weights of the words and marks before a candidate for a name. */
export function scoreWordsBefore(words: PageWords, candidate: NameCandidate, scale: Scorer): void {
  const { from, to, titleFrom, known } = candidate
  const { tokens, small } = words
  if (titleFrom !== undefined) {
    if (to - from === 1 && isInGenitive(words, from)) scale.add(officeRow(words, from - 1, from))
    else scale.add(words.is(titleFrom, classes.HONORIFIC) ? featureWeights.honorific : featureWeights.titleBefore)
    return
  }
  const before = from - 1
  if (words.is(before, classes.HONORIFIC) && isSmallTitle(words, before, from)) {
    scale.add(featureWeights.honorific)
    return
  }
  const kind = tokens.kind(before)
  const opens = tokens.has(from, kinds.LINE) || (kind === kinds.HYPHEN && isAfterHeadlineTag(words.text, tokens, from))
  if (kind === kinds.NONE || opens) {
    scale.add(featureWeights.startsLine)
    // the end of the line before says nothing
    if (kind === kinds.NUMBER || (kind > kinds.CLITIC && kind !== kinds.HYPHEN)) return
  }
  if ((kind === kinds.COMMA || tokens.word(before) === small.and) && hasTitleOfList(words, before))
    scale.add(featureWeights.titleOfList)
  if (kind === kinds.COMMA) {
    const named = words.capital(before - 1)
    if (known?.kind === 'place') return
    if (!known && named && isHolderOfOffice(words, from, to)) {
      scale.add(featureWeights.titleBefore)
      return
    }
    if (!known && named && isAmongPlaces(words, from, to)) scale.add(featureWeights.amongPlaces)
    else if (named) scale.add(featureWeights.afterNameAndComma)
    else scale.add(isBodyNoun(words, before - 1) ? featureWeights.afterHeadAndComma : featureWeights.afterComma)
    return
  }
  if (kind !== kinds.WORD) {
    if (opens && kind === kinds.HYPHEN) return
    const row = isRank(words, before) ? featureWeights.afterRank : marks[kind]
    if (row) scale.add(row)
    return
  }
  if (
    isOfficeOfNext(words, before, to) ||
    (words.is(before, classes.ROLE) && to - from === 1 && isInGenitive(words, from))
  ) {
    scale.add(officeRow(words, before, from))
    return
  }
  if (
    words.page.words.names.capitals === 'nouns' &&
    words.is(before - 1, classes.PLACE_NOUN) &&
    joinsRole(words, before)
  ) {
    scale.add(featureWeights.afterPlaceNounOf)
    return
  }
  const word = tokens.word(before)
  if (words.page.words.names.capitals === 'nouns' && word === small.of && joinsRole(words, before)) {
    scale.add(featureWeights.afterRoleAt) // `Vorstandschef von Norvane`
    return
  }
  let row = small.beside(word).before
  if (row === featureWeights.besideVictory) {
    if (tokens.has(before, kinds.CAPITAL) || isSide(words, from, to)) scale.add(sideRow(words, before))
    row = undefined
  }
  const isOf = row === featureWeights.afterOf || ((word === small.of || isElidedOf(words, before)) && !row)
  if (row === featureWeights.afterAt && words.is(before - 1, classes.ROLE)) scale.add(featureWeights.afterRoleAt)
  else if (isOf) {
    const of = afterOf(words, before - 1)
    if (of) scale.add(of)
  } else if (row) scale.add(row)
  else if (word === small.the) {
    scale.add(featureWeights.afterThe)
    if (words.is(before - 1, classes.PREPOSITION)) scale.add(featureWeights.afterInThe)
  } else if (word !== small.and) {
    const classed = isAfterAdjective(words, before) ? featureWeights.afterBodyNoun : rowOf(words.classes(before))
    if (classed && !(candidate.shouted && isCause(words, candidate))) scale.add(classed)
    else if (
      !tokens.has(before, kinds.CAPITAL) &&
      !words.is(before, classes.SENTENCE_STARTER | classes.COMPASS | classes.DEMONYM)
    )
      scale.add(featureWeights.afterWord)
  }
}

/** Whether several words in the plural after a preposition are a cause in a headline: `Faulty Brakes` of `Recalls Cars Over Faulty Brakes`. */
const isCause = (words: PageWords, { from, to, known }: NameCandidate): boolean =>
  to - from > 1 &&
  !known &&
  words.isRare(from - 1, rare.CAUSE) &&
  words.text.charCodeAt(words.tokens.end(to - 1) - 1) === SMALL_S

const SMALL_S = 115

/** Whether a candidate may be a side of a match, with no score beside it: one word that is in no list of names. */
export const isSide = (words: PageWords, from: number, to: number): boolean =>
  to - from === 1 && !words.is(from, classes.GIVEN | classes.FAMILY | classes.FAMILY_FIRST)

/** Returns the weights of a side of a match beside the verb: those of a headline in title case, `Beats`, or of a text, `beat`. */
const sideRow = ({ tokens }: PageWords, verb: number): FeatureWeights =>
  tokens.has(verb, kinds.CAPITAL) ? featureWeights.headlineSide : featureWeights.besideVictory

/** Whether the word before a candidate is an adjective of a noun for an organisation: `estatal` of `la petrolera estatal Norvane`. */
const isAfterAdjective = (words: PageWords, before: number): boolean =>
  words.page.words.names.capitals === 'tell' &&
  words.small.beside(words.tokens.word(before - 1)).before === featureWeights.afterBodyNoun &&
  !words.tokens.has(before, kinds.CAPITAL) &&
  !words.is(before, classes.SENTENCE_STARTER | classes.ROLE | classes.PREPOSITION)

/** Whether a word in small letters says what organisation the name after its comma is: `party` of `the ruling party, Norvane Forward,`. */
const isBodyNoun = (words: PageWords, token: number): boolean =>
  words.is(token, classes.ORGANISATION_HEAD) ||
  words.small.beside(words.tokens.word(token)).before === featureWeights.afterBodyNoun

const LONGEST_LIST = 12 // tokens of a list of people

/** Whether a title of several people opens the list that `and` or a comma goes on: `Messrs.` of `Messrs. Holt, Orr and Baines`. */
function hasTitleOfList(words: PageWords, joint: number): boolean {
  const { tokens, small } = words
  let token = joint
  for (; token > joint - LONGEST_LIST; token--) {
    const isJoint = tokens.kind(token) === kinds.COMMA || tokens.word(token) === small.and
    if (words.isRare(token, rare.TITLE_OF_SEVERAL) && tokens.has(token, kinds.CAPITAL)) return true
    if (!isJoint && !words.capital(token) && tokens.kind(token) !== kinds.STOP && tokens.kind(token) !== kinds.HYPHEN)
      return false
  }
  return false
}

/** Returns the weights of a candidate that says where the role before it is held. */
const officeRow = (words: PageWords, role: number, from: number): FeatureWeights =>
  words.is(role, classes.PLACE_NOUN) && !words.is(from, classes.ORGANISATION_HEAD)
    ? featureWeights.afterPlaceNounOf
    : featureWeights.afterRoleAt

/** Whether a candidate is where a person holds a role, between the two, in languages without `of` there: `мэр Тальвы Иван Орлов`. */
const isOfficeOfNext = (words: PageWords, before: number, to: number): boolean =>
  words.page.words.names.capitals === 'tell' &&
  words.is(before, classes.ROLE) &&
  words.is(to, classes.GIVEN) &&
  words.capital(to)

/** Returns the weights of a word before a candidate, by its classes (`bits`); undefined for most words, which have none of the classes. */
function rowOf(bits: number): FeatureWeights | undefined {
  if (bits & ANY) for (const row of byClass) if (bits & row[0]) return row[1]
  return undefined
}

/** Whether a number, or a number and a dash, stands before a candidate at the start of its line: `209 Ann Lee 65 69`, `15 - Ann Lee`. */
function isRank({ tokens }: PageWords, before: number): boolean {
  const kind = tokens.kind(before)
  if (kind === kinds.NUMBER) return tokens.has(before, kinds.LINE)
  return kind === kinds.DASH && tokens.kind(before - 1) === kinds.NUMBER
}

/** Returns the weights of `of` before a candidate, by the noun before `of`: `the city of`, `thousands of`; undefined after a role. */
function afterOf(words: PageWords, head: number): FeatureWeights | undefined {
  if (words.is(head, classes.PLACE_NOUN)) return featureWeights.afterPlaceNounOf
  const { capitals } = words.page.words.names
  // `directrice générale de`
  const isRole =
    words.is(head, classes.ROLE) ||
    (capitals === 'tell' && words.is(words.tokens.kind(head - 1) === kinds.HYPHEN ? head - 2 : head - 1, classes.ROLE))
  if (!isRole) return featureWeights.afterOf
  if (capitals !== 'weighed') return featureWeights.afterRoleAt // `portavoz de Iberdrola`
  return words.isRare(head, rare.SPEAKER_ROLE) ? featureWeights.roleOf : undefined
}

/** Whether a candidate after a comma is between two known places: `Karamara` of `Vienna, Karamara and Oslo`. */
function isAmongPlaces(words: PageWords, from: number, to: number): boolean {
  const { tokens, small } = words
  const goesOn = tokens.kind(to) === kinds.COMMA || tokens.word(to) === small.and
  const isPlace = (start: number): boolean => words.known(start, start + NEAR)?.value.kind === 'place'
  return goesOn && isPlace(from - 2) && isPlace(to + 1)
}

const NEAR = 5 // tokens of a known place

/** Returns the given weights as a table indexed by token kind; undefined for kinds without weights. */
export function tableByKind(
  rows: readonly (readonly [kind: number, row: FeatureWeights])[],
): readonly (FeatureWeights | undefined)[] {
  const table: (FeatureWeights | undefined)[] = []
  for (const [kind, row] of rows) table[kind] = row
  return table
}
