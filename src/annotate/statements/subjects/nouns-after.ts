import { CLITIC, CLOSE, HYPHEN, IDEOGRAPH, NUMBER, OPEN, SLASH, STOP, SYMBOL, WORD } from '../../tokens/kinds'
import { timeAt } from '../content/skip-time'
import { GERUND, PAST } from '../cues/verb-forms'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nameEndingAt } from './name-ending-at'
import { isHolderAway, isOfChamber, isOfSpeaker, occasionAt } from './occasion'

const FURTHEST = 40 // tokens of a noun phrase at most
const BRACKET = 12 // tokens between brackets inside a noun phrase
const DEEPEST = 6 // prepositions in a noun phrase: `head of the office of the committee of`
const NO_NOUN = sense.AUXILIARY | sense.PRONOUN | sense.VERB | sense.RELATIVE | sense.WHETHER | sense.SUBORDINATOR

/** Returns the noun phrase that starts at a token: `Bruce Haynes` of `said Bruce Haynes`; undefined if none does. */
function nounsAfter(context: StatementContext, start: number, limit: number): TokenRange | undefined {
  return phrase(context, start, Math.min(limit, start + FURTHEST), DEEPEST)
}

/** Returns the noun phrase or pronoun that starts at a token: `the mayor of Oslo`, `she`; undefined if none does. */
export function nounsOrPronounAfter(context: StatementContext, start: number, limit: number): TokenRange | undefined {
  const pronoun = context.is(start, sense.PRONOUN | sense.HE | sense.SHE | sense.THEY)
  if (
    pronoun &&
    !(context.is(start, sense.POSSESSIVE | sense.DETERMINER) && context.isNoun(start + 1)) &&
    start < limit
  )
    return { from: start, to: start + 1 }
  return nounsAfter(context, start, limit)
}

function phrase(context: StatementContext, start: number, limit: number, depth: number): TokenRange | undefined {
  let head = false
  let determined = false
  let token = start
  for (; token < limit && !context.quotation(token); token++) {
    const kind = context.kind(token)
    if (context.isInName(token)) continue
    if (kind === OPEN && head) {
      const close = closeAfter(context, token, limit)
      if (close < 0) break
      token = close
    } else if (kind === STOP) {
      if (!head || token + 1 >= limit || !context.isCapital(token - 1) || !context.isCapital(token + 1)) break
    } else if (kind === HYPHEN || kind === CLITIC || kind === SYMBOL || kind === SLASH) {
      if (!head) break
      if (kind === CLITIC) determined = true
    } else if (kind === NUMBER) head = true
    else if (kind === IDEOGRAPH) {
      if (head && context.cueEnd(token) > 0) break
      head = true
    } else if (kind !== WORD) break
    else {
      const senses = context.senses(token)
      const capital = context.isCapital(token)
      if (head && senses & sense.SOURCE && context.words.sources.at(context.tokens, token, limit)) break
      const isInTitle = head && capital && context.isCapital(token + 1) // `le journal La Côte`
      if (senses & (sense.DETERMINER | sense.POSSESSIVE) && !(head && senses & sense.PREPOSITION) && !isInTitle) {
        if (head && !(determined && joinsOwner(context, token, limit))) break
        determined = true
      } else if (senses & sense.AND && head) {
        if (capital || !context.isNoun(token + 1) || context.isCapital(token + 1) !== context.isCapital(token - 1))
          break
      } else if (senses & sense.PREPOSITION && !capital) {
        const named = !determined && (context.isCapital(token - 1) || context.isInName(token - 1))
        const to =
          head && depth > 0 && !opensAdjunct(context, start, token, limit, named)
            ? endAfterPreposition(context, token, limit, depth, determined)
            : 0
        if (to === 0) break
        token = to - 1
      } else if (!continuesPhrase(context, token, senses, head, determined)) break
      else if (!(senses & sense.ADVERB) && (capital || !context.words.habits.capitalNouns)) head = true
    }
  }
  while (token > start && !isLast(context.kind(token - 1))) token--
  return head && token > start ? { from: start, to: token } : undefined
}

/**
 * Whether the word at a token can be part of a noun phrase.
 * `head` says whether the main noun has been read, `determined` whether an article has.
 */
function continuesPhrase(
  context: StatementContext,
  token: number,
  senses: number,
  head: boolean,
  determined: boolean,
): boolean {
  const capital = context.isCapital(token)
  if (senses & sense.TIME) return !head && (determined || context.kind(token + 1) === CLITIC)
  if (senses & NO_NOUN) {
    if (capital && head) return !(senses & (sense.PRONOUN | sense.SUBORDINATOR))
    return (senses & sense.VERB) !== 0 && determined && !head
  }
  if (senses & sense.ADVERB) return !head
  if (head && !capital && context.words.habits.capitalNouns) return false
  if (senses & sense.CUE && head && !capital) {
    const form = context.formOf(token)
    return form !== PAST && form !== GERUND && determined
  }
  return true
}

