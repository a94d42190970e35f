import type { Organisation, Person, Place } from '../../article'
import type { Page } from '../page'
import type { Candidate } from './candidate'
import { findCandidates } from './find-candidates'
import { findNested } from './find-nested'
import { findOrganisations } from './find-organisations'
import { findPeople } from './find-people'
import { findPlaces } from './find-places'
import { holdTogether } from './hold'
import { findLocalBodies } from './local-bodies'
import { Named } from './named'
import { Runs } from './runs'

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
  const candidates = findCandidates(page)
  const runs = new Runs(page)
  const kinds = holdTogether(page, runs, candidates)
  const of = (kind: Mention['kind']): readonly Candidate[] => candidates.filter((_, index) => kinds[index] === kind)
  const inOrder = (list: readonly Candidate[]): readonly Candidate[] =>
    list.toSorted((a, b) => a.from - b.from || b.to - a.to)
  const named = new Named(page)
  const local = findLocalBodies(page, of('organisation'))
  const nested = findNested(page, runs, inOrder([...of('organisation'), ...local]))
  const places = findPlaces(page, inOrder([...of('place'), ...nested.places]), named)
  const organisations = findOrganisations(
    page,
    inOrder([
      ...of('organisation').filter((candidate) => !nested.rests.has(candidate)),
      ...local,
      ...nested.organisations,
    ]),
    nested.parents,
    named,
  )
  const people = findPeople(page, of('person'), named)
  const mentions = named.mentions.toSorted((a, b) => a.from - b.from || b.to - a.to)
  return { people, organisations, places, mentions }
}
