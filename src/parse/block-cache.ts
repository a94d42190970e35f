import type { CoreWords } from '../restrictions/core-words'
import type { FoundRestriction } from '../restrictions/find-restriction'
import type { DatelineCandidate } from './head/dateline/dateline-candidate'
import type { KnownPart } from './labels/known-part'
import type { SegmentedKind } from './labels/segmented-kind'
import type { JoinedText } from './source'

/** Cached text and facts of a block. Each is undefined before its first use, and null if nothing was found. */
export interface BlockCache {
  joined: JoinedText | undefined
  folded: string | undefined
  opening: string | undefined
  /** The parts that the block may be by its opening and its end alone. */
  opens: number | undefined
  may: number | undefined
  /** What the words of the block have for a restriction. */
  core: CoreWords | undefined
  /** The text that is searched for a restriction of the story: the whole block, or the part after the names in a byline. */
  wording: string | undefined
  ruled: DatelineCandidate | null | undefined
  dateline: DatelineCandidate | null | undefined
  /** Whether the dateline counts as searched, and is searched when it is needed. */
  isSearched: boolean
  /** Whether the words of the block may restrict the story. */
  worded: boolean | undefined
  restriction: FoundRestriction | null | undefined
  possible: boolean | undefined
  /** Part of the grammar that the block is by its own words. */
  part: KnownPart | null | undefined
  /** Kind of the block by its segments, below the first block. */
  segmented: SegmentedKind | null | undefined
}

/** Returns the cache of a block of which nothing is known. */
export const emptyCache = (): BlockCache => ({
  joined: undefined,
  folded: undefined,
  opening: undefined,
  opens: undefined,
  may: undefined,
  core: undefined,
  wording: undefined,
  ruled: undefined,
  dateline: undefined,
  isSearched: false,
  worded: undefined,
  restriction: undefined,
  possible: undefined,
  part: undefined,
  segmented: undefined,
})
