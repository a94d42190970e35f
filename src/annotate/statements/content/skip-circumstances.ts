import { HYPHEN, NUMBER } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { StatementContext } from '../statement-context'
import { isOblique } from '../subjects/is-oblique'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { isBound, skipTime, timeAt } from './skip-time'

const ADVERBS = 6 // adverbs and words of time allowed after a verb
const OCCASIONS = 3 // phrases of place and occasion between a verb and its content

/**
 * Returns the index of the token after words of place and occasion before a clause: that of `the` in `said` ¦ `in a statement in Oslo the road is
 * closed`. Returns `start` if the clause cannot start after them.
 */
export function skipOccasions(context: StatementContext, start: number, limit: number): number {
  const token = skipPhrases(context, start, limit)
  const opens = context.is(token, sense.DETERMINER | sense.POSSESSIVE) && !context.is(token, sense.PREPOSITION)
  return opens ? token : start
}

/** Returns the index of the token after phrases of place and occasion: of the comma in `sagte Roe` ¦ `bei einer Rede in Oslo, das Werk`. */
export function skipPhrases(context: StatementContext, start: number, limit: number): number {
  let token = start
  for (let phrases = 0; phrases < OCCASIONS && token < limit; phrases++) {
    if (!context.is(token, sense.PREPOSITION) || context.isCapital(token) || isBound(context, token)) break
    const next = nounsOrPronounAfter(context, token + 1, limit)?.to
    if (next === undefined) break
    token = skipAdverbs(context, next, limit)
  }
  return token
}

/** Returns the index of the token after a hearer in the dative: that of the comma in `sagte` ¦ `dem Sender NDK, das Werk`; `token` without one. */
export function skipHearer(context: StatementContext, token: number, limit: number): number {
  if (!isOblique(context, token)) return token
  const hearer = nounsOrPronounAfter(context, token, limit)
  return hearer ? skipAdverbs(context, hearer.to, limit) : token
}

/** Whether a token and the next name a day: `el martes`, `24 avril`, `-feira` of `terça-feira`. */
const isDayName = (context: StatementContext, token: number, senses: number): boolean => {
  const kind = context.kind(token)
  if (context.words.habits.verbSecond && isWordIn(context, token, context.words.neuters)) return false // `dit` ¦ `vrijdag`
  return ((senses & sense.DETERMINER) !== 0 || kind === NUMBER || kind === HYPHEN) && context.is(token + 1, sense.TIME)
}

/** Whether an adverb is a preposition before a noun: `mit` of `droht mit Streik`; not that of `teilte mit, dass`. */
const opensPhrase = (context: StatementContext, token: number, senses: number): boolean =>
  (senses & sense.PREPOSITION) !== 0 && context.isNoun(token + 1)

/**
 * Returns the index of the token after adverbs and words of time: `that` of `said again on Monday that`.
 * Returns `start` if another word is there.
 */
export function skipAdverbs(context: StatementContext, start: number, limit: number): number {
  const loose = context.words.habits.looseSubject
  let token = start
  for (let steps = 0; token < limit && steps < ADVERBS; steps++) {
    const after = skipTime(context, token, limit)
    if (after > token) {
      token = after
      continue
    }
    const senses = context.senses(token)
    if (loose && isDayName(context, token, senses)) token += 2
    else if (senses & (sense.SUBORDINATOR | sense.THAT | sense.PRONOUN | sense.DETERMINER)) break
    if (senses & sense.TIME && timeAt(context, token)) break // `said` ¦ `June was cold`
    if (senses & sense.TIME) token++
    else if (senses & sense.PREPOSITION && context.is(token + 1, sense.TIME) && !isBound(context, token)) token += 2
    else if (senses & sense.ADVERB && !(senses & sense.CONJUNCTION) && !opensPhrase(context, token, senses)) token++
    else break
  }
  return token
}
