import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA } from '../../tokens/kinds'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import type { StatementCandidate, TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { subjectStart } from '../subjects/find-subject'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { contentAround } from './sources'

const FURTHEST = 20 // tokens between `as` and its verb
const CERTAINTY = 0.9

/**
 * Finds the statement around an `as` clause with a speech verb.
 * Examples: `As Berg said, the road is closed`, `Niemand kam, wie die Polizei mitteilte`. Returns undefined if the verb is in no such
 * clause.
 */
export function findAsClause(
  reading: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
): StatementCandidate | undefined {
  const { likes } = reading.words
  if (likes.length === 0 || !(group.cue.takes & sense.SPEECH)) return undefined
  const as = likeBefore(reading, sentence, group.start)
  const speaker = as < 0 ? undefined : findClauseSpeaker(reading, sentence, group, as + 1)
  if (!speaker) return undefined
  const end = findClauseEnd(reading, sentence, Math.max(group.to, speaker.to))
  const content = contentAround(reading, sentence, as, end)
  const { cue, from, to } = group
  return content.length > 0
    ? { content, cue: { from, to }, speaker, force: cue.force, confidence: cue.confidence * CERTAINTY }
    : undefined
}

/** Returns the token of the `as` or `wie` that opens the clause of a verb: `as Berg said`; −1 if not found. */
function likeBefore(reading: StatementContext, { from }: SentenceSpan, verb: number): number {
  for (let token = verb - 1; token >= Math.max(from, verb - FURTHEST) && !reading.quotation(token); token--) {
    if (reading.kind(token) === COMMA) return -1
    const opens = token === from || reading.kind(token - 1) === COMMA
    if (opens && reading.words.likes.includes(reading.tokens.word(token))) return token
  }
  return -1
}

/**
 * Returns the speaker in an `as` clause: `Berg` of `as Berg said`, `le ministre` of `comme l’a déclaré le ministre`.
 * Returns undefined if the verb does not end its clause: `as Berg said it would`.
 */
function findClauseSpeaker(
  reading: StatementContext,
  { to }: SentenceSpan,
  group: VerbGroup,
  start: number,
): TokenRange | undefined {
  const before = nounsOrPronounAfter(reading, start, group.start)
  if (!before) return nounsOrPronounAfter(reading, subjectStart(reading, group.to, to), to)
  const end = subjectStart(reading, group.to, to)
  return end >= to || reading.isEnd(end) || reading.kind(end) === COMMA ? before : undefined
}

/** Returns the comma that ends an `as` clause. Without one, returns the end of the sentence, at most 20 tokens on. */
function findClauseEnd(reading: StatementContext, { to }: SentenceSpan, start: number): number {
  let token = start
  while (token < Math.min(to, start + FURTHEST) && reading.kind(token) !== COMMA) token++
  return token
}
