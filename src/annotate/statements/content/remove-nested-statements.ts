import { contentStart, type StatementCandidate } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

const SURE = 0.85 // confidence from which a statement is speech: `said it`, `confirmed that`; not `plans to`, `opposes the deal`

/**
 * Returns the statements without plans, wishes and opinions inside other statements.
 * Of `Berg said she opposes the deal`, the inner one is removed; of `Berg said the mayor told her that`, both remain. Statements that open
 * with a quotation remain too. `candidates` and the result are sorted by position.
 */
export function removeNestedStatements(
  context: StatementContext,
  candidates: readonly StatementCandidate[],
): readonly StatementCandidate[] {
  const kept: StatementCandidate[] = []
  let outer: StatementCandidate | undefined // the one that ends last
  for (const candidate of candidates) {
    const cue = candidate.cue?.from ?? -1
    if (candidate.confidence < SURE && outer && containsToken(outer, cue) && !context.opening(contentStart(candidate)))
      continue
    kept.push(candidate)
    if (!outer || contentEnd(candidate) >= contentEnd(outer)) outer = candidate
  }
  return kept
}

const contentEnd = ({ content }: StatementCandidate): number => content.at(-1)?.to ?? 0

/** Whether a token is in the content of a statement. */
export function containsToken({ content }: StatementCandidate, token: number): boolean {
  for (const { from, to } of content) if (from <= token && token < to) return true
  return false
}
