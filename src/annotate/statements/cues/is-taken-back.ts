import { ORGANISATION_HEAD, ROLE } from '../../names/word-classes'
import { COMMA, NUMBER, STOP } from '../../tokens/kinds'
import { nameAt, timeAt } from '../content/skip-time'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nameEndingAt } from '../subjects/name-ending-at'
import { isConcrete } from './is-concrete'
import { BY_BODY, type RefusedThings } from './refused-things'
import { NOUN } from './verb-forms'
import * as sense from './word-senses'

const PERSON = -2 // points of a subject that is surely a person
const CLEAR = 2 // points by which a thing is taken back, not spoken of

/** Classes of the words that end the noun of an object: `the heaters` ¦ `that overheat`. */
const ENDS_NOUN = sense.PREPOSITION | sense.RELATIVE | sense.PRONOUN | sense.TIME | sense.AUXILIARY | sense.SUBORDINATOR

/* How surely a subject takes back what it made or sent, in points. */
const MAKER = 2 // `the maker`, `Norvane Foods`
const BODY = 1 // a body that may speak too: `the ministry`, `the Sabres`

/** Object of a verb of taking back or of remembering. */
interface RecalledObject {
  /** The words before which the object is searched for: those of what is taken back, `cars`. */
  readonly things: RefusedThings
  /** Whether the object is a number of things. */
  readonly hasNumber: boolean
}

/**
 * Whether a thing or a person is taken back, not spoken of: `The maker recalled the scooters after two fires`, `The ministry recalled its envoy`; not `Hale
 * recalled the fire in the mill`, `The ministry recalled its pledge`. Told by who does it (a maker, another body, or somebody who can remember), by the
 * object (a thing, the holder of an office, several, a number; not what is said, thought or past) and by a cause.
 */
export function isTakenBack(
  context: StatementContext,
  subject: TokenRange,
  { from, to }: TokenRange,
  { things, hasNumber }: RecalledObject,
): boolean {
  const body = bodyOf(context, subject)
  if (isMoved(context, body, from, to, things)) return true
  let end = from + 1
  while (end < to && context.kind(end) !== COMMA && !context.is(end, ENDS_NOUN)) end++
  if (context.isGerund(from) || (end < to && context.is(end, sense.AUXILIARY))) return false // `hearing a bang`, `sales were low`
  const isMemory = body === PERSON && isHuman(context, subject) && isKnown(context, from)
  for (let token = from; token < end && !isMemory; token++)
    if (things.words.has(context.tokens.word(token))) return true
  if (end < to && context.isGerund(end - 1)) return false
  if (isRemembered(context, from, end, to)) return false
  if (body > 0 && isCalledBack(context, from, end, to)) return true
  const isIts = context.is(from, sense.IT) && context.is(from, sense.POSSESSIVE)
  const isHolder = isKnown(context, from) && hasClass(context, end - 1, ROLE)
  const isElector = isHolder && isWordIn(context, subject.to - 1, context.words.electors)
  if (isElector && (end >= to || context.is(end, sense.TIME | sense.PREPOSITION))) return true // `Voters recalled their mayor`
  if (body === BODY && (isIts || isKnown(context, from)))
    return isHolder || isOwnMovable(context, from, end) || (isSeveral(context, end - 1) && hasCause(context, end, to))
  if (isIts && body > PERSON) return true // `its wooden trains`
  let points = body === MAKER && things.kinds & BY_BODY ? CLEAR : Math.min(body, 1)
  // nobody remembers `300 lamps`; a body may recall `two earlier rulings`
  if (hasNumber)
    points += context.kind(from) === NUMBER ? 3 : body === BODY && !hasClass(context, end - 1, ROLE) ? 0 : 2
  else if (isHolder || isSeveralAlone(context, from, end)) points++
  return points >= CLEAR || (points === CLEAR - 1 && hasCause(context, end, to))
}

/** Whether an object is what is said, thought or past: `its pledge`, `the dangers of asbestos`, `the strike of 1984`. */
function isRemembered(context: StatementContext, from: number, end: number, to: number): boolean {
  const { memories, abstractEndings, habits } = context.words
  const first = habits.looseSubject ? from : end - 1 // an adjective may follow the noun: `deux obligations légales`
  for (let token = first; token < end; token++)
    if (
      isWordIn(context, token, memories) ||
      context.isCue(token, NOUN) ||
      (!context.isCapital(token) && context.endsWith(token, abstractEndings))
    )
      return true
  return end + 1 < to && isWordIn(context, end, context.words.tieWords) && timeAt(context, end + 1) !== undefined
}

/**
 * Whether an object is called back from somewhere, or to or for something if it is who or what may be moved: `its delegates` ¦ `from the talks`, `the
 * frigate` ¦ `to port`; not `the tales` ¦ `for children`.
 */
