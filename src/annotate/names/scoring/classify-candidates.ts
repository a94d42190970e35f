import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import { hasBodyTail } from '../candidates/has-body-tail'
import { isAcronym, isName, isPlaceAfterIn } from '../candidates/is-name'
import { isOfficeHead } from '../candidates/office-list'
import type { PageWords } from '../candidates/page-words'
import { endsHouse, isHonorific } from '../candidates/title-parts'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import type { FeatureWeights } from './feature-weights'
import { isCompany } from './is-company'
import { FAMILY_NAME, isHeadOfName, type NameContext, nameContextOf, scoreContext } from './name-context'
import { featureGroups } from './score-candidate'
import { isTownInCommas } from './score-words-after'
import type { Scorer } from './scorer'
import { updateContext } from './update-context'

/** Kind of a candidate for a name: a person, an organisation, a place, or none of these. */
type CandidateKind = 'person' | 'organisation' | 'place' | 'nothing'

/** The candidates of each kind, in text order. */
type CandidatesByKind = Readonly<Record<CandidateKind, readonly NameCandidate[]>>

// By index of a candidate: the four scores from its own features, and the kind found last and before. Reused for the next page.
let sums = new Int32Array(1024)
let own = new Uint8Array(256)
let kept = new Uint8Array(256)

/**
 * Returns the candidates for names by kind.
 * The first pass scores the words in and around each candidate, the second adds evidence from the rest of the story, and the third does so
 * again, with the kinds that the second found, for the candidates that these concern.
 */
export function classifyCandidates(words: PageWords, candidates: readonly NameCandidate[]): CandidatesByKind {
  const size = candidates.length
  if (own.length < size) {
    sums = new Int32Array(size * 8)
    own = new Uint8Array(size * 2)
    kept = new Uint8Array(size * 2)
  }
  const { capitals } = words.page.words.names
  const namedIn = ({ opens, from, to }: NameCandidate): number =>
    capitals === 'weighed' || (opens && !isAcronym(words, from, to)) ? 0 : NAMED
  sums.fill(0, 0, size * 4)
  for (const score of featureGroups) {
    for (let index = 0; index < size; index++) {
      scale.take(sums, index * 4)
      score(words, candidates[index] as NameCandidate, scale) // each index is within the list
      scale.keep(sums, index * 4)
    }
  }
  for (let index = 0; index < size; index++) {
    scale.take(sums, index * 4)
    own[index] = scale.best()
  }
  const story = nameContextOf(words, candidates, own)
  const changed = scoreInStory(words, candidates, story, own, kept)
  if (capitals !== 'weighed')
    scoreInStory(words, candidates, nameContextOf(words, candidates, kept), kept, own, namedIn)
  else if (changed) scoreAgain(words, candidates, story)
  return groupByKind(words, candidates)
}

/** Groups candidates by the kinds in `own`. */
function groupByKind(words: PageWords, candidates: readonly NameCandidate[]): CandidatesByKind {
  const { capitals } = words.page.words.names
  const person: NameCandidate[] = []
  const organisation: NameCandidate[] = []
  const place: NameCandidate[] = []
  const nothing: NameCandidate[] = []
  const lists = [person, organisation, place, nothing]
  const hasTowns = words.anywhere(classes.SETTLEMENT)
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as NameCandidate // within the list, as above
    let list = lists[own[index] ?? 3] ?? nothing
    if (capitals !== 'weighed' && !isName(words, candidate, capitals)) list = nothing
    else if (candidate.isQuoted) list = words.is(candidate.from - 2, classes.PLACE_HEAD) ? place : organisation
    else if (
      isHeadOfName(words, candidate) ||
      ((list === place || (list === person && capitals !== 'weighed')) && isOffice(words, candidate)) ||
      (capitals === 'tell' &&
        ((list === place && opensBody(words, candidate)) || hasBodyTail(words, candidate.from, candidate.to)))
    )
      list = organisation
    else if (capitals === 'nouns' && list === person && isPlaceWord(words, candidate)) list = place
    else if (capitals === 'tell' && list === person && hasOwnArticle(words, candidate)) list = organisation
    else if (list === person && isCompany(words, candidate)) list = organisation
    else if (list !== person && isTitled(words, candidate)) list = person
    else if (hasTowns && list !== place && isTown(words, candidate)) list = place
    else if (list === nothing && isHouse(words, candidate)) list = organisation
    else if (list === nothing && isHolder(words, candidate)) list = person
    list.push(candidate)
  }
  return { person, organisation, place, nothing }
}

/** Whether a title with a stop precedes a single word: `Hill` of `Ms. Hill`. */
const isTitled = (words: PageWords, { titleFrom, from, to }: NameCandidate): boolean =>
  titleFrom === from - 2 &&
  to - from === 1 &&
  words.tokens.kind(from - 1) === kinds.STOP &&
  isHonorific(words, titleFrom)

/** Whether a single word without a title stands before a comma and the noun for a town: `Foster` ¦ `, a town of 2,000`. Not before `, the town of`. */
const isTown = (words: PageWords, { from, to, titleFrom }: NameCandidate): boolean =>
  titleFrom === undefined &&
  to - from === 1 &&
  words.tokens.kind(to) === kinds.COMMA &&
  words.tokens.word(to + 1) !== words.small.the &&
  isTownInCommas(words, to + 1)

