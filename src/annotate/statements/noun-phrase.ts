import { AND as _A } from './senses'
import { CLITIC, CLOSE, COMMA, HYPHEN, NUMBER, OPEN, SPACED, STOP, SYMBOL, WORD, SLASH } from '../tokens/kinds'
import type { Reading } from './reading'
import * as sense from './senses'
import { GERUND, PAST } from './statement-words'

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const FURTHEST = 40 // tokens a name for somebody has at most
const BRACKET = 12
const STOPS = sense.AUXILIARY | sense.PRONOUN | sense.VERB | sense.RELATIVE | sense.WHETHER

/** The words for somebody that end before a token: `a spokesman for the campaign` ¦ `said`. */
export function nounsBefore(reading: Reading, end: number, limit: number): Stretch | undefined {
  const least = Math.max(limit, end - FURTHEST)
  let token = end - 1
  let from = end
  for (; token >= least; token--) {
    const kind = reading.kind(token)
    if (reading.quotation(token)) break
    if (kind === CLOSE) {
      const open = openBefore(reading, token, least)
      if (open < 0 || from === end && open - 1 < least) break
      from = open
      token = open
      continue
    }
    if (kind === STOP) {
      if (reading.kind(token - 1) !== WORD || !reading.isCapital(token - 1) || reading.tokens.has(token, SPACED)) break
      from = token
      continue
    }
    if (kind === HYPHEN || kind === CLITIC || kind === SYMBOL || kind === NUMBER || kind === SLASH) {
      from = token
      continue
    }
    if (kind === COMMA) {
      // `Trump, Ryan and Priebus said`
      if (joined && reading.isCapital(token - 1) && reading.isCapital(token + 1)) continue
      break
    }
    if (kind !== WORD) break
    const senses = reading.senses(token)
    if (senses & (sense.DETERMINER | sense.POSSESSIVE) && !(senses & sense.THAT && from === end)) {
      from = token
      const before = attached(reading, token, least)
      if (before < 0) {
        if (reading.is(token - 1, sense.DETERMINER) && token - 1 >= least) { from = token - 1 }
        break
      }
      token = before + 1
      from = token
      continue
    }
    if (senses & sense.TIME && !(from < end && reading.kind(token + 1) === CLITIC)) {
      if (from === end) { break }
      break
    }
    if (senses & sense.AND && from < end) {
      if (!joins(reading, token, from)) break
      joined = true
      continue
    }
    if (senses & sense.PREPOSITION && from < end && !reading.isCapital(token)) {
      if (attached(reading, from, least) < 0) break
      from = token
      continue
    }
    if (senses & (STOPS | sense.SUBORDINATOR | sense.PREPOSITION)) {
      if (reading.isCapital(token) && !(senses & (sense.SUBORDINATOR | sense.RELATIVE | sense.PRONOUN | sense.PREPOSITION)) && token > least && from < end) {
        from = token
        continue
      }
      if (senses & sense.VERB && reading.is(token - 1, sense.DETERMINER)) {
        from = token
        continue
      }
      break
    }
    if (senses & sense.ADVERB) {
      if (from < end && (reading.is(token - 1, sense.DETERMINER) || reading.is(token - 2, sense.DETERMINER))) {
        from = token
        continue
      }
      break
    }
    if (senses & sense.CUE && !reading.isCapital(token) && (from < end ? saysBefore(reading, token) : reading.cues(token)[0]?.form === PAST)) break
    from = token
  }
  joined = false
  while (from < end && (reading.kind(from) === HYPHEN || reading.kind(from) === CLITIC || reading.kind(from) === STOP || reading.kind(from) === SLASH)) from++
  return from < end ? { from, to: end } : undefined
}
let joined = false

function saysBefore(reading: Reading, token: number): boolean {
  const form = reading.cues(token)[0]?.form
  if (form === GERUND) return false
  return !reading.is(token - 1, sense.DETERMINER | sense.POSSESSIVE)
}

