import type { Mention } from '../../names/mention'
import type { TimeMention } from '../../times/find-times'
import { CLITIC, CLOSE, COMMA, HYPHEN, NUMBER, OPEN } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { StatementContext } from '../statement-context'

export const DAY = /^\d{4}-\d\d-\d\d/ // the value of a day or of a part of it
const BRACKET = 8 // tokens in brackets after a time: `Senin (3/6/2019)`

/**
 * Returns the index of the token after a time of speaking, with its preposition, article and commas.
 * This is the index of `that` for `said` ¦ `on Monday, June 3, that`. Returns `start` if no time is there, and if the time belongs to the
 * content: `said` ¦ `May was cold`, `said` ¦ `by 2030 the port would close`.
 */
export function skipTime(context: StatementContext, start: number, limit: number): number {
  if (context.times.length === 0) return start
  const own = timeAt(context, start)
  if (own)
    return isBareTime(context, own) && !isSaidOn(context, start, own) ? afterTime(context, own, limit, start) : start
  let token = start
  const isLed = context.is(token, sense.PREPOSITION) && !isBound(context, token)
  if (isLed) token++
  if (context.is(token, sense.DETERMINER)) token++
  if (token === start) return start
  const time = timeAt(context, token)
  if (time && isSaidOn(context, start, time)) return start
  return time && (isLed || isBareTime(context, time)) ? afterTime(context, time, limit, start) : start
}

/** Whether a pronoun is what is said, not the article of the day after it: `dit` of `bevestigde dit vrijdag`. In languages whose days have another gender. */
const isSaidOn = ({ words, tokens }: StatementContext, pronoun: number, { time }: TimeMention): boolean =>
  words.habits.verbSecond && words.neuters.includes(tokens.word(pronoun)) && DAY.test(time.value ?? '')

/** Whether a preposition bounds the time of what is said, not that of saying it: `by` of `said by 2030 the port would close`. */
export const isBound = ({ words, tokens }: StatementContext, token: number): boolean =>
  words.bounds.includes(tokens.word(token))

/** Returns the time that starts at a token; undefined if none does. */
export const timeAt = ({ timesAt }: StatementContext, token: number): TimeMention | undefined => timesAt.at(token)

/** Returns the name of a person or organisation that starts at a token; undefined if none does. */
export function nameAt({ namesAt }: StatementContext, token: number): Mention | undefined {
  const name = namesAt.at(token)
  return name?.kind === 'place' ? undefined : name
}

/** Returns the name of a place that starts at a token; undefined if none does. */
export function placeAt({ namesAt }: StatementContext, token: number): Mention | undefined {
  const name = namesAt.at(token)
  return name?.kind === 'place' ? name : undefined
}

/** Whether a time without a preposition can be that of speaking: `Monday`, `three years ago`; not `2020`, and not `May` of `May was cold`. */
function isBareTime(context: StatementContext, { from, to, time: { type } }: TimeMention): boolean {
  if (type === 'SET' || (to - from === 1 && context.kind(from) === NUMBER)) return false
  if (context.kind(to) === HYPHEN || context.is(to, sense.AND)) return false
  return context.words.habits.looseSubject || !context.is(to, sense.VERB | sense.AUXILIARY | sense.CUE)
}

/** Returns the index of the token after a time, with marks that close it; `start` if the time is part of a longer phrase or an amount. */
function afterTime(context: StatementContext, { from, to, time }: TimeMention, limit: number, start: number): number {
  if (to > limit || context.kind(to) === CLITIC) return start
  let end = to
  if (context.kind(end) === OPEN) {
    let close = end + 1
    while (close < end + BRACKET && context.kind(close) !== CLOSE) close++
    if (context.kind(close) === CLOSE && close < limit) end = close + 1
  }
  const isComma = context.kind(end) === COMMA
  if (time.type === 'DURATION' && !isComma && !context.is(end, sense.THAT)) return start
  if (!isComma) return end
  return closesTime(context, from, end) ? end + 1 : afterAside(context, end)
}

const ASIDE = 6 // tokens

/** Returns the index of `that` after words in commas beside a time: `on 3 May` ¦ `, a Friday, that`; that of the first comma without `that`. */
function afterAside(context: StatementContext, comma: number): number {
  for (let token = comma + 1; token < comma + ASIDE; token++)
    if (context.kind(token) === COMMA) return context.is(token + 1, sense.THAT) ? token + 1 : comma
  return comma
}

/**
 * Whether a comma closes a time that has a comma inside: `said on June 3, 2019` ¦ `, the bridge`.
 * So does one before `that`, in languages that need none there, and one before the particle of a verb: `teilte am Montag, den 3. Juni` ¦ `, mit`.
 */
function closesTime(context: StatementContext, from: number, comma: number): boolean {
  if (context.words.habits.commaBeforeClause)
    return context.is(comma + 1, sense.ADVERB) && context.kind(comma + 2) === COMMA
  if (context.is(comma + 1, sense.THAT)) return true
  for (let token = from; token < comma; token++) if (context.kind(token) === COMMA) return true
  return false
}
