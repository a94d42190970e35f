import type { SentenceSpan } from '../../sentences/sentence'
import { CLITIC, COMMA } from '../../tokens/kinds'
import type { CueWord } from '../cues/statement-words'
import * as sense from '../cues/word-senses'
import type { StatementCandidate, TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsBefore } from '../subjects/nouns-before'
import { clauseAfter } from './clause'

const BETWEEN = 2 // words between the speaker and the noun: `his first public refusal to`

/** Finds the statement of a noun such as `claim`, after its speaker: `China’s claim that`, `his refusal to`; undefined if none. */
export function findNominalStatement(
  reading: StatementContext,
  sentence: SentenceSpan,
  noun: number,
  end: number,
  cue: CueWord,
): StatementCandidate | undefined {
  const speaker = ownerBefore(reading, noun, sentence.from)
  const tie = end - 1
  const infinitive = reading.is(tie, sense.TO) && !reading.is(end, sense.DETERMINER | sense.POSSESSIVE)
  const content = speaker && clauseAfter(reading, sentence, infinitive ? tie : end)
  if (!content) return undefined
  const to = infinitive || reading.is(tie, sense.THAT) ? tie : end
  const shortened = reading.is(tie, sense.THAT)
    ? untilSecond(reading, sentence, speaker, content)
    : untilVerb(reading, content)
  return { content: [shortened], cue: { from: noun, to }, speaker, force: cue.force, confidence: cue.confidence }
}

/** Returns the content up to the next verb, whose subject is the noun: `to answer` of `his refusal to answer angered the council`. */
function untilVerb(reading: StatementContext, { from, to }: TokenRange): TokenRange {
  for (let token = from + 2; token < to; token++) {
    if (reading.is(token, sense.SUBORDINATOR)) break
    if (reading.is(token, sense.AUXILIARY | sense.VERB)) return { from, to: token }
  }
  return { from, to }
}

/**
 * Returns the content without the verb of the noun that introduces it.
 * This is `the road was safe` of `Her claim that the road was safe was wrong`: the second verb ends it. Only if the noun opens the
 * sentence; otherwise the content is whole.
 */
function untilSecond(
  reading: StatementContext,
  sentence: SentenceSpan,
  speaker: TokenRange,
  content: TokenRange,
): TokenRange {
  if (speaker.from > sentence.from + 1) return content
  let verbs = 0
  for (let token = content.from + 1; token < content.to; token++) {
    if (reading.is(token, sense.CONJUNCTION | sense.SUBORDINATOR) || reading.kind(token) === COMMA) return content
    if (
      !reading.is(token, sense.AUXILIARY | sense.VERB) ||
      reading.is(token - 1, sense.AUXILIARY | sense.TO | sense.ADVERB)
    )
      continue
    if (++verbs === 2) return { from: content.from, to: token }
  }
  return content
}

/** Returns the speaker before a noun: `his` of `his first claim`, `China` of `China’s claim`; undefined if not found. */
function ownerBefore(reading: StatementContext, noun: number, limit: number): TokenRange | undefined {
  for (let token = noun - 1; token >= Math.max(limit, noun - 1 - BETWEEN); token--) {
    if (reading.is(token, sense.POSSESSIVE)) return { from: token, to: token + 1 }
    if (reading.kind(token) === CLITIC) return nounsBefore(reading, token, limit)
    if (!reading.isNoun(token)) return undefined
  }
  return undefined
}
