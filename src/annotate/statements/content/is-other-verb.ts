import { SURE_VERB } from '../cues/sure-verb'
import type { VerbGroup } from '../cues/verb-group'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { hasVerb, isVerb } from './clause'
import type { OpeningKind } from './opening-kind'

/** Whether the words after a doubtful verb show that it marks no speech: `the states could decide`, `announced the names of the winners`. */
export function isOtherVerb(
  context: StatementContext,
  { cue, infinitive }: VerbGroup,
  opening: { readonly at: number; readonly kind: OpeningKind },
  { from, to }: TokenRange,
): boolean {
  if (cue.confidence >= SURE_VERB || opening.kind === 'that') return false
  const isClause = opening.kind === 'clause'
  if (isVerb(context, opening.at) || (infinitive && isClause)) return true
  return isClause && !hasVerb(context, from, to)
}
