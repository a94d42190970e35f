import { CLITIC } from '../tokens/kinds'
import type { Reading } from './reading'
import * as sense from './senses'
import { PAST, PLAIN, type CueWord } from './statement-words'

/** A verb with what belongs to it: `has also repeatedly said`. */
export interface VerbGroup {
  /** Where it starts with the adverbs before it. */
  readonly start: number
  /** Its tokens, particles with it. */
  readonly from: number
  readonly to: number
  readonly cue: CueWord
  readonly verb: number
  readonly passive: boolean
  readonly negated: boolean
  /** Whether it is an infinitive: `to say`. */
  readonly infinitive: boolean
  /** Whether an auxiliary stands before it. */
  readonly helped: boolean
}

/** The verb group round a cue, as far as it stands in the sentence. */
export function verbGroup(reading: Reading, verb: number, cue: CueWord, to: number, limit: number): VerbGroup {
  let from = verb
  let passive = false
  let negated = false
  let infinitive = false
  let helped = false
  for (let token = verb - 1; token >= limit; token--) {
    const senses = reading.senses(token)
    if (reading.quotation(token)) break
    if (senses & sense.NEGATION) negated = true
    if (senses & sense.AUXILIARY) {
      helped = true
      if (senses & sense.PASSIVE && cue.form === PAST && token === from - 1) passive = true
      from = token
    } else if (senses & sense.NEGATION) from = token
    else if (senses & sense.TO && cue.form === PLAIN && !infinitive) {
      infinitive = true
      from = token
    } else if (senses & sense.ADVERB && !(senses & sense.CONJUNCTION)) from = token
    else if (reading.kind(token) === CLITIC && from > token && reading.is(token - 1, sense.PRONOUN | sense.RELATIVE)) from = token
    else break
  }
  const start = from
  while (from < verb && reading.is(from, sense.ADVERB) && !reading.is(from, sense.NEGATION | sense.AUXILIARY)) from++
  return { start, from, to, cue, verb, passive, negated, infinitive, helped }
}
