import type { City } from '../../lexicon/geography'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { evidence, type Points } from './evidence'
import type { PageWords } from './page-words'
import { weighBefore } from './weigh-before'
import { weighBehind } from './weigh-behind'
import { weighWords } from './weigh-words'

/** What takes the evidence for and against what a candidate may be, row by row. */
export interface Scale {
  readonly tell: (row: Points) => void
}

/** Tells what speaks for the kinds that a candidate may be, from its own words and those around it. */
export function weigh(words: PageWords, candidate: Candidate, scale: Scale): void {
  scale.tell(evidence.any)
  weighKnown(words, candidate, scale)
  if (candidate.cities && !candidate.known) weighCities(words, candidate, candidate.cities, scale)
  weighWords(words, candidate, scale)
  weighBefore(words, candidate, scale)
  weighBehind(words, candidate, scale)
}

/** What a large table says: that towns have that name tells less than that a city has, and next to nothing where people have it too. */
function weighCities(words: PageWords, { from, to }: Candidate, [largest]: readonly City[], scale: Scale): void {
  const named = to - from === 1 && words.is(from, classes.GIVEN | classes.FAMILY | classes.PLAIN)
  const large = (largest?.population ?? 0) >= LARGE
  if (named) scale.tell(large ? evidence.cityAndWord : evidence.townAndWord)
  else scale.tell(large ? evidence.city : evidence.town)
}

const LARGE = 200_000

const ofPlace = { country: evidence.knownCountry, region: evidence.knownRegion, city: evidence.knownCity }
const ofOther = {
  organisation: evidence.knownOrganisation,
  team: evidence.knownTeam,
  thing: evidence.knownThing,
}

function weighKnown(words: PageWords, { known, from, to }: Candidate, scale: Scale): void {
  if (!known) {
    if (to - from > 1) weighParts(words, from, to, scale)
    return
  }
  const alone = to - from === 1
  if (known.kind === 'place') {
    scale.tell(ofPlace[known.scale])
    if (alone && words.is(from, classes.PLAIN)) scale.tell(evidence.knownPlaceAndWord)
    if (alone && words.is(from, classes.GIVEN | classes.FAMILY)) scale.tell(evidence.knownPlaceAndPerson)
  } else {
    scale.tell(ofOther[known.kind])
    if (alone && words.is(from, classes.PLAIN)) scale.tell(evidence.knownOtherAndWord)
  }
}

/** What a name of several words starts and ends with, where that is known. */
function weighParts(words: PageWords, from: number, to: number, scale: Scale): void {
  const first = words.known(from, to)?.value.kind
  if (first === 'place') scale.tell(evidence.startsWithPlace)
  else if (first) scale.tell(first === 'thing' ? evidence.startsWithThing : evidence.startsWithOrganisation)
  const last = words.known(to - 1, to)?.value.kind
  if (last === 'place') scale.tell(evidence.endsWithPlace)
  else if (last === 'team') scale.tell(first === 'place' ? evidence.placeAndTeam : evidence.endsWithTeam)
}
