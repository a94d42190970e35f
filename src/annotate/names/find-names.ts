import type { Organisation, Person, Place } from '../../article'
import type { Page } from '../page'
import type { Candidate } from './candidate'
import { findCandidates } from './find-candidates'
import { findFeatures, findNested } from './find-nested'
import { findOrganisations } from './find-organisations'
import { findPeople } from './find-people'
import { findPlaces } from './find-places'
import { holdTogether, type Kind } from './hold'
import { findLocalBodies } from './local-bodies'
import { Named } from './named'
import { PageWords } from './page-words'

/** A stretch of the page that names somebody, an organisation or a place. Mentions may nest, never cross. */
export interface Mention {
  readonly kind: 'person' | 'organisation' | 'place'
  /** The id of the entry it belongs to. */
  readonly id: string
  /** The number of its block. */
  readonly block: number
  readonly start: number
  readonly end: number
  /** Its tokens: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
}

/** Who and what the page names. */
export interface Names {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly places: readonly Place[]
  /** All mentions in order of start, the longer first. */
  readonly mentions: readonly Mention[]
}

/** Finds the people, organisations and places of a page. */
export function findNames(page: Page): Names {
  const words = new PageWords(page)
  const candidates = findCandidates(words)
  const held = sorted(candidates, holdTogether(words, candidates))
  const own = held.organisation
  const local = findLocalBodies(words, own)
  const nested = findNested(words, merged(own, local))
  const bodies = nested.rests.size > 0 ? own.filter((candidate) => !nested.rests.has(candidate)) : own
  const named = new Named(page)
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

/** The candidates by what they are held to be. */
function sorted(
  candidates: readonly Candidate[],
  kinds: readonly Kind[],
): Readonly<Record<Kind, readonly Candidate[]>> {
  const held: Record<Kind, Candidate[]> = { person: [], organisation: [], place: [], nothing: [] }
  for (let index = 0; index < candidates.length; index++)
    held[kinds[index] ?? 'nothing'].push(candidates[index] as Candidate) // each index is one of the list
  return held
}

/** Two lists as one in order of start, the longer first. */
function merged(list: readonly Candidate[], more: readonly Candidate[]): readonly Candidate[] {
  return more.length === 0 ? list : [...list, ...more].sort((a, b) => a.from - b.from || b.to - a.to)
}
