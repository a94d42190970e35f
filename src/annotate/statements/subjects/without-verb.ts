import { DETERMINER, POSSESSIVE, PRONOUN } from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nameEndingAt } from './name-ending-at'

/**
 * Returns the nouns that open a sentence without the verb before its object, in languages that omit subjects: `Messi` of `Messi ganó` ¦ `el partido y dijo`.
 * Undefined if only the verb is left: `Ganó` ¦ `el partido y dijo`. In other languages the nouns are returned as they are.
 */
export function withoutVerb(context: StatementContext, nouns: TokenRange): TokenRange | undefined {
  const { from, to } = nouns
  if (!context.words.habits.dropsSubject || !context.is(to, DETERMINER | POSSESSIVE)) return nouns
  let verb = from
  while (verb < to && context.isCapital(verb)) verb++
  if (verb === to - 1 && verb > from) return { from, to: verb }
  const isVerb = to - from === 1 && context.isCapital(from) && !context.is(from, PRONOUN)
  return isVerb && nameEndingAt(context, to) === undefined ? undefined : nouns
}
