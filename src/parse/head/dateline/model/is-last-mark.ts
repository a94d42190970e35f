import type { PossibleEnd } from './pieces'

/** Whether a possible end of a dateline is its last mark: the dash in `LIMA (AP) –`; not: the closing bracket before the dash. */
export const isLastMark = (end: PossibleEnd, at: number, ends: readonly PossibleEnd[]): boolean => {
  const next = ends[at + 1]
  return end.mark !== 'bracket' || !next?.afterBracket || next.pieces !== end.pieces
}
