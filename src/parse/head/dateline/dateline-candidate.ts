import type { DatelineShape } from '../../../lexicon/agency'
import type { Span } from '../../../text/span'

/** Place in a dateline, with the region and the country after it. `ATLANTA`, with `Ga.` as region. */
export interface PlaceCandidate extends Span {
  readonly region?: Span
  readonly country?: Span
}

/** Date in a dateline, with day, month and year as far as the dateline states them. */
export interface DateCandidate extends Span {
  readonly day?: number
  readonly month?: number
  readonly year?: number
}

/** Authors named in a dateline: `记者李忠发、潘洁`, `김유아 기자`. The span becomes the text of the byline. */
export interface AuthorsCandidate extends Span {
  readonly names: readonly Span[]
  /** Word for the work of all the authors: `记者` (reporter). */
  readonly job?: Span
}

/**
 * Certainty of a dateline: `sure` by its form and the tables, `likely` by the weights of its features, `possible` if neither.
 * A possible dateline stays part of the paragraph.
 */
type DatelineCertainty = 'sure' | 'likely' | 'possible'

/** Possible dateline at the start of a paragraph. All offsets are those of the paragraph's text. */
export interface DatelineCandidate {
  readonly shape: DatelineShape
  /** Offset after the separator, not counting spaces. */
  readonly end: number
  readonly places: readonly PlaceCandidate[]
  readonly date?: DateCandidate | undefined
  readonly credits: readonly Span[]
  readonly authors?: AuthorsCandidate | undefined
  readonly certainty: DatelineCertainty
}

/** Dateline split at its brackets, slashes and separator, before its parts are read. */
export interface DatelineFrame {
  readonly shape: DatelineShape
  /** Text before the credit or the separator: places and date. */
  readonly head: Span
  /** Text within the brackets or slashes. */
  readonly credit?: Span
  /** Text after the credit, which may be a date. */
  readonly tail?: Span
  /** Name of an author before the credit. */
  readonly author?: Span
  /** Marks between dateline and story, such as `--`; empty for none. */
  readonly separator: string
  /** Offset after the separator. */
  readonly end: number
}
