import type { Organisation, Person, Place } from '../../article'
import type { Page } from '../page'

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
export function findNames(_page: Page): Names {
  return { people: [], organisations: [], places: [], mentions: [] }
}
