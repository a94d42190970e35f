import type { SentenceSpan } from '../../sentences/sentence'
import { GERUND } from '../cues/verb-forms'
import type { VerbGroup } from '../cues/verb-group'
import type { StatementContext } from '../statement-context'
import type { SpeechSubject } from '../subjects/speech-subject'
import { quotationBefore } from './clause'

/** Whether a gerund opens a clause that is not speech: `Berg quit, responding to threats`. */
export const isOtherClause = (
  context: StatementContext,
  sentence: SentenceSpan,
  { cue }: VerbGroup,
  { borrowed, outer }: SpeechSubject,
): boolean => cue.form === GERUND && borrowed !== undefined && !quotationBefore(context, sentence, outer)
