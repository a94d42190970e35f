import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA } from '../../tokens/kinds'
import { FINITE, PLAIN } from '../cues/verb-forms'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { subjectBefore } from '../subjects/find-subject'
import { createSubject } from '../subjects/speech-subject'
import { findOfPronoun } from './of-pronoun'
import { contentBetween, nearSubject } from './separated'
import type { VerbStatement } from './verb-statement'

/** The verbs whose object precedes them, as bits of `word-senses.ts`. */
export const JOINED = sense.LAST | sense.OF_PRONOUN

const REACH = 16 // tokens between an auxiliary, or the start of a subordinate clause, and its verb

/**
 * Finds the statement of a verb that its object precedes: `Die Partei hat dem Minister Untätigkeit vorgeworfen`, `weil sie ihm Untätigkeit vorwirft`.
 * `last` is the subject of the verb before it. Undefined for passives: `wurde ihm vorgeworfen`.
 */
export function findJoined(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
  last: TokenRange | undefined,
): VerbStatement | undefined {
  const { verb, cue } = group
  if (cue.takes & sense.OF_PRONOUN) return findOfPronoun(context, sentence, group, last)
  const isPlain = cue.form === PLAIN
  for (let token = verb - 1; token >= Math.max(sentence.from, verb - REACH); token--) {
    if (context.kind(token) === COMMA) return inSubordinate(context, sentence, group, token + 1)
    if (!context.isWord(token) || context.quotation(token)) return undefined
    if (!isWordIn(context, token, context.words.haves) && !(isPlain && context.is(token, sense.AUXILIARY))) continue
    const main = { ...group, start: token, to: token + 1, helped: true }
    const before = subjectBefore(context, sentence, main, last)
    const subject = before ?? nearSubject(context, main, verb)
    return (
      subject &&
      contentBetween(
        context,
        sentence,
        group,
        { from: verb, to: group.to },
        subject,
        before ? token + 1 : subject.at.to,
      )
    )
  }
  return undefined
}

/** Finds the statement of a verb at the end of the subordinate clause that starts at a token: `die ihm Untätigkeit vorwirft`, `weil sie ihn lobte`. */
function inSubordinate(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
  start: number,
): VerbStatement | undefined {
  const { verb, cue } = group
  if (cue.form !== FINITE && cue.form !== PLAIN && !isWordIn(context, verb + 1, context.words.haves)) return undefined
  const isRelative = context.is(start, sense.RELATIVE)
  if (!isRelative && !context.is(start, sense.SUBORDINATOR)) return undefined
  const subject = isRelative
    ? createSubject({ from: start, to: start + 1 }, start)
    : nearSubject(context, { to: start + 1, start }, verb)
  return subject && contentBetween(context, sentence, group, { from: verb, to: group.to }, subject, subject.at.to, true)
}
