import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { type Clause, isBorder } from './clause'
import type { NearestVerb } from './governing-verb'
import { isParticipleAt } from './participle'
import { isHaveAhead } from './perfect-infinitive'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { EXPECTED_VERB, FUTURE_VERB, NO_VERB, PARTICIPLE, PAST_VERB, PRESENT_VERB, verbFormAt } from './verb-forms'
import {
  AHEAD,
  ATTRIBUTE,
  BACKSHIFTED,
  BE,
  CALL,
  endsWithOne,
  HAVE,
  JOINS,
  LIMIT,
  MOVE,
  NOUN_NEXT,
  OCCASION,
  PAST,
  RELATIVE,
  RESULT,
  SENSED,
  SUFFERED,
  TAKES_TO,
  TENSELESS,
  TO,
  WISH,
} from './verb-words'

const AUXILIARY_GAP = 3 // tokens before a participle that have no verb if it is the attribute of a noun: `el hombre` ¦ `detenido el domingo`

/**
 * Whether a participle without an auxiliary is directly before a time, and another verb after it, or one of what is to come before it: `el hombre
 * detenido el` ¦ `domingo` ¦ `saldrá`, `quiere interrogar al hombre detenido el` ¦ `lunes`; not `debe ser abierto el` ¦ `lunes`.
 */
export function isAfterParticiple(page: TokenPage, words: TimeWords, { first, from, to, last }: Clause): boolean {
  const { tokens } = page
  if (words.verbs.participle === undefined || words.row.capitals) return false
  const lead = tokens.word(from - 1)
  if (((words.verbs.bits[lead] ?? 0) & ATTRIBUTE) !== 0) return false // the noun of `el partido del` ¦ `domingo`
  const isLed = ((words.bits[lead] ?? 0) & LEADS) !== 0 || ((words.verbs.bits[lead] ?? 0) & NOUN_NEXT) !== 0
  const participle = isLed ? from - 2 : from - 1
  if (participle <= first || !isParticipleAt(page, words, participle)) return false
  // a noun that looks like one: `son` ¦ `avis`, `partido`
  if (((words.bits[tokens.word(participle - 1)] ?? 0) & DETERMINER) !== 0) return false
  if (((words.verbs.bits[tokens.word(participle)] ?? 0) & (OCCASION | RESULT)) !== 0) return false
  if (tokens.has(participle, kinds.CAPITAL)) return false
  if (verbFormAt(page, words, participle) !== NO_VERB) return false
  let token = participle - 1
  let form = NO_VERB
  for (; token >= first && !isBorder(tokens.kind(token)); token--) {
    if (((words.verbs.beside[tokens.word(token)] ?? 0) & (HAVE | BE)) !== 0) return false
    form = verbFormAt(page, words, token)
    if (form !== NO_VERB) break
  }
  const hasObject = form !== NO_VERB && governsInfinitive(page, words, token, participle)
  if (hasObject && isSeenAhead(page, words, token, participle)) return false
  if (form !== NO_VERB && participle - token <= AUXILIARY_GAP && !hasObject) return false
  const verb = tokens.kind(to) === kinds.COMMA ? to + 1 : to
  const after = verb < last ? verbFormAt(page, words, verb) : NO_VERB
  if (after !== NO_VERB)
    return !((after === FUTURE_VERB || after === EXPECTED_VERB) && isSetDay(words, tokens.word(participle)))
  return form === FUTURE_VERB || form === EXPECTED_VERB || (form === PRESENT_VERB && hasObject)
}

/** Whether a participle says that a day was set for something: `el partido programado el` ¦ `domingo`. */
const isSetDay = ({ verbs }: TimeWords, participle: number): boolean =>
  ((verbs.beside[participle] ?? 0) & (CALL | MOVE)) !== 0

/** Whether an infinitive is after a verb, and an object after that: `debe` ¦ `pagar multas impuestas`. */
function governsInfinitive(
  { tokens, text }: TokenPage,
  { verbs }: TimeWords,
  verb: number,
  participle: number,
): boolean {
  for (let token = verb + 1; token <= verb + 2 && token < participle - 1; token++)
    if (endsWithOne(text, tokens.end(token), verbs.infinitiveEndings)) return true
  return false
}

/**
 * Returns the form of the verb that governs a participle: `will be opened on`, `hopes to have the road opened on`, `would buy it as soon as the market
 * reopened`. One that is the attribute of an object has none: `must rebuild the bridge destroyed on`, `will be charged with a murder committed on`.
 */
