import { defineFlags } from '../../../text/define-flags'
import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import { datelinePlace } from '../candidates/dateline-place'
import { isMaker, makerOfFamily } from '../candidates/is-maker'
import { endBeforeLegalForm } from '../candidates/legal-form'
import type { PageWords } from '../candidates/page-words'
import { initialsOf, lettersOf } from '../clusters/initials'
import type { NameTable } from '../name-table'
import * as classes from '../word-classes'
import { type FeatureWeights, featureWeights } from './feature-weights'
import { isAgentPlural, isPluralBeforeVerb, isTradesBeforeVerb } from './is-agent-plural'
import { isResultSide } from './is-result-side'
import { isShortForm } from './is-short-form'
import { neighbourKinds, neighbourRows } from './neighbour-kinds'
import type { Scorer } from './scorer'

/* Evidence that a story gives about a name, as bits in `NameTable`. */
const flag = defineFlags('name in the story')
export const FAMILY_NAME = flag('FAMILY_NAME') // of a person named in full elsewhere
const GIVEN_NAME = flag('GIVEN_NAME') // of a person named in full elsewhere
const OPENS_BODY = flag('OPENS_BODY') // the name of an organisation starts or ends with it
const HEADS_BODY = flag('HEADS_BODY') // `party` of `Communist Party of China`
const PART_OF_PLACE = flag('PART_OF_PLACE') // the first or last word of a place of several words
export const IN_TEXT = flag('IN_TEXT') // occurs where capitals are evidence
export const OPENS_COMPANY = flag('OPENS_COMPANY') // `Norvane` of `Norvane AG`
const LETTERS_OF_WORDS = flag('LETTERS_OF_WORDS') // `PPP` after `public-private partnerships`
const INSIDE = flag('INSIDE') // occurs inside a sentence too
export const RESULT_SIDE = flag('RESULT_SIDE') // `Torvik` of `Torvik beat Norvane 3-1`
export const FRESH = flag('FRESH') // what the story says about it has changed since the last pass

/** Evidence about names from all candidates of a story, besides the bits in `NameTable`. */
export interface NameContext {
  /** Four counts for each name number: how many candidates of that name look like a person, an organisation, a place, no name. */
  readonly looks: Int32Array
  /** Hashes of the initials to which names of several words may be shortened: that of `WTO` for `World Trade Organization`. */
  readonly letters: Set<number>
  /** By the index of a candidate: the kinds of its neighbours, as bits of `neighbourRows`. */
  listed: Uint16Array
  /** How many known names and names of several words each kind has; and which prevails; -1 if there are few or none does. */
  readonly counts: number[]
  most: number
  /** The number of tokens of the longest name. Initials cannot have more letters. */
  readonly longest: number
}

let looks = new Int32Array(1024) // reused by the next page

/**
 * Collects the evidence that candidates give about one another.
 * `own` has the kind of each candidate by its own features, as a number: 0 for a person, 1 organisation, 2 place, 3 none.
 */
export function nameContextOf(words: PageWords, candidates: readonly NameCandidate[], own: Uint8Array): NameContext {
  const size = words.names.count * 4
  if (looks.length < size) looks = new Int32Array(size * 2)
  else looks.fill(0, 0, size)
  const letters = new Set<number>()
  let longest = 0
  const counts = [0, 0, 0, 0]
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as NameCandidate // each index is within the list
    const kind = own[index] ?? 3
    if (candidate.to - candidate.from > 1 || candidate.known) counts[kind] = (counts[kind] ?? 0) + 1
    const seen = candidate.name * 4 + kind
    const count = (looks[seen] ?? 0) + 1
    looks[seen] = count
    if (!candidate.opens) words.names.mark(candidate.name, INSIDE)
    if (isShortForm(words, candidate)) words.names.mark(candidate.name, LETTERS_OF_WORDS)
    if (isResultSide(words, candidate)) words.names.mark(candidate.name, RESULT_SIDE)
    else if (makerOfFamily(words, candidate) !== undefined && !words.names.has(candidate.name, RESULT_SIDE))
      words.names.mark(candidate.name, FAMILY_NAME)
    if (count > 1) continue
    markParts(words, candidate, kind, letters)
    longest = Math.max(longest, candidate.to - candidate.from)
  }
  return { looks, letters, longest, counts, most: prevailing(counts), listed: neighbourKinds(words, candidates, own) }
}

const FEW = 3 // names on a page on which no kind prevails

/** Returns the kind of more than half of the names, given how many names each kind has; -1 if no kind has so many. */
export function prevailing([people = 0, organisations = 0, places = 0]: readonly number[]): number {
  const whole = people + organisations + places
  return whole <= FEW ? -1 : [people, organisations, places].findIndex((count) => count * 2 > whole)
}

