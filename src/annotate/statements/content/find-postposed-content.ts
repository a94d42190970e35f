import type { SentenceSpan } from '../../sentences/sentence'
import { OPENING_CERTAINTY } from '../cues/certainty'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import type { StatementContext } from '../statement-context'
import type { SpeechSubject } from '../subjects/speech-subject'
import { clauseBefore, clauseContinuation, quotationBefore } from './clause'
import { skipAdverbs } from './content-opening'
import { findAfterComma } from './verb-first'
import type { VerbStatement } from './verb-statement'

/** Finds content before its speaker, continued after a comma: `The city should grow, Xi said`; `Berg sagte, sie komme` */
export function findPostposedContent(
  reading: StatementContext,
  sentence: SentenceSpan,
  { to }: VerbGroup,
  subject: SpeechSubject,
): VerbStatement | undefined {
  // `asked the senator, who testified first`
  const told = reading.is(subject.at.from, sense.RELATIVE) && subject.at.to - subject.at.from === 1
  const left = told
    ? quotationBefore(reading, sentence, subject.outer)
    : clauseBefore(reading, sentence, sentence.from, subject.outer)
  const behind = skipAdverbs(reading, to, sentence.to)
  if (!left) {
    const right = findAfterComma(reading, sentence, behind)
    return right && { content: [right], subject, certainty: OPENING_CERTAINTY.clause }
  }
  const rest = clauseContinuation(reading, sentence, behind, left)
  return { content: rest ? [left, rest] : [left], subject, certainty: 1 }
}
