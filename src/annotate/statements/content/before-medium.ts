import { CLITIC } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { Construction } from '../scoring/construction'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { hasVerb } from './clause'
import type { OpeningKind } from './opening-kind'

const PHRASE = 6 // tokens of a phrase for a medium: `in a brief text message`

/**
 * Returns a noun that is said, without the medium after it: `the split` of `confirmed the split in a text message`.
 * Not of `praised the tone of the message`, whose preposition joins its noun to the one before. Other content is returned as it is.
 */
export function beforeMedium(
  context: StatementContext,
  content: TokenRange | undefined,
  opening: OpeningKind | Construction,
): TokenRange | undefined {
  if (!content || !isWordIn(context, content.to - 1, context.words.media)) return content
  const { from, to } = content
  if (opening !== 'thing' && opening !== 'clause') return content
  for (let token = to - 2; token > Math.max(from, to - PHRASE); token--) {
    if (context.kind(token) > CLITIC || context.quotation(token)) return content
    if (isWordIn(context, token, context.words.circumstances))
      return opening === 'clause' && hasVerb(context, from, token) ? content : { from, to: token }
    if (context.is(token, sense.PREPOSITION)) return content
  }
  return content
}
