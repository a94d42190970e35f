import { defineFlags } from '../../../text/define-flags'
import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import { datelinePlace } from '../candidates/dateline-place'
import type { PageWords } from '../candidates/page-words'
import { initialsOf, lettersOf } from '../clusters/initials'
import * as classes from '../word-classes'
import { featureWeights } from './feature-weights'
import type { Scorer } from './scorer'

/* Evidence that a story gives about a name, as bits in `NameTable`. */
const flag = defineFlags('name in the story')
export const FAMILY_NAME = flag('FAMILY_NAME') // of a person named in full elsewhere
const GIVEN_NAME = flag('GIVEN_NAME') // of a person named in full elsewhere
const OPENS_BODY = flag('OPENS_BODY') // the name of an organisation starts or ends with it
const HEADS_BODY = flag('HEADS_BODY') // `party` of `Communist Party of China`
const PART_OF_PLACE = flag('PART_OF_PLACE') // the first or last word of a place of several words
export const IN_TEXT = flag('IN_TEXT') // occurs where capitals are evidence
const OPENS_COMPANY = flag('OPENS_COMPANY') // `Norvane` of `Norvane AG`

/** Evidence about names from all candidates of a story, besides the bits in `NameTable`. */
export interface NameContext {
  /** Four counts for each name number: how many candidates of that name look like a person, an organisation, a place, no name. */
  readonly looks: Int32Array
  /** Hashes of the initials to which names of several words may be shortened: that of `WTO` for `World Trade Organization`. */
  readonly letters: ReadonlySet<number>
  /** By the index of a candidate: the kinds of the candidates that `and` or a slash joins to it, as bits `1 << kind`, and a comma, as bits after them. */
  readonly listed: Uint8Array
  /** The number of tokens of the longest name. Initials cannot have more letters. */
  readonly longest: number
}

let looks = new Int32Array(1024) // reused by the next page, as is `listed`
let listed = new Uint8Array(256)

/**
 * Collects the evidence that candidates give about one another.
 * `own` has the kind of each candidate by its own features, as an index in `KINDS`.
 */
export function nameContextOf(words: PageWords, candidates: readonly NameCandidate[], own: Uint8Array): NameContext {
  const size = words.names.count * 4
  if (looks.length < size) looks = new Int32Array(size * 2)
  else looks.fill(0, 0, size)
  const letters = new Set<number>()
  let longest = 0
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as NameCandidate // each index is within the list
    const kind = own[index] ?? 3
    const seen = candidate.name * 4 + kind
    const count = (looks[seen] ?? 0) + 1
    looks[seen] = count
    if (count > 1) continue
    markParts(words, candidate, kind, letters)
    longest = Math.max(longest, candidate.to - candidate.from)
  }
  return { looks, letters, longest, listed: listedKinds(words, candidates, own) }
}

/** Returns the kinds of the candidates that are joined to each candidate: `Norvane, Kestrel and Holm`. */
function listedKinds(words: PageWords, candidates: readonly NameCandidate[], own: Uint8Array): Uint8Array {
  if (listed.length < candidates.length) listed = new Uint8Array(candidates.length * 2)
  else listed.fill(0, 0, candidates.length)
  let before = candidates[0]?.to ?? 0
  for (let index = 1; index < candidates.length; index++) {
    const { from, to } = candidates[index] as NameCandidate // each index is within the list
    const shift = from - before > 2 ? -1 : joint(words, before, from)
    before = to
    if (shift < 0) continue
    listed[index] = (listed[index] ?? 0) | (1 << (shift + (own[index - 1] ?? 3)))
    listed[index - 1] = (listed[index - 1] ?? 0) | (1 << (shift + (own[index] ?? 3)))
  }
  return listed
}

const COMMA_SHIFT = 4 // bits of the kinds joined by a comma follow those of the kinds joined by `and`

/** Returns the shift of what is between two candidates: 0 for `and`, a slash, a comma and `and`; `COMMA_SHIFT` for a comma; otherwise -1. */
function joint({ tokens, small }: PageWords, start: number, end: number): number {
  const last = end - 1
  if (last < start) return -1
  const isAnd = tokens.word(last) === small.and
  if (last > start) return tokens.kind(start) === kinds.COMMA && isAnd ? 0 : -1
  const kind = tokens.kind(last)
  return kind === kinds.COMMA ? COMMA_SHIFT : isAnd || kind === kinds.SLASH ? 0 : -1
}

/** Marks each word of a longer name with its part in the name, in `NameTable`: the last word of a person’s name is FAMILY_NAME. */
function markParts(words: PageWords, { from, to }: NameCandidate, kind: number, letters: Set<number>): void {
  const { names } = words
  const second = nextWord(words, from, to)
  if (second === to) return
  const last = words.name(to - 1, to)
  if (kind === 0) {
    names.mark(words.name(from, second), GIVEN_NAME)
    names.mark(last, FAMILY_NAME)
    if (nextWord(words, second, to) < to) names.mark(words.name(second, to), FAMILY_NAME)
    return
  }
  letters.add(initialsOf(words, from, to))
  if (kind === 1) {
    const third = nextWord(words, second, to)
    names.mark(words.name(from, second), OPENS_BODY)
    const end = words.tokens.kind(to - 1) === kinds.STOP ? to - 2 : to - 1
    if (end > from && words.is(end, classes.LEGAL_FORM)) names.mark(words.name(from, end), OPENS_COMPANY)
    if (third < to) names.mark(words.name(from, third), OPENS_BODY)
    names.mark(last, OPENS_BODY)
    for (let token = from; token < to; token++) {
      if (words.is(token, classes.ORGANISATION_HEAD)) names.mark(words.name(token, token + 1), HEADS_BODY)
    }
  } else if (kind === 2) {
    names.mark(words.name(from, second), PART_OF_PLACE)
    names.mark(last, PART_OF_PLACE)
  }
}

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

