import { CLITIC, CLOSE, HYPHEN, IDEOGRAPH, NUMBER, OPEN, SLASH, STOP, SYMBOL, WORD } from '../../tokens/kinds'
import { GERUND, PAST } from '../cues/verb-forms'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

const FURTHEST = 40 // tokens of a noun phrase at most
const BRACKET = 12 // tokens between brackets inside a noun phrase
const DEEPEST = 6 // prepositions in a noun phrase: `head of the office of the committee of`
const NO_NOUN = sense.AUXILIARY | sense.PRONOUN | sense.VERB | sense.RELATIVE | sense.WHETHER | sense.SUBORDINATOR

/** Returns the noun phrase that starts at a token: `Bruce Haynes` of `said Bruce Haynes`; undefined if none does. */
function nounsAfter(reading: StatementContext, start: number, limit: number): TokenRange | undefined {
  return phrase(reading, start, Math.min(limit, start + FURTHEST), DEEPEST)
}

/** Returns the noun phrase or pronoun that starts at a token: `the mayor of Oslo`, `she`; undefined if none does. */
export function nounsOrPronounAfter(reading: StatementContext, start: number, limit: number): TokenRange | undefined {
  const pronoun = reading.is(start, sense.PRONOUN | sense.HE | sense.SHE | sense.THEY)
  if (
    pronoun &&
    !(reading.is(start, sense.POSSESSIVE | sense.DETERMINER) && reading.isNoun(start + 1)) &&
    start < limit
  )
    return { from: start, to: start + 1 }
  return nounsAfter(reading, start, limit)
}

function phrase(reading: StatementContext, start: number, limit: number, depth: number): TokenRange | undefined {
  let head = false
  let determined = false
  let token = start
  for (; token < limit && !reading.quotation(token); token++) {
    const kind = reading.kind(token)
    if (kind === OPEN && head) {
      const close = closeAfter(reading, token, limit)
      if (close < 0) break
      token = close
    } else if (kind === STOP) {
      if (!head || token + 1 >= limit || !reading.isCapital(token - 1) || !reading.isCapital(token + 1)) break
    } else if (kind === HYPHEN || kind === CLITIC || kind === SYMBOL || kind === SLASH) {
      if (!head) break
      if (kind === CLITIC) determined = true
    } else if (kind === NUMBER) head = true
    else if (kind === IDEOGRAPH) {
      if (head && reading.cueEnd(token) > 0) break
      head = true
    } else if (kind !== WORD) break
    else {
      const senses = reading.senses(token)
      const capital = reading.isCapital(token)
      if (head && senses & sense.SOURCE && reading.words.sources.at(reading.tokens, token, limit)) break
      if (senses & (sense.DETERMINER | sense.POSSESSIVE) && !(head && senses & sense.PREPOSITION)) {
        if (head) break
        determined = true
      } else if (senses & sense.AND && head) {
        if (capital || !reading.isNoun(token + 1) || reading.isCapital(token + 1) !== reading.isCapital(token - 1))
          break
      } else if (senses & sense.PREPOSITION && !capital) {
        const to = head && depth > 0 ? tiedAfter(reading, token, limit, depth) : 0
        if (to === 0) break
        token = to - 1
      } else if (!continuesPhrase(reading, token, senses, head, determined)) break
      else if (!(senses & sense.ADVERB) && (capital || !reading.words.habits.capitalNouns)) head = true
    }
  }
  while (token > start && !isLast(reading.kind(token - 1))) token--
  return head && token > start ? { from: start, to: token } : undefined
}

/** Whether a word can be part of a noun phrase. `head` says whether the noun has been read, `determined` whether an article has. */
function continuesPhrase(
  reading: StatementContext,
  token: number,
  senses: number,
  head: boolean,
  determined: boolean,
): boolean {
  const capital = reading.isCapital(token)
  if (senses & sense.TIME) return !head && (determined || reading.kind(token + 1) === CLITIC)
  if (senses & NO_NOUN) {
    if (capital && head) return !(senses & (sense.PRONOUN | sense.SUBORDINATOR))
    return (senses & sense.VERB) !== 0 && determined && !head
  }
  if (senses & sense.ADVERB) return !head
  if (head && !capital && reading.words.habits.capitalNouns) return false
  if (senses & sense.CUE && head && !capital) {
    const form = reading.cues(token)[0]?.form
    return form !== PAST && form !== GERUND && determined
  }
  return true
}

/** Returns the end of the noun phrase after a preposition such as `of`: of `the party` in `head of the party`; 0 if not found. */
function tiedAfter(reading: StatementContext, preposition: number, limit: number, depth: number): number {
  if (reading.is(preposition, sense.SUBORDINATOR | sense.TO)) return 0
  const next = preposition + 1
  if (next >= limit || reading.is(next, sense.TIME)) return 0
  if (!reading.isNoun(next) && !reading.is(next, sense.DETERMINER | sense.POSSESSIVE)) return 0
  return phrase(reading, next, limit, depth - 1)?.to ?? 0
}

function closeAfter(reading: StatementContext, open: number, limit: number): number {
  for (let token = open + 1; token < Math.min(limit, open + BRACKET); token++)
    if (reading.kind(token) === CLOSE) return token
  return -1
}

const isLast = (kind: number): boolean =>
  kind === WORD || kind === NUMBER || kind === CLOSE || kind === CLITIC || kind === STOP || kind === IDEOGRAPH
