import { COMMA } from '../../tokens/kinds'
import { GERUND } from '../cues/verb-forms'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import type { StatementContext } from '../statement-context'
import { isPause } from './clause'
import { OPENS_ASIDE } from './is-apposed-subject'

/**
 * Whether the content of a verb may precede it, with the subject after it: `The road is closed,` ¦ `confirmed the mayor`.
 * A verb that takes a thing as well, as in `the mayor, a judge, confirmed the sale`, needs a clause before it.
 */
export function mayInvert(context: StatementContext, start: number, { cue, start: verb }: VerbGroup): boolean {
  if (!isPause(context.kind(verb - 1)) || cue.takes & sense.ADDRESSEE || cue.form === GERUND) return false
  return !(cue.takes & sense.INANIMATE) || endsWithClause(context, start, verb)
}

/**
 * Whether the words before a comma and a verb end with a clause, the content of the verb: `De zaak, die lang duurde, is voorbij,` ¦ `bevestigde`.
 * A relative clause does not count.
 */
function endsWithClause(context: StatementContext, start: number, verb: number): boolean {
  let from = verb - 1
  while (from > start && context.kind(from - 1) !== COMMA) from--
  if (context.is(from, OPENS_ASIDE & ~sense.VERB) && from > start) return false
  for (let token = from; token < verb - 1; token++) if (context.is(token, sense.AUXILIARY | sense.NEGATION)) return true
  return false
}
