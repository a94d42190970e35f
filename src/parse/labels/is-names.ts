import type { StoryLine } from './story-line'

const MOST = 5 // words

/**
 * Whether a line may consist of names: two to five words, at most one without a capital, no digit and no full stop.
 * `University of Lima`, `Great Lakes Examiner`; not: `Ferry crews vote to strike`.
 */
export const isNames = ({ words, capitalised, smalls, digits, stopped, colon }: StoryLine): boolean =>
  words >= 2 &&
  words <= MOST &&
  smalls > 0 &&
  capitalised >= Math.max(2, words - 1) &&
  digits === 0 &&
  !stopped &&
  colon < 0
