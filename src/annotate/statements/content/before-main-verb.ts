import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA } from '../../tokens/kinds'
import { FINITE, PAST } from '../cues/verb-forms'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { hasVerb, trimMarks } from './clause'

/**
 * Returns content without the main clause that follows it, if its speaker is a relative pronoun: `it was cold` of `Berg, who said it was
 * cold, left`. The whole content of `He met Berg, who said it was cold, damp and dark`, whose main verb is before the pronoun; undefined without content.
 */
export function beforeMainVerb(
  context: StatementContext,
  sentence: SentenceSpan,
  speaker: TokenRange | undefined,
  content: TokenRange | undefined,
): TokenRange | undefined {
  if (!content || !speaker || speaker.to - speaker.from > 1 || !context.is(speaker.from, sense.RELATIVE)) return content
  const comma = speaker.from - 1
  if (context.kind(comma) !== COMMA || hasVerb(context, sentence.from, comma)) return content
  for (let token = content.to - 2; token > content.from; token--)
    if (endsWithComma(context, token) && isMainVerb(context, token + 1))
      return { from: content.from, to: trimMarks(context, content.from, token + 1) }
  return content
}

/** Whether a comma is at a token, or the mark that closes a quotation with a comma at its end: `“Rain on Tin,”`. */
function endsWithComma(context: StatementContext, token: number): boolean {
  if (context.kind(token) === COMMA) return !context.quotation(token)
  return context.kind(token - 1) === COMMA && context.closing(token + 1) !== undefined
}

function isMainVerb(context: StatementContext, token: number): boolean {
  if (context.is(token, sense.PRONOUN)) return false
  return context.is(token, sense.VERB | sense.AUXILIARY) || context.isCue(token, PAST) || context.isCue(token, FINITE)
}
