import { COMMA } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

const OPENS = 4 // tokens before the subject of a free relative clause: `Tout ce qu’` ¦ `il a dit`
const OPENERS =
  sense.PRONOUN | sense.RELATIVE | sense.WHETHER | sense.THAT | sense.DETERMINER | sense.ADVERB | sense.SUBORDINATOR

/**
 * Whether a speech verb is in a clause that is the subject of the verb after it: `Everything he said` ¦ `was true`, `Alles, was er sagte,` ¦ `war wahr`. `from` is the
 * first token after the speech verb; not `What he said was that the dam leaked`, and not `a plan that he said was illegal`.
 */
export function isFreeRelative(context: StatementContext, subject: TokenRange, from: number): boolean {
  if (
    !context.is(from, sense.AUXILIARY) ||
    context.is(from, sense.PRONOUN) ||
    context.is(from + 1, sense.THAT) ||
    context.opening(from + 1)
  )
    return false
  if (context.kind(subject.from - 1) === COMMA || context.is(from - 1, sense.THAT)) return false // `That, they say,` ¦ `will help`
  const { neuters, indefinites } = context.words
  let token = subject.from - 1
  for (; token >= 0 && token >= subject.from - OPENS && !startsSentence(context, token); token--)
    if (
      context.kind(token) !== COMMA &&
      (!context.is(token, OPENERS) || context.is(token, sense.CONJUNCTION)) &&
      !isWordIn(context, token, neuters) &&
      !isWordIn(context, token, indefinites)
    )
      return false
  return token < subject.from - 1 && startsSentence(context, token)
}

const startsSentence = (context: StatementContext, token: number): boolean => token < 0 || context.isEnd(token)
