import { STOP } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { isOblique } from '../subjects/is-oblique'
import { skipAdverbs } from './skip-circumstances'
import { nameAt } from './skip-time'

/**
 * Returns the object between a verb and its particle, without words of time and place: `seinen Rücktritt` of `kündigte am Montag in Kiel seinen
 * Rücktritt an`. Undefined without one. `isAddressed`: whether a hearer comes first, as in `warf dem Minister Untätigkeit vor`.
 */
export function objectBefore(
  context: StatementContext,
  start: number,
  particle: number,
  isAddressed: boolean,
): TokenRange | undefined {
  const hearer = isAddressed ? hearerBefore(context, start, particle) : undefined
  let from = skipPhrases(context, hearer?.to ?? start, particle)
  from = afterWords(context, from, particle)
  let to = particle
  // `wies die Vorwürfe` ¦ `entschieden zurück`
  if (context.words.habits.capitalNouns) while (to > from && !context.isCapital(to - 1)) to--
  else while (to > from && context.is(to - 1, sense.ADVERB)) to--
  return to > from ? { from, to } : undefined
}

/** Returns the hearer between a verb and its particle, who is whom somebody accuses: `dem Minister` of `warf dem Minister Untätigkeit vor`. */
export function hearerBefore(context: StatementContext, start: number, particle: number): TokenRange | undefined {
  const from = skipPhrases(context, start, particle)
  const to = hearerEnd(context, from, particle)
  return to > from && to < particle ? { from, to } : undefined
}

/** Returns the index of the article before which only lower-case words of no class are: that of `die` in `immer wieder die Folgen`; `start` without one. */
function afterWords(context: StatementContext, start: number, limit: number): number {
  let token = start
  while (token < limit && context.isWord(token) && !context.isCapital(token) && context.senses(token) === 0) token++
  return token < limit && context.is(token, sense.DETERMINER | sense.POSSESSIVE) ? token : start
}

/** Returns the index of the token after words of time and phrases with a preposition, which must end before `limit`. */
export function skipPhrases(context: StatementContext, start: number, particle: number, limit = particle): number {
  let token = skipAdverbs(context, start, particle)
  while (context.is(token, sense.PREPOSITION) && !context.isCapital(token)) {
    const end = nounEnd(context, token + 1, particle)
    if (end === 0 || end >= limit) break
    token = skipAdverbs(context, end, particle)
  }
  return token
}

/** Returns the index of the token after a hearer and its owners: after `dem Minister`, `der Armee des Landes`. */
export function hearerEnd(context: StatementContext, start: number, particle: number): number {
  if (isOblique(context, start) && !context.is(start, sense.DETERMINER)) return start + 1 // `ihm`
  let end = nounEnd(context, start, particle)
  if (end === 0) return start
  for (;;) {
    // `der Armee` ¦ `des Landes`, `der Ministerin` ¦ `für Verkehr`
    const isOwned = isWordIn(context, end, context.words.genitives) || isWordIn(context, end, context.words.tieWords)
    const owner = isOwned ? nounEnd(context, end, particle) : 0
    if (owner === 0 || owner >= particle) return end
    end = owner
  }
}

/** Returns the index of the token after a noun with its article and adjectives, and the name after it: after `dem neuen Minister Torber`; 0 without a noun. */
function nounEnd(context: StatementContext, start: number, limit: number): number {
  let token = start
  while (token < limit && context.is(token, sense.DETERMINER | sense.POSSESSIVE)) token++
  if (context.words.habits.capitalNouns)
    while (token < limit && context.isWord(token) && !context.isCapital(token)) token++
  while (token + 2 < limit && context.isCapital(token) && context.kind(token + 1) === STOP) token += 2 // `Prof. Dr.`
  if (token >= limit || !context.isNoun(token)) return 0
  const name = nameAt(context, token)?.to ?? nameAt(context, token + 1)?.to ?? 0
  // a name up to the particle ends with the object: `dem Trainer Jens Torber` ¦ `Untreue vor`
  return name === limit && name > token + 2 ? name - 1 : name > 0 && name < limit ? name : token + 1
}
