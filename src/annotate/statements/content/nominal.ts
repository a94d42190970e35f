import type { SentenceSpan } from '../../sentences/sentence'
import { CLITIC, COMMA } from '../../tokens/kinds'
import type { CueWord } from '../cues/cue-word'
import * as sense from '../cues/word-senses'
import { createStatement, type StatementCandidate, type TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsBefore } from '../subjects/nouns-before'
import { clauseAfter } from './clause'

const BETWEEN = 2 // words between the speaker and the noun: `his first public refusal to`

/** Finds the statement that a noun such as `claim` introduces: `China’s claim that`, `his refusal to`. Undefined for other nouns. */
export function findNominalStatement(
  context: StatementContext,
  sentence: SentenceSpan,
  noun: number,
  end: number,
  cue: CueWord,
): StatementCandidate | undefined {
  const speaker = ownerBefore(context, noun, sentence.from)
  const tie = end - 1
  const infinitive = context.is(tie, sense.TO) && !context.is(end, sense.DETERMINER | sense.POSSESSIVE)
  const content = speaker && clauseAfter(context, sentence, infinitive ? tie : end)
  if (!content) return undefined
  const to = infinitive || context.is(tie, sense.THAT) ? tie : end
  const shortened = context.is(tie, sense.THAT)
    ? untilSecondVerb(context, sentence, speaker, content)
    : untilVerb(context, content)
  return createStatement([shortened], { from: noun, to }, speaker, cue.force, 'noun', cue)
}

/** Returns the content of a noun up to the verb whose subject the noun is: `to answer` of `his refusal to answer angered the council`. */
function untilVerb(context: StatementContext, { from, to }: TokenRange): TokenRange {
  for (let token = from + 2; token < to; token++) {
    if (context.is(token, sense.SUBORDINATOR)) break
    if (context.is(token, sense.AUXILIARY | sense.VERB)) return { from, to: token }
  }
  return { from, to }
}

/**
 * Returns the content of a noun without the verb whose subject the noun is.
 * This is `the road was safe` of `Her claim that the road was safe was wrong`: the second verb ends it. If the noun does not open the
 * sentence, returns the whole content.
 */
function untilSecondVerb(
  context: StatementContext,
  sentence: SentenceSpan,
  speaker: TokenRange,
  content: TokenRange,
): TokenRange {
  if (speaker.from > sentence.from + 1) return content
  let verbs = 0
  for (let token = content.from + 1; token < content.to; token++) {
    if (context.is(token, sense.CONJUNCTION | sense.SUBORDINATOR) || context.kind(token) === COMMA) return content
    if (
      !context.is(token, sense.AUXILIARY | sense.VERB) ||
      context.is(token - 1, sense.AUXILIARY | sense.TO | sense.ADVERB)
    )
      continue
    if (++verbs === 2) return { from: content.from, to: token }
  }
  return content
}

/** Returns the speaker before a noun: `his` of `his first claim`, `China` of `China’s claim`. Undefined for a noun without a possessive, and for the object of a verb of saying: `recalled` ¦ `its commitment to`. */
function ownerBefore(context: StatementContext, noun: number, limit: number): TokenRange | undefined {
  for (let token = noun - 1; token >= Math.max(limit, noun - 1 - BETWEEN); token--) {
    if (context.is(token, sense.POSSESSIVE))
      return context.is(token, sense.IT) && context.is(token - 1, sense.CUE)
        ? undefined
        : { from: token, to: token + 1 }
    if (context.kind(token) === CLITIC) return nounsBefore(context, token, limit)
    if (!context.isNoun(token)) return undefined
  }
  return undefined
}
