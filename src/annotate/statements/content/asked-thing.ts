import { WORD } from '../../tokens/kinds'
import { PAST } from '../cues/verb-forms'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { StatementContext } from '../statement-context'
import { timeAt } from './skip-time'

const OWNERS = 3 // nouns with a preposition after an addressee: `a los vecinos de la ciudad`

/**
 * Returns the index of what is asked of an addressee: `moderación` of `pidió a las partes moderación`, `du calme` of `a demandé au maire du calme`;
 * 0 if not found. `preposition` is the index of the token before the addressee; `isCalled` says that the verb takes the person first: `instó`.
 */
export function thingAfterAddressee(
  context: StatementContext,
  preposition: number,
  limit: number,
  isCalled: boolean,
): number {
  if (!isWordIn(context, preposition, context.words.hearers)) return 0
  let end = nounEnd(context, preposition + 1, limit)
  if (end === 0) return 0
  let owner = 0 // the last preposition that may join the noun after it to the addressee
  for (let owners = 0; owners < OWNERS; owners++) {
    if (isThing(context, end, limit)) return end
    // `instó a las partes` ¦ `a retomar el diálogo`
    if (isWordIn(context, end, context.words.hearers) && context.endsWith(end + 1, context.words.infinitiveEndings))
      return end
    if (isCalled && isWordIn(context, end, context.words.askedFor) && isThing(context, end + 1, limit)) return end + 1 // `instó a las partes a` ¦ `la calma`
    if (!isWordIn(context, end, context.words.tieWords)) break
    if (context.endsWith(end + 1, context.words.infinitiveEndings)) return end // `di indagare`
    const next = nounEnd(context, end + 1, limit)
    if (next === 0) break
    if (isPartitive(context, end)) owner = end
    end = next
  }
  return owner
}

/** Whether a partitive article is at a token: `du`, `des`, `de la`; not `de` before a noun. */
const isPartitive = (context: StatementContext, token: number): boolean =>
  isWordIn(context, token, context.words.partitives) &&
  (context.is(token, sense.DETERMINER) || context.is(token + 1, sense.DETERMINER))

/** Returns the index of what somebody is asked for: `patience` of `asked` ¦ `residents for patience`; 0 if not found up to the token `last`. */
export function thingAskedFor(context: StatementContext, start: number, last: number): number {
  for (let token = start + 1; token <= last; token++)
    if (isWordIn(context, token, context.words.askedFor) && mayBeAsked(context, token + 1))
      return afterAskedFor(context, token)
  return 0
}

/** Returns the index of what is asked at a preposition: that of `la calma` in `a la calma`, but of the preposition itself before an infinitive: `a salir`. */
export const afterAskedFor = (context: StatementContext, preposition: number): number =>
  context.endsWith(preposition + 1, context.words.infinitiveEndings) ? preposition : preposition + 1

/** Whether what is asked can start at a token: `la calma` after `a appelé les partis à`; not a time or, after a word for a place too, a name. */
const mayBeAsked = (context: StatementContext, token: number): boolean =>
  timeAt(context, token) === undefined &&
  !(context.isCapital(token) && isWordIn(context, token - 1, context.words.hearers))

/** Returns the index of the token after a noun or name with its article: after `Gobierno` of `Gobierno calma`; 0 without one. */
function nounEnd(context: StatementContext, start: number, limit: number): number {
  let token = start
  while (token < limit && context.is(token, sense.DETERMINER | sense.POSSESSIVE)) token++
  const isNoun = context.isNoun(token) || context.isCue(token, PAST) // `pidió al` ¦ `acusado`
  if (token >= limit || context.kind(token) !== WORD || !isNoun) return 0
  if (!context.isCapital(token) || context.words.habits.capitalNouns) return token + 1
  while (token < limit && context.isCapital(token)) token++
  return token
}

/** Whether what is asked starts at a token: a noun, or an article or adverb before one: `moderación`, `una respuesta`, `más fondos`. */
function isThing(context: StatementContext, start: number, limit: number): boolean {
  if (start >= limit || context.is(start, sense.PREPOSITION | sense.TO)) return false
  const opens = context.is(start, sense.DETERMINER | sense.POSSESSIVE) // `pidió al Gobierno` ¦ `una respuesta`
  const noun = opens ? start + 1 : start
  if (noun >= limit || context.kind(noun) !== WORD || !context.isNoun(noun)) return false
  return opens || context.words.habits.capitalNouns || !context.isCapital(noun)
}

/** Whether a preposition stands before whom somebody accuses: `acusó` ¦ `al ministro de mentir`; not before what, `acusó` ¦ `de mentir`. */
export const opensAccused = (context: StatementContext, preposition: number): boolean =>
  isWordIn(context, preposition, context.words.hearers) && !isWordIn(context, preposition, context.words.tieWords)
