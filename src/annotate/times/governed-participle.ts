import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { type Clause, isBorder } from './clause'
import { isParticipleAt } from './participle'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { EXPECTED_VERB, FUTURE_VERB, NO_VERB, PARTICIPLE, PAST_VERB, PRESENT_VERB, verbFormAt } from './verb-forms'
import {
  AHEAD,
  ATTRIBUTE,
  BACKSHIFTED,
  BE,
  endsWithOne,
  HAVE,
  JOINS,
  NOUN_NEXT,
  OCCASION,
  PAST,
  RELATIVE,
  RESULT,
  TAKES_TO,
  TENSELESS,
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
  if (form !== NO_VERB && participle - token <= AUXILIARY_GAP && !hasObject) return false
  const verb = tokens.kind(to) === kinds.COMMA ? to + 1 : to
  if (verb < last && verbFormAt(page, words, verb) !== NO_VERB) return true
  return form === FUTURE_VERB || form === EXPECTED_VERB || (form === PRESENT_VERB && hasObject)
}

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
  participle: number,
  { first, from, isDay }: Clause,
): number {
  const { tokens } = page
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

/** Whether the word after `be` is its participle, and another one is asked for: `be` ¦ `charged with a murder committed`; not `be` ¦ `quickly opened`. */
function isVerbBetween({ tokens, text }: TokenPage, { verbs }: TimeWords, token: number, participle: number): boolean {
  if (token >= participle) return false
  return ((verbs.bits[tokens.word(token)] ?? 0) & PAST) !== 0 || endsWithOne(text, tokens.end(token), verbs.pastEndings)
}
