import type { Sentence } from '../sentences/sentence'
import { COMMA, WORD } from '../tokens/kinds'
import type { Draft, Stretch } from './draft'
import type { Reading } from './reading'
import * as sense from './senses'
import type { CueWord } from './statement-words'

const FURTHEST = 60 // tokens in which a sentence tells who it is about
const PARTICLES = 2 // tokens between a quotation and its verb: `라고`

/** What a verb at the end of its sentence says: `市長は24日、「安全だ」` ¦ `と述べた`, `시장은 "안전하다"고` ¦ `말했다` */
export function statementBefore(
  reading: Reading,
  sentence: Sentence,
  verb: number,
  end: number,
  cue: CueWord,
): Draft | undefined {
  const behind = quotedFar(reading, sentence, verb, end, cue)
  if (behind) return behind
  const topic = topicOf(reading, sentence, verb)
  const content = quotedBefore(reading, verb) ?? toldBefore(reading, sentence, topic, verb)
  if (!content || content.from < sentence.block.from) return undefined
  const speaker = topic && topic.speaker.to <= content.from ? topic.speaker : undefined
  return {
    content: [content],
    cue: { from: verb, to: end },
    ...(speaker && { speaker, particle: topic?.particle ?? 0 }),
    force: cue.force,
    confidence: cue.confidence,
  }
}

interface Topic {
  readonly speaker: Stretch
  /** The token behind the particle that marks it. */
  readonly to: number
  /** How many units of the last word are the particle. */
  readonly particle?: number
}

/** Whether a word carries the particle at its end: `시장은`. */
const isMarked = ({ tokens, page, words }: Reading, token: number): boolean =>
  tokens.kind(token) === WORD &&
  tokens.end(token) - tokens.start(token) > 1 &&
  words.topicEndings.includes(page.text.charAt(tokens.end(token) - 1))

/** Who a sentence is about: what stands before the first particle that marks it. */
function topicOf(reading: Reading, { from }: Sentence, end: number): Topic | undefined {
  for (let token = from; token < Math.min(end, from + FURTHEST); token++) {
    if (reading.quotation(token)) return undefined
    if (reading.is(token, sense.TOPIC) && token > from) return { speaker: { from, to: token }, to: token + 1 }
    if (isMarked(reading, token)) return { speaker: { from, to: token + 1 }, to: token + 1, particle: 1 }
  }
  return undefined
}

function quotedBefore(reading: Reading, verb: number): Stretch | undefined {
  for (let token = verb; token >= verb - PARTICLES; token--) {
    const quotation = reading.closing(token)
    if (quotation) return { from: quotation.from, to: quotation.to }
    if (!reading.isWord(token - 1)) return undefined
  }
  return undefined
}

function toldBefore(reading: Reading, { from }: Sentence, topic: Topic | undefined, verb: number): Stretch | undefined {
  let start = topic?.to ?? from
  if (reading.kind(start) === COMMA) start++
  return verb > start ? { from: start, to: verb } : undefined
}

const FAR = 24 // tokens between a quotation and its verb

/** `「橋は安全だ」と` ¦ `市長は` ¦ `述べた` */
function quotedFar(
  reading: Reading,
  { block }: Sentence,
  verb: number,
  end: number,
  { force, confidence }: CueWord,
): Draft | undefined {
  let topic = -1
  for (let token = verb; token > Math.max(block.from, verb - FAR); token--) {
    const quotation = reading.closing(token)
    if (quotation) {
      if (topic <= token + 1) return undefined
      const content = [{ from: quotation.from, to: quotation.to }]
      return { content, cue: { from: verb, to: end }, speaker: { from: token + 1, to: topic }, force, confidence }
    }
    if (reading.isEnd(token - 1)) return undefined
    if (reading.is(token, sense.TOPIC)) topic = token
  }
  return undefined
}
