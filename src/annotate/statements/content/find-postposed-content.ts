import type { SentenceSpan } from '../../sentences/sentence'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { subjectStart } from '../subjects/find-subject'
import type { SpeechSubject } from '../subjects/speech-subject'
import { clauseBefore, clauseContinuation, quotationBefore } from './clause'
import { skipAdverbs, skipHearer } from './skip-circumstances'
import { findAfterComma } from './verb-first'
import type { VerbStatement } from './verb-statement'

/**
 * Finds the content of a verb that has no content directly after it.
 * It is before the speaker, or after a comma: `The city should grow, Xi said`; `Berg sagte, sie komme`.
 */
export function findPostposedContent(
  context: StatementContext,
  sentence: SentenceSpan,
  { to }: VerbGroup,
  subject: SpeechSubject,
): VerbStatement | undefined {
  // `asked the senator, who testified first`
  const isRelative = context.is(subject.at.from, sense.RELATIVE) && subject.at.to - subject.at.from === 1
  const left = isRelative
    ? quotationBefore(context, sentence, subject.outer)
    : clauseBefore(context, sentence, sentence.from, subject.outer)
  const afterVerb = skipHearer(context, skipAdverbs(context, to, sentence.to), sentence.to)
  if (!left) {
    const right =
      findAfterComma(context, sentence, afterVerb) ??
      findAfterComma(context, sentence, subjectStart(context, to, sentence.to)) // `sagte vor Gericht, sie komme`
    return right && { content: [right], subject, construction: 'clause' }
  }
  if (isOnlySource(context, left)) return undefined
  const rest = clauseContinuation(context, sentence, afterVerb, left)
  return { content: rest ? [left, rest] : [left], subject, construction: 'before' }
}

/** Whether words before a comma only name a source: `According to a filing` of `According to a filing, Norvane knew of it`. */
const isOnlySource = (context: StatementContext, { from, to }: TokenRange): boolean =>
  context.is(from, sense.SOURCE) && context.words.sources.at(context.tokens, from, to) !== undefined
