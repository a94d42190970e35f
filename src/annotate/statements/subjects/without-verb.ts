import { DETERMINER, POSSESSIVE } from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nameEndingAt } from './name-ending-at'

/**
 * Returns the nouns that open a sentence without the verb before its object, in languages that omit subjects: the name `Messi` of `Messi ganó` ¦ `el
 * partido y dijo`. Other nouns are returned as they are: `Milei` ¦ `la criticó y dijo`.
 */
export function withoutVerb(context: StatementContext, nouns: TokenRange): TokenRange {
  const { from, to } = nouns
  const verb = to - 1
  if (!context.words.habits.dropsSubject || verb === from || context.isCapital(verb)) return nouns
  if (!context.is(to, DETERMINER | POSSESSIVE)) return nouns
  return nameEndingAt(context, verb)?.from === from ? { from, to: verb } : nouns
}
