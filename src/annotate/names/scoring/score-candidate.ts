import type { City } from '../../../lexicon/geography'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import * as classes from '../word-classes'
import { featureWeights } from './feature-weights'
import { scoreOwnWords } from './score-own-words'
import { scoreWordsAfter } from './score-words-after'
import { scoreWordsBefore } from './score-words-before'
import type { Scorer } from './scorer'

/** Scores the kinds of a candidate, from its own words and those around it. */
export function scoreCandidate(words: PageWords, candidate: NameCandidate, scale: Scorer): void {
  scale.add(featureWeights.any)
  weighKnown(words, candidate, scale)
  if (candidate.cities && !candidate.known) weighCities(words, candidate, candidate.cities, scale)
  scoreOwnWords(words, candidate, scale)
  scoreWordsBefore(words, candidate, scale)
  scoreWordsAfter(words, candidate, scale)
}

/**
 * Scores the entry of a large gazetteer.
 * A town of that name counts less than a city, and next to nothing if people have the name too.
 */
function weighCities(words: PageWords, { from, to }: NameCandidate, [largest]: readonly City[], scale: Scorer): void {
  const named = to - from === 1 && words.is(from, classes.GIVEN | classes.FAMILY | classes.PLAIN)
  const large = (largest?.population ?? 0) >= LARGE
  if (named) scale.add(large ? featureWeights.cityAndWord : featureWeights.townAndWord)
  else scale.add(large ? featureWeights.city : featureWeights.town)
}

const LARGE = 200_000

const ofPlace = {
  country: featureWeights.knownCountry,
  region: featureWeights.knownRegion,
  city: featureWeights.knownCity,
}
const ofOther = {
  organisation: featureWeights.knownOrganisation,
  team: featureWeights.knownTeam,
  thing: featureWeights.knownThing,
}

function weighKnown(words: PageWords, { known, from, to }: NameCandidate, scale: Scorer): void {
  if (!known) {
    if (to - from > 1) weighParts(words, from, to, scale)
    return
  }
  const alone = to - from === 1
  if (known.kind === 'place') {
    scale.add(ofPlace[known.scale])
    if (alone && words.is(from, classes.PLAIN)) scale.add(featureWeights.knownPlaceAndWord)
    if (alone && words.is(from, classes.GIVEN | classes.FAMILY)) scale.add(featureWeights.knownPlaceAndPerson)
  } else {
    scale.add(ofOther[known.kind])
    if (alone && words.is(from, classes.PLAIN)) scale.add(featureWeights.knownOtherAndWord)
  }
}

/** Scores the known first and last parts of a name of several words. */
function weighParts(words: PageWords, from: number, to: number, scale: Scorer): void {
  const first = words.known(from, to)?.value.kind
  if (first === 'place') scale.add(featureWeights.startsWithPlace)
  else if (first) scale.add(first === 'thing' ? featureWeights.startsWithThing : featureWeights.startsWithOrganisation)
  const last = words.known(to - 1, to)?.value.kind
  if (last === 'place') scale.add(featureWeights.endsWithPlace)
  else if (last === 'team') scale.add(first === 'place' ? featureWeights.placeAndTeam : featureWeights.endsWithTeam)
}
