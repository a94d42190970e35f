import { ORGANISATION_HEAD, ROLE } from '../../names/word-classes'
import { COMMA, NUMBER } from '../../tokens/kinds'
import { nameAt, timeAt } from '../content/skip-time'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nameEndingAt } from '../subjects/name-ending-at'
import * as sense from './word-senses'

const PERSON = -2 // points of a subject that is surely a person
const CLEAR = 2 // points by which a thing is taken back, not spoken of

/** Classes of the words that end the noun of an object: `the heaters` ¦ `that overheat`. */
const ENDS_NOUN = sense.PREPOSITION | sense.RELATIVE | sense.PRONOUN | sense.TIME | sense.AUXILIARY | sense.SUBORDINATOR

/**
 * Whether a thing or a person is taken back, not spoken of: `The maker recalled the scooters after two fires`, `The ministry recalled its envoy`; not `Hale
 * recalled the fire in the mill`. Told by who does it (a body, or somebody who can remember), by the object (a number, several, whose it is) and by a cause.
 * `hasNumber`: whether the object is a number of things; `isBodily`: whether a body does not speak by the verb.
 */
export function isTakenBack(
  context: StatementContext,
  subject: TokenRange,
  { from, to }: TokenRange,
  hasNumber: boolean,
  isBodily: boolean,
): boolean {
  const body = bodyOf(context, subject)
  if (isMoved(context, body, from, to)) return true
  let end = from + 1
  while (end < to && context.kind(end) !== COMMA && !context.is(end, ENDS_NOUN)) end++
  // `hearing a bang`, `sales were low`
  if (end < to && (context.is(end, sense.AUXILIARY) || context.isGerund(end - 1))) return false
  if (context.isGerund(from)) return false
  if (body > PERSON && context.is(from, sense.IT) && context.is(from, sense.POSSESSIVE)) return true // `its wooden trains`
  let points = body > 0 && isBodily ? CLEAR : body
  if (hasNumber)
    points += context.kind(from) === NUMBER ? 3 : 2 // nobody remembers `300 lamps`
  else if (isSeveralOrHolder(context, from, end)) points++
  for (let token = end; token < to && points < CLEAR; token++)
    if (isWordIn(context, token, context.words.causes)) points++
  return points >= CLEAR
}

/** Whether an object is several things or stuff, `frozen spinach`, `all jars`, or the holder of an office, `the consul`. */
function isSeveralOrHolder(context: StatementContext, from: number, to: number): boolean {
  const isKnown = context.is(from, sense.POSSESSIVE) || isWordIn(context, from, context.words.definites)
  if (isKnown) return hasClass(context, to - 1, ROLE)
  if (context.isCapital(from) || isWordIn(context, from, context.words.singles)) return false
  return !context.is(from, sense.DETERMINER) || context.endsWith(to - 1, context.words.pluralEndings)
}

/** Returns 1 for the subject that is a body, `the maker`, `Norvane Foods`, `it`; -2 for a person, -1 for who may be one, `Voltra`, `the driver`; else 0. */
function bodyOf(context: StatementContext, { from, to }: TokenRange): number {
  const { makers, outlets } = context.words
  let isPerson = false
  for (let token = from; token < to && !(token > from && context.is(token, sense.PREPOSITION)); token++) {
    if (outlets.has(context.tokens.word(token))) return 0
    if (isWordIn(context, token, makers) || hasClass(context, token, ORGANISATION_HEAD)) return 1
    isPerson ||= hasClass(context, token, ROLE) || context.is(token, sense.MAN | sense.WOMAN | sense.WITNESS)
  }
  const name = nameEndingAt(context, to)
  if (name?.kind === 'organisation') return 1
  if (to - from === 1 && context.is(from, sense.PRONOUN)) return context.is(from, sense.IT) ? 1 : PERSON
  if (name) return name.to - name.from > 1 || isPerson ? PERSON : -1
  if (isPerson || (context.isNoun(from) && context.endsWith(to - 1, context.words.pluralEndings))) return -1 // `former pupils`
  return context.isCapital(to - 1) && context.is(from, sense.DETERMINER) ? 1 : 0 // `the Sabres`
}

const hasClass = (context: StatementContext, token: number, bit: number): boolean =>
  ((context.page.words.names.classes[context.tokens.word(token)] ?? 0) & bit) !== 0

/**
 * Whether a person is moved: `recalled Luis Vega`, `recalled Luis Vega and Ben Osei from Durham`; not `recalled Luis Vega as a quiet boy`, `recalled Luis
 * Vega’s voice`. Of a person who recalls somebody, only with a place.
 */
function isMoved(context: StatementContext, body: number, from: number, to: number): boolean {
  const isRole = !context.isCapital(from) && (context.isNoun(from) || hasClass(context, from, ROLE)) // `goalie` ¦ `Sam Cole`
  let name = nameAt(context, isRole ? from + 1 : from)
  if (name?.kind !== 'person') return false
  while (context.is(name.to, sense.AND)) {
    const next = nameAt(context, name.to + 1)
    if (next?.kind !== 'person') break
    name = next
  }
  const end = name.to
  if (end < to && isWordIn(context, end, context.words.bounds)) return true
  const isAlone = end >= to || context.kind(end) === COMMA || timeAt(context, end) !== undefined
  const isWhen =
    context.is(end, sense.PREPOSITION) && (context.is(end + 1, sense.TIME) || timeAt(context, end + 1) !== undefined)
  return (isAlone || isWhen) && body >= 0
}