/** Whether a preposition may open a circumstance even after an article and a noun: `en` of `la portavoz del club en rueda de prensa`. */
const opensCircumstance = ({ words, tokens }: StatementContext, preposition: number): boolean =>
  words.circumstances.includes(tokens.word(preposition))

/** Whether a preposition after nouns that start at a token opens words that tell where or how somebody speaks; not `the leader` ¦ `in the Senate`. */
function opensAdjunct(
  context: StatementContext,
  start: number,
  preposition: number,
  limit: number,
  named: boolean,
): boolean {
  if (isOfSpeaker(context, preposition) || isHolderAway(context, start, preposition)) return true
  const occasion = occasionAt(context, preposition, limit)
  if (!occasion && !isCircumstance(context, preposition, named)) return false
  // `el jefe del sindicato` ¦ `en la planta`
  const mayBelong = occasion ? occasion.kind === 'chamber' : isWordIn(context, preposition + 1, context.words.definites)
  return !mayBelong || named || !isOfChamber(context, start, preposition)
}

/** Whether a preposition after a name opens a circumstance of speaking: `in a statement`; not `of the party`, `at Norvane`. */
function isCircumstance(context: StatementContext, preposition: number, named: boolean): boolean {
  const { habits, tieWords } = context.words
  if (!named && !opensCircumstance(context, preposition)) return false
  if (tieWords.includes(context.tokens.word(preposition))) return false
  // `Osten` ¦ `on Telegram`
  if (opensCircumstance(context, preposition)) {
    if ((named && !habits.capitalNouns) || nameEndingAt(context, preposition)?.kind === 'person') return true
  }
  if (habits.capitalNouns) return false
  let noun = preposition + 1
  while (context.is(noun, sense.DETERMINER | sense.POSSESSIVE)) noun++
  return !context.isCapital(noun)
}

/**
 * Returns the index of the token after the noun phrase that follows a preposition.
 * This is after `the party` in `head of the party`. Returns 0 if not found.
 */
function endAfterPreposition(
  context: StatementContext,
  preposition: number,
  limit: number,
  depth: number,
  determined: boolean,
): number {
  const next = preposition + 1
  const isTo = context.is(preposition, sense.TO)
  // `the ambassador` ¦ `to France`; not `a dit le maire` ¦ `à Radio Brévaux`
  const joins = isTo && determined && !context.words.habits.looseSubject && context.isCapital(next)
  if (!joins && (isTo || context.is(preposition, sense.SUBORDINATOR))) return 0
  if (next >= limit || context.is(next, sense.TIME)) return 0
  if (timeAt(context, next) && !isWordIn(context, preposition, context.words.tieWords)) return 0
  if (!context.isNoun(next) && !context.is(next, sense.DETERMINER | sense.POSSESSIVE)) return 0
  return phrase(context, next, limit, depth - 1)?.to ?? 0
}

const OWNER = 4 // tokens after an article in which an outlet is searched: `Deutschen Presse-Agentur`

/**
 * Whether the article at a token joins an owner to the noun before: `der` of `sagte ein Sprecher der Stadt`.
 * Not a hearer in the same case: `sagte der Minister der Zeitung`, `der ARD`.
 */
function joinsOwner(context: StatementContext, token: number, limit: number): boolean {
  const { words, tokens } = context
  if (!isWordIn(context, token, words.genitives) || !context.isCapital(token - 1)) return false
  if (context.is(token - 1, sense.TIME) || nameEndingAt(context, token)) return false
  let owner = false
  for (let at = token + 1; at < Math.min(limit, token + 1 + OWNER); at++) {
    const kind = context.kind(at)
    if (kind !== WORD && kind !== HYPHEN) break
    if (words.outlets.has(tokens.word(at)) || (!owner && context.isShouted(at))) return false
    if (context.is(at, sense.PREPOSITION | sense.DETERMINER | sense.TIME)) break
    owner ||= context.isCapital(at)
  }
  return owner
}

function closeAfter(context: StatementContext, open: number, limit: number): number {
  for (let token = open + 1; token < Math.min(limit, open + BRACKET); token++)
    if (context.kind(token) === CLOSE) return token
  return -1
}

const isLast = (kind: number): boolean =>
  kind === WORD || kind === NUMBER || kind === CLOSE || kind === CLITIC || kind === STOP || kind === IDEOGRAPH
