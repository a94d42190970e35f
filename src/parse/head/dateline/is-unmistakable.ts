import type { DatelineCandidate } from './dateline-candidate'

/** Whether a dateline is certain and has a date or the usual form: `LIMA, March 4 (AP) -`; not: `By Jane Doe, dpa =`. */
export const isUnmistakable = (found: DatelineCandidate | null | undefined): boolean =>
  found?.certainty === 'sure' && (found.date !== undefined || found.shape === 'D1')