/** The preposition before a token that ties it to a noun before: `of` of `head of` ¦ `the party`; −1 when there is none. */
function attached(reading: Reading, token: number, least: number): number {
  const at = token - 1
  if (at <= least || !reading.is(at, sense.PREPOSITION) || reading.isCapital(at)) return -1
  if (reading.is(at, sense.SUBORDINATOR)) return -1
  const before = at - 1
  if (reading.kind(before) === CLOSE) return at
  if (!reading.isNoun(before) && !(reading.cues(before).length > 0 && reading.cues(before)[0]?.form !== PAST)) return -1
  if (reading.is(before, sense.TIME)) return -1
  return at
}

/** Whether `and` stands between two names of one subject. */
function joins(reading: Reading, and: number, from: number): boolean {
  if (!reading.isNoun(and - 1) || reading.kind(and - 1) === CLITIC) return false
  return reading.isCapital(and - 1) === reading.isCapital(from) && (reading.isCapital(from) || !reading.is(from, sense.DETERMINER))
}

function openBefore(reading: Reading, close: number, least: number): number {
  for (let token = close - 1; token >= Math.max(least, close - BRACKET); token--) if (reading.kind(token) === OPEN) return token
  return -1
}

/** The words for somebody that start at a token: `said` ¦ `Bruce Haynes`. Pronouns are not among them. */
export function nounsAfter(reading: Reading, start: number, limit: number, tail = true): Stretch | undefined {
  const most = Math.min(limit, start + FURTHEST)
  let token = start
  let head = false
  let determined = false
  for (; token < most; token++) {
    const kind = reading.kind(token)
    if (reading.quotation(token)) break
    if (kind === OPEN) {
      if (!head) break
      let close = token + 1
      while (close < Math.min(most, token + BRACKET) && reading.kind(close) !== CLOSE) close++
      if (reading.kind(close) !== CLOSE) break
      token = close
      continue
    }
    if (kind === STOP) {
      if (!head || token + 1 >= most || !reading.isCapital(token - 1) || !reading.isCapital(token + 1)) break
      continue
    }
    if (kind === HYPHEN || kind === CLITIC || kind === SYMBOL || kind === SLASH) {
      if (!head) break
      if (kind === CLITIC) determined = true
      continue
    }
    if (kind === NUMBER) {
      head = true
      continue
    }
    if (kind !== WORD) break
    const senses = reading.senses(token)
    const capital = reading.isCapital(token)
    if (senses & (sense.DETERMINER | sense.POSSESSIVE)) {
      if (head && !determined) break
      if (head) break
      determined = true
      continue
    }
    if (senses & sense.TIME && head) break
    if (senses & sense.AND && head) {
      if (capital || !reading.isNoun(token + 1) || reading.isCapital(token + 1) !== reading.isCapital(token - 1) || !tail) break
      continue
    }
    if (senses & sense.PREPOSITION && !capital) {
      if (!head || !tail || senses & (sense.SUBORDINATOR | sense.TO)) break
      const next = token + 1
      if (next >= most || reading.is(next, sense.TIME) || !(reading.isNoun(next) || reading.is(next, sense.DETERMINER | sense.POSSESSIVE))) break
      const more = nounsAfter(reading, next, most, tail)
      if (!more) break
      token = more.to - 1
      continue
    }
    if (senses & (STOPS | sense.SUBORDINATOR)) {
      if (capital && head && !(senses & (sense.PRONOUN | sense.SUBORDINATOR))) continue
      if (senses & sense.VERB && determined && !head) continue
      break
    }
    if (senses & sense.ADVERB) {
      if (head) break
      continue
    }
    if (senses & sense.CUE && head && !capital) {
      const form = reading.cues(token)[0]?.form
      if (form === PAST || form === GERUND || !determined) break
    }
    head = true
  }
  while (token > start && !isEnd(reading.kind(token - 1))) token--
  return head && token > start ? { from: start, to: token } : undefined
}

const isEnd = (kind: number): boolean => kind === WORD || kind === NUMBER || kind === CLOSE || kind === CLITIC || kind === STOP
void _A
