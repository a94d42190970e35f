import { contentStart, type StatementCandidate } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

const SURE = 0.85 // a verb of saying with what it takes: `said it`, `confirmed that`; not `plans to`, `opposes the deal`

/**
 * The statements without those that only tell, inside what somebody says, what he or another plans, wants or thinks of something: `Berg said she`
 * ¦ `opposes the deal`. What is quoted stays, and who says something inside what another says: `Berg said the mayor` ¦ `told her that`. All are in order of place.
 */
export function withoutNestedStatements(
  reading: StatementContext,
  drafts: readonly StatementCandidate[],
): readonly StatementCandidate[] {
  const kept: StatementCandidate[] = []
  let outer: StatementCandidate | undefined // the one that reaches furthest
  for (const draft of drafts) {
    const cue = draft.cue?.from ?? -1
    if (draft.confidence < SURE && outer && containsToken(outer, cue) && !reading.opening(contentStart(draft))) continue
    kept.push(draft)
    if (!outer || endOf(draft) >= endOf(outer)) outer = draft
  }
  return kept
}

const endOf = ({ content }: StatementCandidate): number => content.at(-1)?.to ?? 0

/** Whether what is said holds a token. */
export function containsToken({ content }: StatementCandidate, token: number): boolean {
  for (const { from, to } of content) if (from <= token && token < to) return true
  return false
}
