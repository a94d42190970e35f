import { CLITIC, HYPHEN, NUMBER } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { Construction } from '../scoring/construction'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { hasVerb } from './clause'
import type { OpeningKind } from './opening-kind'
import { timeAt } from './skip-time'

const PHRASE = 6 // tokens of a phrase for a medium: `in a brief text message`
const TIME = 5 // tokens of a time after a medium: `by email on Monday evening`

/**
 * Returns a noun that is said, without the medium after it: `the split` of `confirmed the split in a text message on Monday`.
 * Not of `praised the tone of the message`, whose preposition joins its noun to the one before. Other content is returned as it is.
 */
export function beforeMedium(
  context: StatementContext,
  content: TokenRange | undefined,
  opening: OpeningKind | Construction,
): TokenRange | undefined {
  if (!content || (opening !== 'thing' && opening !== 'clause')) return content
  const { from } = content
  const end = beforeTime(context, from, content.to)
  if (!context.words.media.has(context.tokens.word(end - 1))) return content
  const medium = mediumStart(context, from, end)
  if (medium <= from || (opening === 'clause' && hasVerb(context, from, medium))) return content
  return { from, to: beforeTime(context, from, medium) }
}

/** Returns the index of the preposition before a medium that ends at `end`; 0 if the medium is part of another phrase: `the tone of the message`. */
function mediumStart(context: StatementContext, from: number, end: number): number {
  const { circumstances, means } = context.words
  let words = 1
  for (let token = end - 2; token > Math.max(from, end - PHRASE); token--, words++) {
    const kind = context.kind(token)
    if ((kind > CLITIC && kind !== HYPHEN) || context.quotation(token)) return 0
    if (isWordIn(context, token, means)) return context.is(token + 1, sense.DETERMINER) ? 0 : token
    // `a ban` ¦ `on email`
    if (isWordIn(context, token, circumstances)) return words === 1 && context.isNoun(token - 1) ? 0 : token
    if (context.is(token, sense.PREPOSITION)) return 0
  }
  return 0
}

/** Returns the index before a time that ends at `end`, with its preposition and article: before `on Monday`; `end` without one. */
function beforeTime(context: StatementContext, from: number, end: number): number {
  if (!context.is(end - 1, sense.TIME) && context.kind(end - 1) !== NUMBER) return end
  for (let token = end - 1; token > Math.max(from + 1, end - TIME); token--) {
    if (timeAt(context, token)?.to !== end) continue
    const article = context.is(token - 1, sense.DETERMINER) ? token - 1 : token
    return context.is(article - 1, sense.PREPOSITION) ? article - 1 : article
  }
  return end
}
