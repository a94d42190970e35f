import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA, WORD } from '../../tokens/kinds'
import type { CueWord } from '../cues/cue-word'
import * as sense from '../cues/word-senses'
import { createStatement, type StatementCandidate, type TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

const FURTHEST = 60 // tokens in which the topic of a sentence is searched
const PARTICLES = 2 // tokens between a quotation and its verb: `라고`

/**
 * Finds the statement of a verb at the end of its sentence.
 * Examples: `市長は24日、「安全だ」と述べた`, `시장은 "안전하다"고 말했다`. `verb` is the index of the verb, `end` that of the token after it. Returns undefined if
 * there is no content.
 */
export function statementBefore(
  context: StatementContext,
  sentence: SentenceSpan,
  verb: number,
  end: number,
  cue: CueWord,
): StatementCandidate | undefined {
  const separated = quotedBeforeSpeaker(context, sentence, verb, end, cue)
  if (separated) return separated
  const topic = topicOf(context, sentence, verb)
  const content = quotedBefore(context, verb) ?? clauseBeforeVerb(context, sentence, topic, verb)
  if (!content || content.from < sentence.block.from) return undefined
  const speaker = topic && topic.speaker.to <= content.from ? topic.speaker : undefined
  const statement = createStatement([content], { from: verb, to: end }, speaker, cue.force, 'last', cue)
  return speaker && topic?.particle ? { ...statement, particle: topic.particle } : statement
}

interface ClauseTopic {
  readonly speaker: TokenRange
  /** The index of the token after the particle that marks the topic: after `は` of `市長は`. */
  readonly to: number
  /** The length in UTF-16 units of the particle, if it ends the last word of `speaker`. Undefined if the particle is a token of its own. */
  readonly particle?: number
}

/** Whether a word ends with a particle that marks the topic of a sentence: `은` of `시장은`. */
const hasTopicParticle = ({ tokens, page, words }: StatementContext, token: number): boolean =>
  tokens.kind(token) === WORD &&
  tokens.end(token) - tokens.start(token) > 1 &&
  words.topicEndings.includes(page.text.charAt(tokens.end(token) - 1))

/** Returns the topic of a sentence: the words before the first topic particle, `市長` of `市長は`. Returns undefined if not found. */
function topicOf(context: StatementContext, { from }: SentenceSpan, end: number): ClauseTopic | undefined {
  for (let token = from; token < Math.min(end, from + FURTHEST); token++) {
    if (context.quotation(token)) return undefined
    if (context.is(token, sense.TOPIC) && token > from) return { speaker: { from, to: token }, to: token + 1 }
    if (hasTopicParticle(context, token)) return { speaker: { from, to: token + 1 }, to: token + 1, particle: 1 }
  }
  return undefined
}

function quotedBefore(context: StatementContext, verb: number): TokenRange | undefined {
  for (let token = verb; token >= verb - PARTICLES; token--) {
    const quotation = context.closing(token)
    if (quotation) return { from: quotation.from, to: quotation.to }
    if (!context.isWord(token - 1)) return undefined
  }
  return undefined
}

function clauseBeforeVerb(
  context: StatementContext,
  { from }: SentenceSpan,
  topic: ClauseTopic | undefined,
  verb: number,
): TokenRange | undefined {
  let start = topic?.to ?? from
  if (context.kind(start) === COMMA) start++
  return verb > start ? { from: start, to: verb } : undefined
}

const FAR = 24 // tokens between a quotation and its verb

/** Finds the statement of a verb if the speaker is between the quotation and the verb: `「橋は安全だ」と市長は述べた`; undefined if not found. */
function quotedBeforeSpeaker(
  context: StatementContext,
  { block }: SentenceSpan,
  verb: number,
  end: number,
  word: CueWord,
): StatementCandidate | undefined {
  let topic = -1
  for (let token = verb; token > Math.max(block.from, verb - FAR); token--) {
    const quotation = context.closing(token)
    if (quotation) {
      if (topic <= token + 1) return undefined
      const content = [{ from: quotation.from, to: quotation.to }]
      const speaker = { from: token + 1, to: topic }
      return createStatement(content, { from: verb, to: end }, speaker, word.force, 'last', word)
    }
    if (context.isEnd(token - 1)) return undefined
    if (context.is(token, sense.TOPIC)) topic = token
  }
  return undefined
}