const elsewhere = [
  featureWeights.elsewherePerson,
  featureWeights.elsewhereOrganisation,
  featureWeights.elsewherePlace,
  featureWeights.elsewhereNothing,
] as const

const joints = [
  [1, featureWeights.joinedToPerson],
  [1 << 1, featureWeights.joinedToOrganisation],
  [1 << 2, featureWeights.joinedToPlace],
  [1 << COMMA_SHIFT, featureWeights.commaAndPerson],
  [1 << (COMMA_SHIFT + 1), featureWeights.commaAndOrganisation],
  [1 << (COMMA_SHIFT + 2), featureWeights.commaAndPlace],
] as const

/**
 * Adds to `scale` the weights of evidence about a candidate from the rest of the story.
 * `index` is its index among the candidates, `own` its kind by its own features, as an index in `KINDS`.
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
  for (let kind = 0; kind < 4; kind++) {
    const others = (story.looks[name * 4 + kind] ?? 0) - (own === kind ? 1 : 0)
    if (others < 1) continue
    const row = elsewhere[kind as 0 | 1 | 2 | 3]
    scale.add(row)
    if (others > 2) scale.add(row)
  }
  const neighbours = story.listed[index] ?? 0
  if (neighbours !== 0) for (const [bit, row] of joints) if (neighbours & bit) scale.add(row)
  const marks = names.marksOf(name)
  if (marks & FAMILY_NAME) scale.add(featureWeights.familyOfPerson)
  if (nextWord(words, from, to) === to) {
    if ((marks & (FAMILY_NAME | GIVEN_NAME)) === GIVEN_NAME) scale.add(featureWeights.givenOfPerson)
    if (mayBeInitials(words, story, from, to)) scale.add(featureWeights.lettersOfOrganisation)
    if (marks & PART_OF_PLACE) scale.add(featureWeights.partOfPlace)
    if (opens && words.lowers(from)) scale.add(featureWeights.lowerElsewhere)
  }
  if (marks & OPENS_BODY) scale.add(featureWeights.startOfOrganisation)
  if (marks & OPENS_COMPANY) scale.add(featureWeights.startOfCompany)
  if (!known && !candidate.cities && datelinePlace(words, from, to)) scale.add(featureWeights.inDateline)
  if (known?.kind === 'place' && known.scale !== 'country') {
    const before = tokens.kind(from - 1) === kinds.NUMBER && !tokens.has(from, kinds.LINE)
    const after = tokens.kind(to) === kinds.NUMBER && !tokens.has(to, kinds.LINE)
    if ((before && !words.is(from - 2, classes.CALENDAR)) || after) scale.add(featureWeights.cityInScores)
    else if (isBeforeScore(words, candidate)) scale.add(featureWeights.cityBeforeScore)
  }
}

const RESULT = 6 // tokens from a team to the score of its match

/**
 * Whether a place is followed by the score of a match, and so names a team: `Liverpool drew 2-2`, `Paris beat Lyon 2-0`.
 * Not `in Oslo it won 2-0`.
 */
function isBeforeScore(words: PageWords, { from, to }: NameCandidate): boolean {
  const { tokens } = words
  if (tokens.kind(to) !== kinds.WORD || tokens.has(to, kinds.CAPITAL) || words.is(to, classes.SENTENCE_STARTER))
    return false
  if (tokens.kind(from - 1) === kinds.WORD && words.is(from - 1, classes.PREPOSITION)) return false
  let token = to + 1
  while (token < to + RESULT && tokens.kind(token) === kinds.WORD && tokens.has(token, kinds.CAPITAL)) token++
  return isNumber(words, token) && tokens.kind(token + 1) === kinds.HYPHEN && isNumber(words, token + 2)
}

/** Whether a token is a number that can be part of the score of a match: at most three figures. */
const isNumber = ({ tokens }: PageWords, token: number): boolean =>
  tokens.kind(token) === kinds.NUMBER && tokens.end(token) - tokens.start(token) < 4

/** Whether a candidate may be the initials of a longer name in the story: `WTO`. Its length rules out most candidates at little cost. */
function mayBeInitials(words: PageWords, { letters, longest }: NameContext, from: number, to: number): boolean {
  const { tokens } = words
  const length = tokens.end(to - 1) - tokens.start(from)
  const dotted = to - from > 1 || tokens.has(from, kinds.DOTTED)
  if (length < 2 || length > (dotted ? longest * 2 : longest)) return false
  return letters.has(lettersOf(words, from, to))
}
