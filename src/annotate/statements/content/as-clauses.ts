import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA } from '../../tokens/kinds'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import { createStatement, type StatementCandidate, type TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { subjectStart } from '../subjects/find-subject'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { contentAround } from './sources'

const FURTHEST = 20 // tokens between `as` and its verb

/**
 * Finds the statement around an `as` clause, given the speech verb in the clause.
 * Examples: `As Berg said, the road is closed`, `Niemand kam, wie die Polizei mitteilte`. Returns undefined if the verb is in no `as`
 * clause.
 */
export function findAsClause(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
): StatementCandidate | undefined {
  const { likes } = context.words
  if (likes.length === 0 || !(group.cue.takes & sense.SPEECH)) return undefined
  const as = likeBefore(context, sentence, group.start)
  const speaker = as < 0 ? undefined : findClauseSpeaker(context, sentence, group, as + 1)
  if (!speaker) return undefined
  const end = findClauseEnd(context, sentence, Math.max(group.to, speaker.to))
  const content = contentAround(context, sentence, as, end)
  const { cue, from, to } = group
  return content.length > 0 ? createStatement(content, { from, to }, speaker, cue.force, 'asClause', cue) : undefined
}

/** Returns the index of the `as` or `wie` that opens a verb’s clause: `as Berg said`; −1 if not found. */
function likeBefore(context: StatementContext, { from }: SentenceSpan, verb: number): number {
  for (let token = verb - 1; token >= Math.max(from, verb - FURTHEST) && !context.quotation(token); token--) {
    if (context.kind(token) === COMMA) return -1
    const opens = token === from || context.kind(token - 1) === COMMA
    if (opens && isWordIn(context, token, context.words.likes)) return token
  }
  return -1
}

/**
 * Returns the speaker in an `as` clause: `Berg` of `as Berg said`, `le ministre` of `comme l’a déclaré le ministre`.
 * Returns undefined if the verb does not end its clause: `as Berg said it would`.
 */
function findClauseSpeaker(
  context: StatementContext,
  { to }: SentenceSpan,
  group: VerbGroup,
  start: number,
): TokenRange | undefined {
  const before = nounsOrPronounAfter(context, start, group.start)
  if (!before) return nounsOrPronounAfter(context, subjectStart(context, group.to, to), to)
  const end = subjectStart(context, group.to, to)
  return end >= to || context.isEnd(end) || context.kind(end) === COMMA ? before : undefined
}

/**
 * Returns the index of the comma that ends an `as` clause.
 * Without one, returns the end of the sentence, but at most 20 tokens after `start`.
 */
function findClauseEnd(context: StatementContext, { to }: SentenceSpan, start: number): number {
  let token = start
  while (token < Math.min(to, start + FURTHEST) && context.kind(token) !== COMMA) token++
  return token
}