function isCalledBack(context: StatementContext, from: number, end: number, to: number): boolean {
  const { origins, goals } = context.words
  if (end + 1 >= to || timeAt(context, end + 1) !== undefined || context.is(end + 1, sense.TIME)) return false
  if (isWordIn(context, end, origins)) return !isPast(context, end + 1, to)
  const isMovable = hasClass(context, end - 1, ROLE) || isConcrete(context, { from, to: end })
  return isMovable && isWordIn(context, end, goals)
}

/** Whether a phrase has a time of its own: `the strike` ¦ `of 1926`. */
function isPast(context: StatementContext, from: number, to: number): boolean {
  for (let token = from; token + 1 < to; token++)
    if (isWordIn(context, token, context.words.tieWords) && timeAt(context, token + 1)) return true
  return false
}

/** Whether a body has sent who or what it recalls: `its soldiers`; not `the soldiers`, `its losses`. */
const isOwnMovable = (context: StatementContext, from: number, to: number): boolean =>
  context.is(from, sense.POSSESSIVE) && isConcrete(context, { from, to })

const isKnown = (context: StatementContext, from: number): boolean =>
  context.is(from, sense.POSSESSIVE) || isWordIn(context, from, context.words.definites)

const isSeveral = (context: StatementContext, token: number): boolean =>
  context.endsWith(token, context.words.pluralEndings)

function hasCause(context: StatementContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isWordIn(context, token, context.words.causes)) return true
  return false
}

/** Whether an object is several things or stuff of which nobody has spoken: `frozen spinach`, `several lots`; not `the jars`, `a phone call`. */
function isSeveralAlone(context: StatementContext, from: number, end: number): boolean {
  if (isKnown(context, from) || context.isCapital(from) || isWordIn(context, from, context.words.singles)) return false
  return !context.is(from, sense.DETERMINER) || isSeveral(context, end - 1)
}

/** Whether a subject is a person without an office, who recalls what they know: `Mrs. Hill`, `she`; not `Coach Ed Vane`, who may recall a player. */
function isHuman(context: StatementContext, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++) if (hasClass(context, token, ROLE)) return false
  return to - from > 1 || context.is(from, sense.SHE) // `he` is often the holder of an office
}

/** Returns `MAKER` or `BODY` for the subject that is one, `BODY` for `it` too; -2 for a person, -1 for who may be one, `Voltra`, `the driver`; else 0. */
function bodyOf(context: StatementContext, { from, to }: TokenRange): number {
  const { makers, senders, outlets } = context.words
  if (context.is(from, sense.MAN | sense.WOMAN) && context.kind(from + 1) === STOP) return PERSON // `Mrs. Hill`
  let isPerson = false
  let isBody = false
  for (let token = from; token < to && !(token > from && context.is(token, sense.PREPOSITION)); token++) {
    if (outlets.has(context.tokens.word(token))) return 0
    if (isWordIn(context, token, makers)) return MAKER
    if (isWordIn(context, token, senders) || hasClass(context, token, ORGANISATION_HEAD)) isBody = true
    isPerson ||= hasClass(context, token, ROLE) || context.is(token, sense.MAN | sense.WOMAN | sense.WITNESS)
  }
  if (isBody) return context.isCapital(to - 1) && !context.is(from, sense.DETERMINER) ? MAKER : BODY // `Norvane Foods` ¦ `the ministry`
  const name = nameEndingAt(context, to)
  if (name?.kind === 'organisation') return context.is(from, sense.DETERMINER) ? BODY : MAKER
  if (to - from === 1 && context.is(from, sense.PRONOUN)) return context.is(from, sense.IT) ? BODY : PERSON
  if (name) return name.to - name.from > 1 || isPerson ? PERSON : -1
  if (isPerson || (context.isNoun(from) && context.endsWith(to - 1, context.words.pluralEndings))) return -1 // `former pupils`
  return context.isCapital(to - 1) && context.is(from, sense.DETERMINER) ? BODY : 0 // `the Sabres`
}

const hasClass = (context: StatementContext, token: number, bit: number): boolean =>
  ((context.page.words.names.classes[context.tokens.word(token)] ?? 0) & bit) !== 0

/**
 * Whether a person is moved: `recalled Luis Vega`, `recalled Luis Vega and Ben Osei from Durham`; not `recalled Luis Vega as a quiet boy`, `recalled Luis
 * Vega’s voice`. Of a person who recalls somebody, only with a place.
 */
function isMoved(context: StatementContext, body: number, from: number, to: number, things: RefusedThings): boolean {
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
  if (context.is(end, sense.PREPOSITION) && things.words.has(context.tokens.word(end + 1))) return true // `en` ¦ `équipe nationale`
  const isAlone = end >= to || context.kind(end) === COMMA || timeAt(context, end) !== undefined
  const isWhen =
    context.is(end, sense.PREPOSITION) && (context.is(end + 1, sense.TIME) || timeAt(context, end + 1) !== undefined)
  return (isAlone || isWhen) && body >= 0
}
