import * as kinds from '../tokens/kinds'

/** The tokens around a time that decide its side: `first` to `from` before it, `to` to `last` after it. */
export interface Clause {
  readonly first: number
  readonly from: number
  readonly to: number
  readonly last: number
  /** Whether the time is a day, not a month or season. */
  readonly isDay: boolean
  /** Whether it has a start and an end. */
  readonly isRange: boolean
  /** Whether its sentence ends with a full stop, so that it has a verb, as a headline may not. */
  readonly isFull: boolean
  /** Whether it is in the caption of a picture, which was taken before: the present is the tense of captions. */
  readonly isCaption: boolean
}

/** Whether a kind of token separates clauses. */
export const isBorder = (kind: number): boolean =>
  kind === kinds.COMMA ||
  kind === kinds.SEMICOLON ||
  kind === kinds.DASH ||
  (kind >= kinds.QUOTE && kind <= kinds.CLOSE_QUOTE)