/** Marks each word of a longer name with its part in the name, in `NameTable`: the last word of a person’s name is FAMILY_NAME. */
export function markParts(words: PageWords, { from, to }: NameCandidate, kind: number, letters: Set<number>): void {
  const { names } = words
  const second = nextWord(words, from, to)
  if (second === to) return
  const last = words.name(to - 1, to)
  if (kind === 0) {
    addMark(names, words.name(from, second), GIVEN_NAME)
    addMark(names, last, FAMILY_NAME)
    if (nextWord(words, second, to) < to) addMark(names, words.name(second, to), FAMILY_NAME)
    return
  }
  if (kind === 3) return
  letters.add(initialsOf(words, from, to))
  if (kind === 1) {
    const third = nextWord(words, second, to)
    addMark(names, words.name(from, second), OPENS_BODY)
    const end = endBeforeLegalForm(words, from, to)
    if (end < to) addMark(names, words.name(from, end), OPENS_COMPANY)
    if (third < to) addMark(names, words.name(from, third), OPENS_BODY)
    addMark(names, last, OPENS_BODY)
    for (let token = from; token < to; token++) {
      if (words.is(token, classes.ORGANISATION_HEAD)) addMark(names, words.name(token, token + 1), HEADS_BODY)
    }
  } else if (kind === 2) {
    addMark(names, words.name(from, second), PART_OF_PLACE)
    addMark(names, last, PART_OF_PLACE)
  }
}

/** Marks a name with evidence; as changed too, if the evidence is new. */
const addMark = (names: NameTable, name: number, bits: number): void =>
  names.mark(name, names.has(name, bits) ? bits : bits | FRESH)

/** Returns the index of the first token after the first space in a name: its second word. Returns `to` if the name has no space. */
export function nextWord({ tokens }: PageWords, from: number, to: number): number {
  let next = from + 1
  while (next < to && !tokens.has(next, kinds.AFTER_SPACE)) next++
  return next
}

/** Whether a candidate inside a sentence is the head word of an organisation named elsewhere: `Party` for `Communist Party of China`. */
export function isHeadOfName({ names }: PageWords, { name, opens, shouted }: NameCandidate): boolean {
  return !opens && !shouted && names.has(name, HEADS_BODY) && !names.has(name, FAMILY_NAME)
}

const elsewhere: readonly FeatureWeights[] = [
  featureWeights.elsewherePerson,
  featureWeights.elsewhereOrganisation,
  featureWeights.elsewherePlace,
  featureWeights.elsewhereNothing,
]

/** Whether a name of a capitalised line occurs in the text too; not letters, whose capitals show nothing in title case either. */
export const isOfText = ({ tokens, names }: PageWords, { name, from, capitals }: NameCandidate): boolean =>
  names.has(name, IN_TEXT) && (capitals || !tokens.has(from, kinds.CAPS))

const OF_TEXT = 3 // times that the kind of a name in the text counts for it in a capitalised line

/** Weights of a name that the lexicon lacks, by the kind of most names on the page. */
const pageRows: readonly (FeatureWeights | undefined)[] = [
  featureWeights.pageOfPeople,
  featureWeights.pageOfOrganisations,
  featureWeights.pageOfPlaces,
]

/** Weights of a name whose other candidates all look alike, by the bit of their kind. */
const alone: Readonly<Record<number, FeatureWeights>> = {
  1: featureWeights.alonePerson,
  2: featureWeights.aloneOrganisation,
  4: featureWeights.alonePlace,
  8: featureWeights.aloneNothing,
}

/**
 * Adds to `scale` the weights of evidence about a candidate from the rest of the story.
 * `index` is its index among the candidates, `own` its kind by its own features, as a number: 0 for a person, 1 organisation, 2 place, 3 none.
 */
