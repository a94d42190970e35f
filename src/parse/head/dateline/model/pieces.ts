import type { Span } from '../../../../text/span'
import type { MarkClass } from './marks'

/** Kind of a piece: words, a date, `role` for an author's work (`기자`), or `closer` for the last word of an East Asian dateline (`電`). */
export type PieceKind = 'words' | 'date' | 'role' | 'closer'

/** Piece of the start of a paragraph between two marks: `LIMA`, `April 24` and `AP` in `LIMA, April 24 (AP) –`. */
export interface DatelinePiece extends Span {
  readonly kind: PieceKind
  /** Mark before the piece; `none` if there is only a space, or nothing. */
  readonly before: MarkClass
  /** Opening mark of the bracket around the piece; an empty string outside brackets. */
  readonly bracket: string
  /** Whether the piece is the first in its bracket. */
  readonly opensBracket: boolean
}

/** Possible end of a dateline, with the number of pieces before it. */
export interface PossibleEnd {
  readonly end: number
  readonly pieces: number
  /** Class of the mark that closes the dateline. */
  readonly mark: MarkClass
  /** Whether a bracket closes directly before the mark. */
  readonly afterBracket: boolean
  /** Offset of the mark. */
  readonly markStart: number
}

/** Start of a paragraph, split at its marks, with every offset where a dateline may end. */
export interface SplitStart {
  readonly pieces: readonly DatelinePiece[]
  readonly ends: readonly PossibleEnd[]
}

/** Maximum characters of a dateline. */
export const REACH = 150

/** Whether a dash and a quotation mark follow a piece: `LIMA` in `LIMA – “No,” he said`; not: in `LIMA – The bridge`. */
export const isBeforeSpeech = (text: string, { end, bracket }: DatelinePiece): boolean =>
  bracket === '' && SPEECH.test(text.slice(end, end + 6))

const SPEECH = /^\s?[-–—]{1,2}\s*["“”„«»‘「『]/
