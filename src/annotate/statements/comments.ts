import type { Sentence } from '../sentences/sentence'
import { COMMA } from '../tokens/kinds'
import type { Draft, Stretch } from './draft'
import { somebodyAfter } from './nouns-after'
import type { Reading } from './reading'
import * as sense from './senses'
import { roundOf } from './sources'
import { subjectStart } from './subject'
import type { VerbGroup } from './verb-group'

const FURTHEST = 20 // tokens between `as` and its verb
const CERTAINTY = 0.9

/** What a clause that opens with `as` gives to somebody: `As Berg said, the road is closed`, `Niemand kam, wie die Polizei mitteilte`. */
export function commented(reading: Reading, sentence: Sentence, group: VerbGroup): Draft | undefined {
  const { likes } = reading.words
  if (likes.length === 0 || !(group.cue.takes & sense.SPEECH)) return undefined
  const as = likeBefore(reading, sentence, group.start)
  const speaker = as < 0 ? undefined : speakerOf(reading, sentence, group, as + 1)
  if (!speaker) return undefined
  const end = endOf(reading, sentence, Math.max(group.to, speaker.to))
  const content = roundOf(reading, sentence, as, end)
  const { cue, from, to } = group
  return content.length > 0
    ? { content, cue: { from, to }, speaker, force: cue.force, confidence: cue.confidence * CERTAINTY }
    : undefined
}

/** The word that opens such a clause, at the start of the sentence or behind a comma. */
function likeBefore(reading: Reading, { from }: Sentence, verb: number): number {
  for (let token = verb - 1; token >= Math.max(from, verb - FURTHEST) && !reading.quotation(token); token--) {
    if (reading.kind(token) === COMMA) return -1
    const opens = token === from || reading.kind(token - 1) === COMMA
    if (opens && reading.words.likes.includes(reading.tokens.word(token))) return token
  }
  return -1
}

/** Who says it, before the verb, which must end the clause then, or behind it: `comme l’a déclaré le ministre`. */
function speakerOf(reading: Reading, { to }: Sentence, group: VerbGroup, start: number): Stretch | undefined {
  const before = somebodyAfter(reading, start, group.start)
  if (!before) return somebodyAfter(reading, subjectStart(reading, group.to, to), to)
  const end = subjectStart(reading, group.to, to)
  return end >= to || reading.isEnd(end) || reading.kind(end) === COMMA ? before : undefined
}

/** The comma behind the clause. */
function endOf(reading: Reading, { to }: Sentence, start: number): number {
  let token = start
  while (token < Math.min(to, start + FURTHEST) && reading.kind(token) !== COMMA) token++
  return token
}
