import type { Organisation, Person, Place } from '../../article'
import type { TokenPage } from '../page'
import type { NameCandidate } from './candidates/candidate'
import { findCandidates } from './candidates/find-candidates'
import { findLocalBodies } from './candidates/find-local-bodies'
import { PageWords } from './candidates/page-words'
import { findFeatures, findNestedNames } from './clusters/find-nested-names'
import { findOrganisations } from './clusters/find-organisations'
import { findPeople } from './clusters/find-people'
import { findPlaces } from './clusters/find-places'
import { MentionIndex } from './clusters/mention-index'
import type { Mention } from './mention'
import { classifyCandidates } from './scoring/classify-candidates'
import { findHeadedNames } from './titled/find-headed-names'
import { findTitledPeople } from './titled/find-titled-people'

/** The people, organisations and places that a token page names, and where it names them. */
export interface FoundNames {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly places: readonly Place[]
  /** The mentions of people, organisations and places in order of start. Of two with the same start, the longer comes first. */
  readonly mentions: readonly Mention[]
}

/** Finds the people, organisations and places of a token page. */
export function findNames(page: TokenPage): FoundNames {
  const words = new PageWords(page)
  const candidates = findCandidates(words)
  const byKind = classifyCandidates(words, candidates)
  const own = byKind.organisation
  const local = findLocalBodies(words, own)
  const nested = findNestedNames(words, mergeByStart(own, local))
  const bodies = nested.rests.size > 0 ? own.filter((candidate) => !nested.rests.has(candidate)) : own
  const named = new MentionIndex(page)
  const inside = mergeByStart(nested.places, findFeatures(words, byKind.nothing))
  const places = findPlaces(words, mergeByStart(byKind.place, inside), named)
  const organisations = findOrganisations(
    words,
    mergeByStart(mergeByStart(bodies, local), nested.organisations),
    nested.parents,
    named,
  )
  const titled = findTitledPeople(page, named)
  const known = findPeople(words, byKind.person, named)
  const people = titled.length > 0 ? [...known, ...titled] : known
  const headed = findHeadedNames(page, named, 'organisation')
  const placed = findHeadedNames(page, named, 'place')
  return {
    people,
    organisations: headed.length > 0 ? [...organisations, ...headed] : organisations,
    places: placed.length > 0 ? [...places, ...placed] : places,
    mentions: named.inOrder(),
  }
}

/** Merges a sorted list of candidates with another in order of start. Of two with the same start, the longer comes first. */
function mergeByStart(list: readonly NameCandidate[], more: readonly NameCandidate[]): readonly NameCandidate[] {
  if (more.length === 0) return list
  const sorted = more.every((one, index) => index === 0 || !isBefore(one, more[index - 1] as NameCandidate))
    ? more
    : [...more].sort(byStart)
  if (list.length === 0) return sorted
  const merged: NameCandidate[] = []
  let next = 0
  for (const candidate of list) {
    for (let other = sorted[next]; other && isBefore(other, candidate); other = sorted[++next]) merged.push(other)
    merged.push(candidate)
  }
  for (; next < sorted.length; next++) merged.push(sorted[next] as NameCandidate) // within the list
  return merged
}

const byStart = (one: NameCandidate, other: NameCandidate): number => one.from - other.from || other.to - one.to
const isBefore = (one: NameCandidate, other: NameCandidate): boolean => byStart(one, other) < 0
