import { COMMA } from '../../tokens/kinds'
import { SURE_VERB } from '../cues/sure-verb'
import { PAST } from '../cues/verb-forms'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { trimMarks } from './clause'
import type { OpeningKind } from './opening-kind'

/** Classes of the words with which a clause inside the content begins: what follows `and` may be its verb. */
const OWN_CLAUSE = sense.AUXILIARY | sense.PRONOUN | sense.RELATIVE | sense.WHETHER
const HAS_OBJECT = sense.DETERMINER | sense.POSSESSIVE | sense.PRONOUN | sense.THAT | sense.TO

/**
 * Returns a noun that is said without the next predicate of its speaker: `the death` of `confirmed the death but gave no cause`, `den Tod` of
 * `bestätigte den Tod, nannte aber keine Ursache`. Other content is returned as it is: `a plan to cut costs and raise prices`.
 */
export function beforePredicate(
  context: StatementContext,
  { cue }: VerbGroup,
  content: TokenRange | undefined,
  opening: OpeningKind,
): TokenRange | undefined {
  if (!content || (opening !== 'thing' && opening !== 'clause') || cue.confidence >= SURE_VERB) return content
  const { from, to } = content
  const own = opening === 'clause' ? OWN_CLAUSE | sense.VERB : OWN_CLAUSE
  let hasTo = false
  for (let token = from; token < to - 1; token++) {
    const quotation = context.quotation(token)
    if (quotation) token = quotation.to - 1
    else if (context.kind(token) === COMMA) {
      if (isContrast(context, token + 1)) return { from, to: token }
    } else {
      const senses = context.senses(token)
      if (senses & sense.CONJUNCTION) {
        if (opensPredicate(context, token, hasTo)) return { from, to: trimMarks(context, from, token) }
      } else if (senses & own && !(senses & sense.DETERMINER)) return content
      else if (senses & sense.TO) hasTo = true
    }
  }
  return content
}

/** Whether a verb before its `but` follows a comma: `nannte aber keine Ursache`. Only in languages with the verb second. */
const isContrast = (context: StatementContext, verb: number): boolean =>
  context.words.habits.verbSecond &&
  context.is(verb, sense.VERB | sense.AUXILIARY | sense.CUE) &&
  context.is(verb + 1, sense.CONJUNCTION)

/**
 * Whether a finite verb follows a conjunction: `but gave no cause`, `and left the room`, `mais n’a donné aucune cause`. Not participles, as in `a slow
 * but needed reform`, and not infinitives after `to`.
 */
function opensPredicate(context: StatementContext, conjunction: number, hasTo: boolean): boolean {
  let verb = conjunction + 1
  while (context.is(verb, sense.ADVERB | sense.NEGATION) && !context.is(verb, sense.AUXILIARY)) verb++
  const senses = context.senses(verb)
  if (senses & sense.AUXILIARY) return !(senses & sense.PRONOUN) && !(hasTo && context.is(conjunction, sense.AND)) // `to buy or` ¦ `get rid`
  const next = context.senses(verb + 1)
  const isNegated = verb > conjunction + 1 && context.is(verb - 1, sense.NEGATION)
  const { habits, infinitiveEndings } = context.words
  const isBut = !context.is(conjunction, sense.AND)
  // `pero no` ¦ `dio la causa`, `pero` ¦ `descartó dimitir`; not `caro pero necesario`
  if (habits.dropsSubject && senses === 0 && (isNegated || isBut))
    return (next & HAS_OBJECT) !== 0 || (isBut && context.endsWith(verb + 1, infinitiveEndings))
  const isPast = context.isCue(verb, PAST) || (senses & sense.VERB && !(context.known(verb) & sense.VERB))
  if (!isPast && (!(senses & sense.VERB) || hasTo)) return false
  if (next & HAS_OBJECT) return true
  return isBut && ((next & sense.PREPOSITION) !== 0 || !isPast)
}
