import type { SentenceSpan } from '../../sentences/sentence'
import * as sense from '../cues/word-senses'
import type { StatementContext } from '../statement-context'
import type { SpeechSubject } from '../subjects/speech-subject'
import { clauseBefore, hasVerb, isPause } from './clause'
import type { ContentOpening } from './content-opening'

/** Whether the words after a verb only say where it was said: `Sales rose, the bank said in a note dated Monday`. */
export function isPlaceOnly(
  reading: StatementContext,
  sentence: SentenceSpan,
  opening: ContentOpening,
  { outer }: SpeechSubject,
): boolean {
  if (typeof opening !== 'object' || opening.kind !== 'clause' || !isPause(reading.kind(outer - 1))) return false
  if (!reading.is(opening.at, sense.PREPOSITION) || reading.isCapital(opening.at)) return false
  const before = clauseBefore(reading, sentence, sentence.from, outer)
  return before !== undefined && !reading.is(before.from, sense.PREPOSITION) && hasVerb(reading, before.from, before.to)
}