export function governingForm(
  page: TokenPage,
  words: TimeWords,
  { form: own, at: participle, isBeyondBorder }: NearestVerb,
  { first, from, isDay }: Clause,
): number {
  const { tokens } = page
  if (isDay && !isBeyondBorder && isWished(page, words, participle, from, first)) return FUTURE_VERB
  if (own !== PARTICIPLE) return own
  const next = tokens.word(participle + 1)
  const isBesideTime = participle + 1 === from || ((words.bits[next] ?? 0) & LEADS) !== 0
  const isAdjective = participle + 1 === from && !isDay // `should report improved` ¦ `second-quarter traffic`
  let isGoverned = words.row.tenseless === undefined
  let isJoined = false
  let bounds = 0 // both `as` of `would buy it as soon as the market reopened`; with `would`, one is enough: `until it reopened`
  for (let at = participle - 1; at >= first && !isBorder(tokens.kind(at)); at--) {
    const known = words.verbs.bits[tokens.word(at)] ?? 0
    if ((known & RELATIVE) !== 0) return PARTICIPLE
    isJoined ||= (known & JOINS) !== 0
    if ((known & AHEAD) !== 0) bounds++
    if ((known & TENSELESS) !== 0)
      isGoverned ||= isJoined || !isBesideTime || !isVerbBetween(page, words, at + 1, participle)
    const form = verbFormAt(page, words, at)
    if (form === NO_VERB)
      isGoverned ||= (known & PAST) !== 0 && (known & TAKES_TO) !== 0 // `have the road opened`
    else if (form === FUTURE_VERB || form === EXPECTED_VERB) {
      if ((known & BACKSHIFTED) !== 0) isGoverned ||= bounds > 0 || isAdjective
      return isGoverned || bounds > 1 ? form : PARTICIPLE
    }
    if (form === PAST_VERB) return form
  }
  return PARTICIPLE
}

const AFTER_PARTICIPLE = 2 // words between a participle and its day, at most: `wants the miners brought` ¦ `home by` ¦ `Sunday`
const OBJECT = 6 // tokens from a verb of wishing to the participle of its object, at most: `wants` ¦ `the old steel bridge at Hull rebuilt`

/**
 * Whether a verb of wishing is before an object and a participle that has a day: `wants the bridge rebuilt on`, `would like to see it rebuilt on`. What has
 * happened to somebody is past: `wants the man arrested on`, unless the day is a limit, `wants the hostages freed by`.
 */
function isWished(page: TokenPage, words: TimeWords, participle: number, from: number, first: number): boolean {
  const { tokens } = page
  const { verbs, bits } = words
  if (participle < from - 1 - AFTER_PARTICIPLE || participle >= from) return false
  const isLimit = ((verbs.bits[tokens.word(from - 1)] ?? 0) & LIMIT) !== 0
  const least = Math.max(first, participle - OBJECT)
  for (let token = participle; token >= least && !isBorder(tokens.kind(token)); token--) {
    const word = tokens.word(token)
    const known = verbs.bits[word] ?? 0
    const beside = verbs.beside[word] ?? 0
    if ((beside & SUFFERED) !== 0 && !isLimit) return false
    if (token === participle) continue
    if ((known & (TO | RELATIVE | JOINS)) !== 0) return false
    const before = verbs.bits[tokens.word(token - 1)] ?? 0
    if ((beside & SENSED) !== 0 && (before & TO) !== 0) {
      const wish = verbs.bits[tokens.word(token - 2)] ?? 0
      return (wish & (TAKES_TO | PAST)) === TAKES_TO || isBackshifted(token - 3)
    }
    if ((known & TAKES_TO) !== 0 && token < participle - 1)
      return isWishAt(token) || ((known & PAST) !== 0 && isHadDone(page, words, token))
    if ((known & PAST) !== 0) return false
  }
  return false

  function isBackshifted(token: number): boolean {
    return ((verbs.bits[tokens.word(token)] ?? 0) & BACKSHIFTED) !== 0
  }

  /** Whether a verb in the present or below a modal wishes: `wants`, `would` ¦ `like`; not the noun of `the` ¦ `order`. */
  function isWishAt(token: number): boolean {
    const word = tokens.word(token)
    const before = tokens.word(token - 1)
    if (isBackshifted(token - 1)) return true
    return (
      ((verbs.beside[word] ?? 0) & WISH) !== 0 &&
      ((bits[before] ?? 0) & DETERMINER) === 0 &&
      ((verbs.bits[before] ?? 0) & (NOUN_NEXT | RELATIVE)) === 0
    )
  }
}

/** Whether `have` is below a verb of what is to come: `has to` ¦ `have the streets swept`, `will` ¦ `have the streets swept`; not `had to` ¦ `have them swept`. */
function isHadDone(page: TokenPage, words: TimeWords, have: number): boolean {
  const { bits } = words.verbs
  if (!isHaveAhead(page, words, have)) return false
  const isTo = ((bits[page.tokens.word(have - 1)] ?? 0) & TO) !== 0
  return !isTo || ((bits[page.tokens.word(have - 2)] ?? 0) & TAKES_TO) !== 0
}

/** Whether somebody wishes to see something done, not somebody to whom it happened: `quiere ver el estadio` ¦ `terminado`; not `quiere ver al hombre` ¦ `detenido`. */
function isSeenAhead({ tokens }: TokenPage, { verbs }: TimeWords, verb: number, participle: number): boolean {
  let isSeen = false
  for (let token = verb + 1; token <= participle; token++) {
    const beside = verbs.beside[tokens.word(token)] ?? 0
    if ((beside & SUFFERED) !== 0) return false
    isSeen ||= (beside & SENSED) !== 0
  }
  return isSeen
}

/** Whether the word after `be` is its participle, and another one is asked for: `be` ¦ `charged with a murder committed`; not `be` ¦ `quickly opened`. */
function isVerbBetween({ tokens, text }: TokenPage, { verbs }: TimeWords, token: number, participle: number): boolean {
  if (token >= participle) return false
  return ((verbs.bits[tokens.word(token)] ?? 0) & PAST) !== 0 || endsWithOne(text, tokens.end(token), verbs.pastEndings)
}
