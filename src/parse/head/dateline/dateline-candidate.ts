import type { DatelineShape } from '../../../lexicon/agency'
import type { Span } from '../../../text/span'

/** Place in a dateline, with the words after it. */
export interface PlaceCandidate extends Span {
  readonly region?: Span
  readonly country?: Span
}

/** Date in a dateline. */
export interface DateCandidate extends Span {
  readonly day?: number
  readonly month?: number
  readonly year?: number
}

/** Authors named in a dateline: `记者李忠发、潘洁`, `김유아 기자`. The span is the text of the byline. */
export interface AuthorsCandidate extends Span {
  readonly names: readonly Span[]
  /** The word for their work, one for all: `记者`. */
  readonly job?: Span
}

/** Score of a dateline that cannot be anything else. */
export const SURE_SCORE = 12

/** Dateline found at the start of a paragraph: offsets into the paragraph’s text. */
export interface DatelineCandidate {
  readonly shape: DatelineShape
  /** Behind the separator, blanks not counted. */
  readonly end: number
  readonly places: readonly PlaceCandidate[]
  readonly date?: DateCandidate | undefined
  readonly credits: readonly Span[]
  readonly authors?: AuthorsCandidate | undefined
  /** How sure it is; see score.ts. */
  readonly score: number
}

/** Dateline split at its most visible marks, before its parts are read. */
export interface DatelineFrame {
  readonly shape: DatelineShape
  /** What stands before the credit or the separator: places and date. */
  readonly head: Span
  /** What stands in the brackets, without them. */
  readonly credit?: Span
  /** A date that stands behind the credit. */
  readonly tail?: Span
  /** The name of the author, where one stands before the credit. */
  readonly author?: Span
  readonly separator: string
  /** Behind the separator. */
  readonly end: number
}
