import type { SentenceSpan } from '../../sentences/sentence'
import * as sense from '../cues/word-senses'
import type { StatementContext } from '../statement-context'
import type { SpeechSubject } from '../subjects/speech-subject'
import { clauseBefore, hasVerb, isPause } from './clause'
import type { ContentOpening } from './content-opening'

/**
 * Whether the words after a speech verb only say where somebody spoke.
 * The content then precedes the verb: `Sales rose, the bank said in a note dated Monday`.
 */
export function isPlaceOnly(
  context: StatementContext,
  sentence: SentenceSpan,
  opening: ContentOpening,
  { outer }: SpeechSubject,
): boolean {
  if (typeof opening !== 'object' || opening.kind !== 'clause' || !isPause(context.kind(outer - 1))) return false
  if (!context.is(opening.at, sense.PREPOSITION) || context.isCapital(opening.at)) return false
  const before = clauseBefore(context, sentence, sentence.from, outer)
  return before !== undefined && !context.is(before.from, sense.PREPOSITION) && hasVerb(context, before.from, before.to)
}
