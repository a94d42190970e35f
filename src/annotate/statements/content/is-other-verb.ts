import { SURE_VERB } from '../cues/sure-verb'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { hasVerb, isVerb } from './clause'
import type { OpeningKind } from './opening-kind'

const WEAK = 0.65 // confidence of verbs that in a headline report speech only with a clause: `Probe Finds Cash Missing`

/** Whether a range of tokens has a verb with a subject before it: `most voters wanted change`; not `missing cash`, `a wanted man`. */
function hasClause(context: StatementContext, from: number, to: number): boolean {
  for (let token = from + 1; token < to && !context.is(token, sense.SUBORDINATOR | sense.RELATIVE); token++)
    if (isVerbal(context, token) && !context.is(token - 1, NO_SUBJECT)) return true
  return false
}

const isVerbal = (context: StatementContext, token: number): boolean =>
  context.is(token, sense.AUXILIARY | sense.VERB) || context.endsWith(token, context.words.pastEndings)

const NO_SUBJECT = sense.DETERMINER | sense.POSSESSIVE | sense.PREPOSITION | sense.AND

/** Whether the words after a doubtful verb show that it marks no speech: `the states could decide`, `announced the names of the winners`. */
export function isOtherVerb(
  context: StatementContext,
  { cue, infinitive }: VerbGroup,
  opening: { readonly at: number; readonly kind: OpeningKind },
  { from, to }: TokenRange,
  isHeadline: boolean,
): boolean {
  if (cue.confidence >= SURE_VERB || opening.kind === 'that') return false
  if (
    cue.confidence < WEAK &&
    (opening.kind === 'thing' || opening.kind === 'clause') &&
    !hasClause(context, from, to) &&
    isHeadline
  )
    return true
  const isClause = opening.kind === 'clause'
  if (isVerb(context, opening.at) || (infinitive && isClause)) return true
  return isClause && !hasVerb(context, from, to)
}
