import { contentStart, type StatementCandidate } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

const SURE = 0.85 // a verb of saying with its complement: `said it`, `confirmed that`; not `plans to`, `opposes the deal`

/**
 * Removes statements about plans, wishes or opinions inside the content of another statement: `Berg said she` ¦ `opposes the deal`. Quotations are
 * kept, and so are speakers inside the content of another speaker: `Berg said the mayor` ¦ `told her that`. All are sorted by position.
 */
export function removeNestedStatements(
  reading: StatementContext,
  drafts: readonly StatementCandidate[],
): readonly StatementCandidate[] {
  const kept: StatementCandidate[] = []
  let outer: StatementCandidate | undefined // the one that ends last
  for (const draft of drafts) {
    const cue = draft.cue?.from ?? -1
    if (draft.confidence < SURE && outer && containsToken(outer, cue) && !reading.opening(contentStart(draft))) continue
    kept.push(draft)
    if (!outer || endOf(draft) >= endOf(outer)) outer = draft
  }
  return kept
}

const endOf = ({ content }: StatementCandidate): number => content.at(-1)?.to ?? 0

/** Whether the content of a statement contains a token. */
export function containsToken({ content }: StatementCandidate, token: number): boolean {
  for (const { from, to } of content) if (from <= token && token < to) return true
  return false
}
