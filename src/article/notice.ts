import type { Line, Text } from './text'
import type { IsoTime } from './time'

/** Kind of a notice to desks. */
export type NoticeKind =
  | 'kill'
  | 'withhold'
  | 'possible'
  | 'correction'
  | 'clarification'
  | 'refile'
  | 'advisory'
  | 'update'

/** Notice to desks: a kill, a hold, a correction, an update, an advisory. */
export interface Notice {
  /** Kind of the notice: `kill`, `correction`. */
  kind: NoticeKind
  /** The notice as filed. */
  text: Text
  /** The item that the notice is about, if it names one. */
  target?: Line | undefined
  /** The number of the paragraph that the notice is about, 1 for the first. */
  paragraph?: number | undefined
}

/** Embargo until a moment that is known. */
export interface InstantEmbargo {
  /** Kind of the end: a moment. */
  kind: 'instant'
  /** The embargo as filed. */
  text: Text
  /** The end of the embargo; without an offset if the copy names no zone. */
  at: IsoTime
  /** The time zone as filed, such as `GMT`. */
  zone?: Line | undefined
}

/** Embargo without a known moment: until a day, a publishing cycle, or a release by hand. */
export interface ImpreciseEmbargo {
  /** Kind of the end: a day, a publishing cycle, or open until a release by hand. */
  kind: 'day' | 'cycle' | 'open'
  /** The embargo as filed. */
  text: Text
  /** The end of the embargo, as far as known. */
  at?: IsoTime | undefined
  /** The time zone as filed, such as `GMT`. */
  zone?: Line | undefined
}

/** Time before which the story must not be published. If the kind is `instant`, `at` is known. */
export type Embargo = InstantEmbargo | ImpreciseEmbargo
