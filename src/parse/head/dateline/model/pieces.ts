import type { Span } from '../../../../text/span'
import type { MarkClass } from './marks'

/** What a piece of the start of a paragraph is: words, a date, a word for an author's work, or the closing word of an East Asian dateline. */
export type PieceKind = 'words' | 'date' | 'role' | 'closer'

/** A piece of the start of a paragraph, between two marks. */
export interface DatelinePiece extends Span {
  readonly kind: PieceKind
  /** The mark before it; `none` where nothing but a space, or nothing at all, comes between. */
  readonly before: MarkClass
  /** The bracket that it is in, by its opening mark; an empty text outside of brackets. */
  readonly bracket: string
  /** Whether the bracket opens directly before it. */
  readonly opensBracket: boolean
}

/** A place where a dateline may end, and the number of pieces before it. */
export interface PossibleEnd {
  readonly end: number
  readonly pieces: number
  /** The mark that closes the dateline. */
  readonly mark: MarkClass
  /** Whether a bracket closes directly before the mark. */
  readonly afterBracket: boolean
  /** The offset of the mark. */
  readonly markStart: number
}

/** The start of a paragraph, split at its marks. */
export interface SplitStart {
  readonly pieces: readonly DatelinePiece[]
  readonly ends: readonly PossibleEnd[]
}

/** The number of characters that a dateline takes at most. */
export const REACH = 150
