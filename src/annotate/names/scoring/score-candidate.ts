import type { City } from '../../../lexicon/geography'
import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import * as classes from '../word-classes'
import { creditSideOf } from './credit-side'
import { featureWeights } from './feature-weights'
import { isNumberedRoad, isRoadCode } from './is-numbered-road'
import { scoreOwnWords } from './score-own-words'
import { scoreWordsAfter } from './score-words-after'
import { scoreWordsBefore } from './score-words-before'
import type { Scorer } from './scorer'

/** Adds to `scale` the weights of a group of a candidate’s features. */
type ScoreFeatures = (words: PageWords, candidate: NameCandidate, scale: Scorer) => void

/**
 * The features of a candidate by group: its form, its own words, the words around it. One group after the other is scored for all candidates
 * of a page, as the code of all groups together is more than the fastest cache of a processor holds.
 */
export const featureGroups: readonly ScoreFeatures[] = [scoreForm, scoreOwnWords, scoreWordsBefore, scoreWordsAfter]

/** Adds to `scale` the weights of a candidate’s features: of its own words and of the words around it. @internal For the fit of the weights. */
export function scoreCandidate(words: PageWords, candidate: NameCandidate, scale: Scorer): void {
  for (const score of featureGroups) score(words, candidate, scale)
}

function scoreForm(words: PageWords, candidate: NameCandidate, scale: Scorer): void {
  scale.add(featureWeights.any)
  scoreKnownName(words, candidate, scale)
  if (candidate.cities && !candidate.known) scoreCities(words, candidate, candidate.cities, scale)
  if (candidate.isInRow && !isFirst(words, candidate)) scale.add(featureWeights.inRow)
  if (isNumberedRoad(words, candidate)) scale.add(featureWeights.numberedRoad)
  else if (isRoadCode(words, candidate)) scale.add(featureWeights.roadCode)
  const side = creditSideOf(words, candidate)
  if (side) scale.add(side === 'person' ? featureWeights.personOfCredit : featureWeights.agencyOfCredit)
}

/** Whether a candidate opens its line, or only a number precedes it there: `12 B. Holm`. */
const isFirst = ({ tokens }: PageWords, { from }: NameCandidate): boolean =>
  tokens.has(from, kinds.LINE) || (tokens.kind(from - 1) === kinds.NUMBER && tokens.has(from - 1, kinds.LINE))

/**
 * Scores a candidate that is a place of the caller’s gazetteer.
 * A town counts less than a city of 200,000 people. Both count less if the word is also a person’s name or a plain word.
 */
function scoreCities(words: PageWords, { from, to }: NameCandidate, [largest]: readonly City[], scale: Scorer): void {
  const named = to - from === 1 && words.is(from, classes.GIVEN | classes.FAMILY | classes.PLAIN)
  const large = (largest?.population ?? 0) >= LARGE
  if (!named) scale.add(large ? featureWeights.city : featureWeights.town)
}

const LARGE = 200_000

function scoreKnownName(words: PageWords, { known, from, to }: NameCandidate, scale: Scorer): void {
  if (!known) {
    if (to - from > 1) scoreParts(words, from, to, scale)
    return
  }
  const alone = to - from === 1
  if (known.kind === 'place') {
    const { scale: size } = known
    scale.add(
      size === 'city'
        ? featureWeights.knownCity
        : size === 'country'
          ? featureWeights.knownCountry
          : featureWeights.knownRegion,
    )
  } else {
    const { kind } = known
    scale.add(
      kind === 'organisation'
        ? featureWeights.knownOrganisation
        : kind === 'team'
          ? featureWeights.knownTeam
          : featureWeights.knownThing,
    )
    if (alone && words.is(from, classes.PLAIN)) scale.add(featureWeights.knownOtherAndWord)
  }
}

/** Scores a candidate of several words that starts or ends with a name of the lexicon. */
function scoreParts(words: PageWords, from: number, to: number, scale: Scorer): void {
  const first = words.known(from, to)?.value.kind
  if (first === 'place') scale.add(featureWeights.startsWithPlace)
  else if (first) scale.add(first === 'thing' ? featureWeights.startsWithThing : featureWeights.startsWithOrganisation)
  const last = words.known(to - 1, to)?.value.kind
  if (last === 'place') scale.add(featureWeights.endsWithPlace)
  else if (last === 'team') scale.add(first === 'place' ? featureWeights.placeAndTeam : featureWeights.endsWithTeam)
}