/** Whether two words after a role, before a word in small letters, are a person, plain as they may be: `Detective` ¦ `Page Long` ¦ `found`. */
const isHolder = (words: PageWords, { from, to, titleFrom, shouted }: NameCandidate): boolean =>
  titleFrom !== undefined &&
  !shouted &&
  to - from === 2 &&
  words.is(from - 1, classes.ROLE) &&
  words.capital(from - 1) &&
  words.tokens.kind(to) === kinds.WORD &&
  !words.capital(to) &&
  !words.is(to - 1, BODIES)

const BODIES = classes.ORGANISATION_HEAD | classes.LEGAL_FORM | classes.TEAM_HEAD

/** Whether a candidate is a house before a role of its staff: `White House` ¦ `Press Secretary`. */
const isHouse = (words: PageWords, { from, to }: NameCandidate): boolean =>
  endsHouse(words, to - 1) && to - from === 2 && words.is(to, classes.ROLE | classes.ROLE_MODIFIER)

/** Whether an unknown name of several words opens with the noun of a body: `Hospital Norvane`. */
const opensBody = (words: PageWords, { from, to, known }: NameCandidate): boolean =>
  to - from > 1 && !known && words.is(from, classes.ORGANISATION_HEAD) && !words.is(from, classes.PLACE_HEAD)

/** Whether a candidate opens with the noun of an office: `ministère de la Santé`, or with a name before it: `Max-Holm-Institut für Chemie`. */
function isOffice(words: PageWords, { from, to }: NameCandidate): boolean {
  if (to - from <= 2) return false
  let join = from + 1
  while (join < to - 1 && (words.tokens.kind(join) === kinds.HYPHEN || words.tokens.kind(join - 1) === kinds.HYPHEN))
    join++
  return isOfficeHead(words, join - 1) && words.isRare(join, rare.OFFICE_JOIN)
}

/** Whether a name is one word with an article of its own, as no person’s is: `L’Éclair`. */
const hasOwnArticle = ({ tokens, text }: PageWords, { from, to, titleFrom }: NameCandidate): boolean =>
  titleFrom === undefined && to - from === 1 && OWN_ARTICLE.test(text.slice(tokens.start(from), tokens.start(from) + 3))

const OWN_ARTICLE = /^L['’]\p{Lu}/u

/** Whether a candidate is a single word that can only be a place after `in`: `in` ¦ `Knoth (Hessen)`. */
const isPlaceWord = (words: PageWords, { from, to, known, name }: NameCandidate): boolean =>
  to - from === 1 && !known && !words.names.has(name, FAMILY_NAME) && isPlaceAfterIn(words, from)

/**
 * Writes the kind of each candidate into `found`, by its own features and the rest of the story, in which the others have the kinds of `seen`.
 * Returns whether any kind is another than in `seen`.
 */
function scoreInStory(
  words: PageWords,
  candidates: readonly NameCandidate[],
  story: NameContext,
  seen: Uint8Array,
  found: Uint8Array,
  namedIn?: (candidate: NameCandidate) => number,
): boolean {
  let changed = false
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as NameCandidate // each index is within the list
    const kind = kindInStory(words, candidate, story, index, seen, namedIn?.(candidate))
    found[index] = kind
    if (kind !== seen[index]) changed = true
  }
  return changed
}

/** Finds the kinds again, from `kept` into `own`, of the candidates for which the kinds of others have changed what the story says. */
function scoreAgain(words: PageWords, candidates: readonly NameCandidate[], story: NameContext): void {
  const isChanged = updateContext(words, candidates, story, own, kept)
  for (let index = 0; index < candidates.length; index++)
    own[index] = isChanged(index)
      ? kindInStory(words, candidates[index] as NameCandidate, story, index, kept)
      : (kept[index] ?? 3)
}

/** Returns the kind of a candidate by its own features and the rest of the story, in which the candidates have the kinds of `seen`. */
function kindInStory(
  words: PageWords,
  candidate: NameCandidate,
  story: NameContext,
  index: number,
  seen: Uint8Array,
  named?: number,
): number {
  scale.take(sums, index * 4)
  scoreContext(words, story, candidate, index, seen[index] ?? 3, scale)
  return scale.best(named)
}

/** Tenths by which a capital inside a sentence speaks for an organisation or place, in a language without a list of plain words. */
const NAMED = 20

/** Tenths by which such a candidate leans from a person to an organisation or place: people have known given names or roles more often. */
const LEAN = 2

/** The sums of the weights of a candidate’s features, one sum for each kind of name. */
class ScoreSums implements Scorer {
  #person = 0
  #organisation = 0
  #place = 0
  #nothing = 0

  add(row: FeatureWeights): void {
    this.#person += row[0]
    this.#organisation += row[1]
    this.#place += row[2]
    this.#nothing += row[3]
  }

  keep(sums: Int32Array, base: number): void {
    sums[base] = this.#person
    sums[base + 1] = this.#organisation
    sums[base + 2] = this.#place
    sums[base + 3] = this.#nothing
  }

  take(sums: Int32Array, base: number): void {
    this.#person = sums[base] ?? 0
    this.#organisation = sums[base + 1] ?? 0
    this.#place = sums[base + 2] ?? 0
    this.#nothing = sums[base + 3] ?? 0
  }

  /** Returns the number of the kind with the largest sum; of equal sums, the first. `named` is added for an organisation or place. */
  best(named = 0): number {
    let found = 0
    let most = this.#person
    const lean = named > 0 ? LEAN : 0
    if (this.#organisation + lean > most) [found, most] = [1, this.#organisation]
    if (this.#place + lean > most) [found, most] = [2, this.#place]
    return this.#nothing - (found === 0 ? 0 : named) > most ? 3 : found
  }
}

const scale = new ScoreSums()
