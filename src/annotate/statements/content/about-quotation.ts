import type { SentenceSpan } from '../../sentences/sentence'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import type { SpeechSubject } from '../subjects/speech-subject'
import { quotationBefore } from './clause'
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
): boolean => isMedium(context, sentence, start) || quotationBefore(context, sentence, outer) !== undefined

/** Whether a name before the end of a sentence says where a quotation stands: `wrote on` ¦ `Chirper. “It is.”` */
function isMedium(context: StatementContext, { to }: SentenceSpan, start: number): boolean {
  let token = start
  while (token < to && context.isCapital(token)) token++
  return token > start && context.isEnd(token) && context.opening(token + 1) !== undefined
}

/** Returns the content around a speaker, without a title that says where it was said: `“It is,” Berg said on` ¦ `“The Hour.”` */
export const contentAround = (context: StatementContext, left: TokenRange, right: TokenRange): TokenRange[] =>
  context.is(right.from - 1, sense.PREPOSITION) && isTitle(context, right.from) ? [left] : [left, right]
