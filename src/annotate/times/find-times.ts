import type { Time } from '../../article'
import type { Names } from '../names/find-names'
import type { Page } from '../page'

/** A time on the page. */
export interface TimeMention {
  /** The number of its block. */
  readonly block: number
  readonly start: number
  readonly end: number
  /** Its tokens: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
  readonly time: Time
}

/** Finds the times of a page, in order of place; none overlaps another. */
export function findTimes(_page: Page, _names: Names): readonly TimeMention[] {
  return []
}
