import { statementThresholds } from '../../../lexicon/generated/statement-weights'
import type { StatementCandidate } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { scoreStatement } from './score-statement'

/** A statement with its score: the sum of the weights of its features. */
export interface ScoredStatement {
  readonly candidate: StatementCandidate
  readonly score: number
}

/**
 * Returns the statements that are likely right, each with its score.
 * Of `Berg said she opposes the deal`, the inner one is removed; of `Berg said the mayor told her that`, both remain. `candidates` and the
 * result are sorted by position.
 */
export function keepLikelyStatements(
  context: StatementContext,
  candidates: readonly StatementCandidate[],
): readonly ScoredStatement[] {
  const kept: ScoredStatement[] = []
  let outer: StatementCandidate | undefined // the one that ends last
  for (const candidate of candidates) {
    const isNested = outer !== undefined && containsToken(outer, candidate.cue?.from ?? -1)
    const score = scoreStatement(context, candidate, isNested)
    if (score < (isNested ? statementThresholds.nested : statementThresholds.other)) continue
    kept.push({ candidate, score })
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
