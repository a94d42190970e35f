import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsBefore } from './nouns-before'

const LONGEST = 20 // tokens of a relative clause

/**
 * Returns the subject that a relative clause without commas separates from its verb: `An official` of `An official who asked not to be named` ¦ `said`.
 * `last` is the token before the verb. Undefined without such a clause, as in `the man who the mayor` ¦ `said was ill`.
 */
export function subjectBeforeRelative(context: StatementContext, limit: number, last: number): TokenRange | undefined {
  let hasVerb = false
  for (let token = last; token > Math.max(limit, last - LONGEST) && context.isWord(token); token--) {
    if (context.quotation(token)) return undefined
    if (context.is(token, sense.RELATIVE) && !context.is(token, sense.THAT | sense.DETERMINER))
      return hasVerb && context.isNoun(token - 1) ? nounsBefore(context, token, limit) : undefined
    if (context.is(token, sense.VERB | sense.AUXILIARY | sense.CUE)) hasVerb = true
  }
  return undefined
}
