import type { SentenceSpan } from '../../sentences/sentence'
import { COLON } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import type { SpeechSubject } from '../subjects/speech-subject'
import { quotationBefore } from './clause'
import { skipAdverbs } from './skip-circumstances'
import { isTitle } from './titles'

/**
 * Whether the words after a verb and its preposition tell of what or where a quotation beside them is.
 * True in `“It is,” Berg said of the plan` and `Berg wrote on Chirper. “It is.”` `start` is the index of the token after the preposition.
 */
export const isAboutQuotation = (
  context: StatementContext,
  sentence: SentenceSpan,
  { outer }: SpeechSubject,
  start: number,
): boolean => goesOnAfterMedium(context, sentence, start) || quotationBefore(context, sentence, outer) !== undefined

/**
 * Whether words after a verb say where something stands, and what stands there follows: `wrote on` ¦ `Chirper. “It is.”`, `wrote on` ¦ `her page that it
 * is`. Not `spoke about` ¦ `Chirper`.
 */
function goesOnAfterMedium(context: StatementContext, { to }: SentenceSpan, start: number): boolean {
  if (!isWordIn(context, start - 1, context.words.circumstances)) return false
  const medium = nounsOrPronounAfter(context, start, to)
  if (!medium) return false
  const token = skipAdverbs(context, medium.to, to)
  if (token >= to || context.isEnd(token))
    return context.opening(token) !== undefined || context.opening(token + 1) !== undefined
  const kind = context.kind(token)
  return kind === COLON || context.opening(token + 1) !== undefined || context.is(token, sense.THAT | sense.DETERMINER)
}

/** Returns the content around a speaker, without a title that says where it was said: `“It is,” Berg said on` ¦ `“The Hour.”` */
export const contentAround = (context: StatementContext, left: TokenRange, right: TokenRange): TokenRange[] =>
  context.is(right.from - 1, sense.PREPOSITION) && isTitle(context, right.from) ? [left] : [left, right]
