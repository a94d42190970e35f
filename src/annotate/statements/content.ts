import { CLOSE, COLON, COMMA, DASH, ELLIPSIS, NONE, SEMICOLON, SHOUT, STOP } from '../tokens/kinds'
import { nounsAfter } from './noun-phrase'
import type { Reading } from './reading'
import * as sense from './senses'

const AHEAD = 30 // tokens that may stand between a verb and its `that`

/** Where what is said starts behind a verb; `nothing` when the verb ends its clause, `refused` when what follows is nothing said. */
export type Opening = { readonly at: number; readonly how: string } | 'nothing' | 'refused'

const opening = (at: number, how: string): Opening => ({ at, how })

/** Where what is said starts, behind a verb that takes these frames. */
export function openingAfter(reading: Reading, start: number, limit: number, takes: number): Opening {
  let token = afterAdverbs(reading, start, limit)
  if (takes & (sense.HEARER | sense.ACTOR)) {
    const found = afterHearer(reading, token, limit, takes)
    if (found) return found
  }
  const kind = token < limit ? reading.kind(token) : NONE
  const quotation = reading.opening(token)
  if (quotation) return opening(token, 'quote')
  if (kind === COMMA) return reading.opening(token + 1) && takes & sense.SPEECH ? opening(token + 1, 'quote') : 'nothing'
  if (kind === COLON) return takes & sense.SPEECH ? opening(token + 1, 'colon') : 'refused'
  if (ends(kind)) return 'nothing'
  const senses = reading.senses(token)
  if (senses & sense.THAT && takes & sense.CLAUSE) return opening(token + 1, 'that')
  if (senses & sense.WHETHER && takes & (sense.QUESTION | sense.THING)) return opening(token, 'whether')
  if (senses & sense.TO) {
    if (takes & sense.INFINITIVE) return opening(token, 'to')
    if (takes & sense.SPEECH) return lookAhead(reading, token, limit, takes)
    return 'refused'
  }
  if (senses & sense.PREPOSITION && !reading.isCapital(token)) {
    if (takes & (sense.SPEECH | sense.CLAUSE)) return lookAhead(reading, token, limit, takes)
    return 'refused'
  }
  if (takes & sense.THING) {
    if (senses & (sense.CONJUNCTION | sense.SUBORDINATOR) && !(senses & (sense.DETERMINER | sense.THAT))) return 'nothing'
    return opening(token, 'thing')
  }
  if (takes & sense.SPEECH) {
    if (senses & (sense.CONJUNCTION) && !(senses & sense.SUBORDINATOR)) return 'nothing'
    return opening(token, 'clause')
  }
  if (takes & sense.CLAUSE) return lookAhead(reading, token, limit, takes & ~sense.SPEECH)
  return 'refused'
}

/** `told` ¦ `reporters in Washington that`, `urged` ¦ `the city to` */
function afterHearer(reading: Reading, start: number, limit: number, takes: number): Opening | undefined {
  let token = start
  if (reading.opening(token) || ends(reading.kind(token))) return undefined
  const nouns = reading.is(token, sense.PRONOUN | sense.HE | sense.SHE | sense.THEY) && !reading.isNoun(token + 1) ? { to: token + 1 } : nounsAfter(reading, token, limit)
  if (!nouns) return undefined
  token = afterAdverbs(reading, nouns.to, limit)
  const senses = reading.senses(token)
  if (senses & sense.TO && takes & sense.ACTOR) return opening(token, 'to')
  if (!(takes & sense.HEARER)) return undefined
  if (reading.opening(token)) return opening(token, 'quote')
  if (reading.kind(token) === COMMA && reading.opening(token + 1)) return opening(token + 1, 'quote')
  if (token >= limit || ends(reading.kind(token)) || reading.kind(token) === COMMA) return 'nothing'
  if (reading.kind(token) === COLON) return opening(token + 1, 'colon')
  if (senses & sense.THAT) return opening(token + 1, 'that')
  if (senses & sense.WHETHER) return opening(token, 'whether')
  if (senses & sense.PREPOSITION) return lookAhead(reading, token, limit, takes | sense.SPEECH)
  return opening(token, 'clause')
}

/** Behind words of time, place or occasion: `said in a statement Monday that`. */
function lookAhead(reading: Reading, start: number, limit: number, takes: number): Opening {
  const most = Math.min(limit, start + AHEAD)
  let clause = 0
  for (let token = start; token < most; token++) {
    if (reading.opening(token)) return takes & sense.SPEECH ? opening(token, 'quote') : 'nothing'
    const kind = reading.kind(token)
    if (kind === COLON) return takes & sense.SPEECH ? opening(token + 1, 'colon') : 'refused'
    if (kind === COMMA || ends(kind)) {
      if (kind === COMMA && reading.opening(token + 1) && takes & sense.SPEECH) return opening(token + 1, 'quote')
      if (clause) break
      return kind === COMMA && reading.is(token + 1, sense.THAT) && takes & sense.CLAUSE ? opening(token + 2, 'that') : 'nothing'
    }
    if (reading.is(token, sense.THAT) && takes & sense.CLAUSE && !reading.is(token - 1, sense.PREPOSITION)) return opening(token + 1, 'that')
    if (!clause && token > start && reading.is(token, sense.PRONOUN) && !reading.is(token - 1, sense.PREPOSITION)) clause = token
    if (reading.is(token, sense.VERB | sense.AUXILIARY) && token > start && !clause) clause = -1
  }
  if (!(takes & sense.SPEECH)) return 'refused'
  if (clause > 0) return opening(clause, 'clause')
  return clause ? opening(start, 'clause') : 'nothing'
}

/** Behind adverbs and words of time: `said` ¦ `again on Monday` ¦ `that` */
export function afterAdverbs(reading: Reading, start: number, limit: number): number {
  let token = start
  for (let steps = 0; token < limit && steps < 6; steps++) {
    const senses = reading.senses(token)
    if (senses & (sense.SUBORDINATOR | sense.THAT | sense.PRONOUN | sense.DETERMINER)) {
      break
    }
    if (senses & sense.TIME) token++
    else if (senses & sense.PREPOSITION && reading.is(token + 1, sense.TIME)) token += 2
    else if (senses & sense.ADVERB && !(senses & sense.CONJUNCTION)) token++
    else break
  }
  return token
}

export const ends = (kind: number): boolean =>
  kind === NONE || kind === STOP || kind === SHOUT || kind === SEMICOLON || kind === CLOSE || kind === ELLIPSIS || kind === DASH
