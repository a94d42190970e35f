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
import { type CandidateKind, classifyCandidates } from './scoring/classify-candidates'

/** The people, organisations and places that the page names. */
export interface FoundNames {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly places: readonly Place[]
  /** All mentions in order of start, the longer first. */
  readonly mentions: readonly Mention[]
}

/** Finds the people, organisations and places of a page. */
export function findNames(page: TokenPage): FoundNames {
  const words = new PageWords(page)
  const candidates = findCandidates(words)
  const held = sorted(candidates, classifyCandidates(words, candidates))
  const own = held.organisation
  const local = findLocalBodies(words, own)
  const nested = findNestedNames(words, merged(own, local))
  const bodies = nested.rests.size > 0 ? own.filter((candidate) => !nested.rests.has(candidate)) : own
  const named = new MentionIndex(page)
  const inside = merged(nested.places, findFeatures(words, held.nothing))
  const places = findPlaces(words, merged(held.place, inside), named)
  const organisations = findOrganisations(
    words,
    merged(merged(bodies, local), nested.organisations),
    nested.parents,
    named,
  )
  const people = findPeople(words, held.person, named)
  return { people, organisations, places, mentions: named.inOrder() }
}

/** Returns the candidates grouped by their kind. */
function sorted(
  candidates: readonly NameCandidate[],
  kinds: readonly CandidateKind[],
): Readonly<Record<CandidateKind, readonly NameCandidate[]>> {
  const held: Record<CandidateKind, NameCandidate[]> = { person: [], organisation: [], place: [], nothing: [] }
  for (let index = 0; index < candidates.length; index++)
    held[kinds[index] ?? 'nothing'].push(candidates[index] as NameCandidate) // each index is within the list
  return held
}

/** Merges two lists in order of start, the longer first. */
function merged(list: readonly NameCandidate[], more: readonly NameCandidate[]): readonly NameCandidate[] {
  return more.length === 0 ? list : [...list, ...more].sort((a, b) => a.from - b.from || b.to - a.to)
}