export function scoreContext(
  words: PageWords,
  story: NameContext,
  candidate: NameCandidate,
  index: number,
  own: number,
  scale: Scorer,
): void {
  const { tokens, names } = words
  const { name, from, to, opens, known } = candidate
  let found = 0
  for (let kind = 0; kind < 4; kind++) {
    const others = (story.looks[name * 4 + kind] ?? 0) - (own === kind ? 1 : 0)
    if (others < 1) continue
    found |= 1 << kind
    const row = elsewhere[kind] as FeatureWeights // one for each kind
    scale.add(row)
    if (others > 2) scale.add(row)
  }
  const page = known || story.most < 0 ? undefined : pageRows[story.most]
  if (page) scale.add(page)
  const only = alone[found]
  if (only) scale.add(only)
  const kindOfText =
    only && candidate.shouted && isOfText(words, candidate) ? elsewhere[31 - Math.clz32(found)] : undefined
  if (kindOfText) for (let time = 0; time < OF_TEXT; time++) scale.add(kindOfText) // its own capitals say little
  const neighbours = story.listed[index] ?? 0
  // by the number of each bit, the lowest first
  for (let left = neighbours; left !== 0; left &= left - 1) {
    const row = neighbourRows[31 - Math.clz32(left & -left)]
    if (row) scale.add(row)
  }
  const marks = names.marksOf(name)
  if (marks & FAMILY_NAME) scale.add(featureWeights.familyOfPerson)
  if (nextWord(words, from, to) === to) {
    if ((marks & (FAMILY_NAME | GIVEN_NAME)) === GIVEN_NAME) scale.add(featureWeights.givenOfPerson)
    if (mayBeInitials(words, story, from, to)) scale.add(featureWeights.lettersOfOrganisation)
    if (marks & PART_OF_PLACE) scale.add(featureWeights.partOfPlace)
    if (opens && words.lowers(from)) scale.add(featureWeights.lowerElsewhere)
    if (opens && !known && words.classes(from) === 0) scorePlural(words, from, marks, scale)
    else if (opens && !(marks & (INSIDE | OPENS_BODY)) && isPluralBeforeVerb(words, candidate))
      scale.add(featureWeights.agentPlural)
  }
  const isPerson = (marks & OPENS_COMPANY) !== 0 && hasOffice(words, candidate)
  if (marks & LETTERS_OF_WORDS) scale.add(featureWeights.lettersOfWords)
  if (marks & OPENS_BODY && !isPerson) scale.add(featureWeights.startOfOrganisation)
  if (marks & OPENS_COMPANY) {
    if (nextWord(words, from, to) === to) scale.add(featureWeights.startOfCompany)
    else if (!isPerson) scale.add(featureWeights.nameOfCompany)
  }
  if (!known && !candidate.cities && datelinePlace(words, from, to)) scale.add(featureWeights.inDateline)
  if (!known && isMaker(words, from, to)) scale.add(featureWeights.madeStory)
  if (known?.kind === 'place' && known.scale !== 'country') {
    const before = tokens.kind(from - 1) === kinds.NUMBER && !tokens.has(from, kinds.LINE)
    const after = tokens.kind(to) === kinds.NUMBER && !tokens.has(to, kinds.LINE)
    if (marks & RESULT_SIDE && isResultSide(words, candidate)) scale.add(featureWeights.citySideOfResult)
    else if ((before && !words.is(from - 2, classes.CALENDAR)) || after) scale.add(featureWeights.cityInScores)
  } else if (!known && (marks & (RESULT_SIDE | FAMILY_NAME)) === RESULT_SIDE) {
    const isSide = !words.is(from - 1, classes.PREPOSITION) || isResultSide(words, candidate)
    if (isSide) scale.add(featureWeights.sideOfResult)
  }
}

/** Scores an unknown word at the start of a sentence that may be a plural noun: `Millers said`; not if the story has it inside a sentence too. */
function scorePlural(words: PageWords, token: number, marks: number, scale: Scorer): void {
  if (marks & (INSIDE | FAMILY_NAME)) {
    if (isAgentPlural(words, token)) scale.add(featureWeights.insideElsewhere)
  } else if (isTradesBeforeVerb(words, token)) scale.add(featureWeights.agentPlural)
}

/** Whether a role stands beside a candidate, as beside a person whose name a company has: `founder Ann Holm`, `Ann Holm, the founder,`. */
function hasOffice(words: PageWords, { from, to, titleFrom }: NameCandidate): boolean {
  if (titleFrom !== undefined || words.is(from - 1, classes.ROLE | classes.HONORIFIC)) return true
  if (words.tokens.kind(to) !== kinds.COMMA) return false
  const next = words.is(to + 1, classes.SENTENCE_STARTER) ? to + 2 : to + 1
  return words.is(next, classes.ROLE | classes.ROLE_MODIFIER) || words.is(next + 1, classes.ROLE)
}

/** Whether a candidate may be the initials of a longer name in the story: `WTO`. Its length rules out most candidates at little cost. */
function mayBeInitials(words: PageWords, { letters, longest }: NameContext, from: number, to: number): boolean {
  const { tokens } = words
  const length = tokens.end(to - 1) - tokens.start(from)
  const dotted = to - from > 1 || tokens.has(from, kinds.DOTTED)
  if (length < 2 || length > (dotted ? longest * 2 : longest)) return false
  return letters.has(lettersOf(words, from, to))
}
