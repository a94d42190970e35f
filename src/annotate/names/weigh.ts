import type { City } from '../../lexicon/geography'
import type { Page } from '../page'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { evidence, type Points } from './evidence'
import type { Runs } from './runs'
import { weighBefore } from './weigh-before'
import { weighBehind } from './weigh-behind'
import { weighWords } from './weigh-words'

/** Takes the evidence for and against what a candidate may be, row by row. */
export type Tell = (row: Points) => void

/** Tells what speaks for the kinds that a candidate may be, from its own words and those around it. */
export function weigh(page: Page, runs: Runs, candidate: Candidate, tell: Tell): void {
  tell(evidence.any)
  weighKnown(runs, candidate, tell)
  if (candidate.cities && !candidate.known) weighCities(runs, candidate, candidate.cities, tell)
  weighWords(page, runs, candidate, tell)
  weighBefore(page, runs, candidate, tell)
  weighBehind(page, runs, candidate, tell)
}

/** What a large table says: that towns have that name tells less than that a city has, and next to nothing where people have it too. */
function weighCities(runs: Runs, { from, to }: Candidate, [largest]: readonly City[], tell: Tell): void {
  const named = to - from === 1 && runs.is(from, classes.GIVEN | classes.FAMILY | classes.PLAIN)
  const large = (largest?.population ?? 0) >= LARGE
  if (named) tell(large ? evidence.cityAndWord : evidence.townAndWord)
  else tell(large ? evidence.city : evidence.town)
}

const LARGE = 200_000

function weighKnown(runs: Runs, { known, from, to }: Candidate, tell: Tell): void {
  if (known) {
    if (known.kind === 'place') {
      tell(
        known.scale === 'country'
          ? evidence.knownCountry
          : known.scale === 'region'
            ? evidence.knownRegion
            : evidence.knownCity,
      )
      if (to - from === 1 && runs.is(from, classes.PLAIN)) tell(evidence.knownPlaceAndWord)
      if (to - from === 1 && runs.is(from, classes.GIVEN | classes.FAMILY)) tell(evidence.knownPlaceAndPerson)
    } else {
      tell(
        known.kind === 'organisation'
          ? evidence.knownOrganisation
          : known.kind === 'team'
            ? evidence.knownTeam
            : evidence.knownThing,
      )
      if (to - from === 1 && runs.is(from, classes.PLAIN)) tell(evidence.knownOtherAndWord)
    }
    return
  }
  if (to - from < 2) return
  const first = runs.known(from, to)
  if (first?.value.kind === 'place') tell(evidence.startsWithPlace)
  else if (first) tell(first.value.kind === 'thing' ? evidence.startsWithThing : evidence.startsWithOrganisation)
  const last = runs.known(to - 1, to)
  if (last?.value.kind === 'place') tell(evidence.endsWithPlace)
  else if (last?.value.kind === 'team')
    tell(first?.value.kind === 'place' ? evidence.placeAndTeam : evidence.endsWithTeam)
}
