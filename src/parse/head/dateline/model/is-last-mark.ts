import type { PossibleEnd } from './pieces'

/** Whether no mark follows an end: the dash of `(AP) –`; not: its bracket, since the dash belongs to the dateline. */
export const isLastMark = (end: PossibleEnd, at: number, ends: readonly PossibleEnd[]): boolean => {
  const next = ends[at + 1]
  return end.mark !== 'bracket' || !next?.afterBracket || next.pieces !== end.pieces
}
