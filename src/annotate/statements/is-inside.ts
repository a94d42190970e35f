import type { StatementCandidate } from './statement-candidate'

/** Whether a statement is between a subject, which starts at `outer`, and its verb: `citing costs` of `The company, citing costs, said`. */
export function isInside(statement: StatementCandidate | undefined, outer: number, verb: number): boolean {
  const from = statement?.content.at(-1)?.from ?? 0
  return outer < (statement?.cue?.from ?? 0) && outer < from && from < verb
}
