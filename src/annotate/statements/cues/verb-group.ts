import { CLITIC, HYPHEN } from '../../tokens/kinds'
import type { StatementContext } from '../statement-context'
import type { CueWord } from './statement-words'
import { PAST, PLAIN } from './verb-forms'
import * as sense from './word-senses'

/** A verb with its auxiliaries and adverbs: `has also repeatedly called for`. */
export interface VerbGroup {
  readonly cue: CueWord
  readonly verb: number
  /** Its first token, leading adverbs included. */
  readonly start: number
  /** Its tokens without leading adverbs; words that must follow are included. */
  readonly from: number
  readonly to: number
  readonly passive: boolean
  /** Whether it is an infinitive: `to say`. */
  readonly infinitive: boolean
  /** Whether an auxiliary is before it. */
  readonly helped: boolean
  /** The pronoun inside: `he’s said`, `a-t-il dit`. */
  readonly pronoun: number | undefined
}

/** Returns the verb group around a cue, within its sentence. */
export function verbGroupAt(
  reading: StatementContext,
  verb: number,
  cue: CueWord,
  to: number,
  limit: number,
): VerbGroup {
  let start = verb
  let passive = false
  let infinitive = false
  let helped = false
  let pronoun: number | undefined
  for (let token = verb - 1; token >= limit && !reading.quotation(token); token--) {
    const senses = reading.senses(token)
    if (senses & sense.AUXILIARY) {
      if (senses & sense.PASSIVE && cue.form === PAST && token === start - 1) passive = true
      helped = true
      start = token
      if (senses & sense.PRONOUN) pronoun = token
      if (pronoun !== undefined) break
    } else if (
      senses & sense.PRONOUN &&
      reading.kind(token - 1) === HYPHEN &&
      pronoun === undefined &&
      start === verb
    ) {
      // `a-t-il` before `dit`
      pronoun = token
      start = token
    } else if (pronoun !== undefined) {
      if (reading.kind(token) !== HYPHEN && reading.kind(token - 1) !== HYPHEN) break
      start = token
    } else if (senses & sense.NEGATION) start = token
    else if (senses & sense.TO && cue.form === PLAIN && !infinitive) {
      infinitive = true
      start = token
    } else if (senses & sense.ADVERB && !(senses & sense.CONJUNCTION)) start = token
    else if (reading.kind(token) === CLITIC && reading.is(token - 1, sense.PRONOUN | sense.RELATIVE)) start = token
    else {
      // `hat` ¦ `am Montag in Oslo gesagt`
      const helper = cue.form === PAST && !helped ? helperBefore(reading, token, limit) : limit - 1
      if (helper < limit) break
      helped = true
      start = helper
      token = helper + 1
    }
  }
  let from = start
  while (from < verb && reading.is(from, sense.ADVERB) && !reading.is(from, sense.NEGATION | sense.AUXILIARY)) from++
  return { cue, verb, start, from, to, passive, infinitive, helped, pronoun }
}

const BETWEEN = 8 // tokens between an auxiliary and its participle

/**
 * Returns the auxiliary that words of time and place separate from its participle. Only in languages that do so; one before `limit` if there is
 * none.
 */
function helperBefore(reading: StatementContext, token: number, limit: number): number {
  if (!reading.words.habits.looseSubject) return limit - 1
  for (let at = token; at > Math.max(limit, token - BETWEEN); at--) {
    if (reading.is(at, sense.AUXILIARY) && !reading.is(at, sense.PASSIVE)) return at
    if (!reading.isWord(at) || reading.is(at, sense.PRONOUN | sense.SUBORDINATOR | sense.CONJUNCTION)) break
  }
  return limit - 1
}
