import type { Statement } from '../../article'
import type { Sentence } from '../sentences/sentence'
import { trimmed } from './clause'
import type { Reading } from './reading'
import * as sense from './senses'
import { anchorOf } from './statement'

const CONFIDENCE = 0.3
const EARLY = 20 // tokens in which a sentence tells what ought to be

/** A statement with its first token and the number of its block. */
export interface Placed {
  readonly block: number
  readonly start: number
  readonly statement: Statement
}

/**
 * What is told without a cue, the speaker carried over: `The city should grow`, in the paragraph between two of which the same person is the
 * speaker. `silent` are the sentences without a statement; both lists are in order of place.
 */
export function freeIndirect(
  reading: Reading,
  silent: readonly Sentence[],
  placed: readonly Placed[],
): readonly Placed[] {
  let next = 0
  return silent.flatMap((sentence) => {
    while (next < placed.length && (placed[next]?.start ?? 0) < sentence.from) next++
    const block = reading.blockOf(sentence.from)
    const before = placed[next - 1]
    const behind = placed[next]
    const person = before?.statement.speaker?.person
    if (!before || !behind || person === undefined || person !== behind.statement.speaker?.person) return []
    if (block - before.block > 1 || behind.block - block > 1 || !isNorm(reading, sentence)) return []
    const content = anchorOf(reading, { from: sentence.from, to: trimmed(reading, sentence.from, sentence.to) })
    if (!content) return []
    const statement: Statement = {
      kind: 'free indirect',
      content: [content],
      force: 'assertion',
      speaker: { person },
      confidence: CONFIDENCE,
    }
    return [{ block, start: sentence.from, statement }]
  })
}

/** Whether a sentence tells what ought to be before it tells anything else. */
function isNorm(reading: Reading, { from, to }: Sentence): boolean {
  for (let token = from; token < Math.min(to, from + EARLY); token++) {
    if (reading.quotation(token)) return false
    if (reading.is(token, sense.NORM)) return true
    if (reading.is(token, sense.AUXILIARY | sense.VERB | sense.SUBORDINATOR)) return false
  }
  return false
}
