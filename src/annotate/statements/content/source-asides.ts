import { ROLE } from '../../names/word-classes'
import { COMMA, DASH, HYPHEN, NUMBER } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { StatementContext } from '../statement-context'
import { nameEndingAt } from '../subjects/name-ending-at'

const MOST = 3 // asides of one source: `, 61, an engineer from Dover, who left,`
const LONGEST = 14 // tokens of an aside
const AGE = 4 // tokens of an age: `, de 42 años,`
const OFFICE = 4 // words of an office before its preposition: `deputy chief executive` ¦ `of`

/** Classes of the words of an office: none, or those that nouns have too. */
const NO_OFFICE =
  sense.AUXILIARY | sense.PRONOUN | sense.VERB | sense.RELATIVE | sense.SUBORDINATOR | sense.CUE | sense.AND

/**
 * Returns the index of the mark after the words in commas that describe a source: that after `Leeds` of `according to Paul Reed` ¦ `, mayor of Leeds, the
 * bridge is safe`. It is a comma, or, unless `isClosed`, the end of the sentence. Returns `comma`, the index after the source, without such words.
 */
export function afterAsides(context: StatementContext, comma: number, limit: number, isClosed: boolean): number {
  let mark = comma
  let hasOffice = false
  for (let asides = 0; asides < MOST && context.kind(mark) === COMMA; asides++) {
    const from = mark + 1
    const end = asideEnd(context, from, limit)
    if (end <= from || (isClosed && context.kind(end) !== COMMA)) break
    if (!isAge(context, from, end) && !(isWhose(context, from) && !hasOffice)) {
      if (hasOffice || !isOffice(context, comma, from, end)) break
      hasOffice = true // not `, el puente` ¦ `, que es viejo`
    }
    mark = end
  }
  return mark
}

/** Returns the index of the comma or dash after the words that start at a token, or that of the end of the sentence; 0 if they are too many. */
function asideEnd(context: StatementContext, start: number, limit: number): number {
  const last = Math.min(limit, start + LONGEST)
  for (let token = start; token < last; token++) {
    if (context.quotation(token)) return 0
    const kind = context.kind(token)
    if ((kind === COMMA && !context.isInName(token)) || kind === DASH) return token
    if (context.isEnd(token) && token + 1 >= limit) return token
  }
  return last === limit ? limit : 0
}

/** Whether the words between two marks are the office of the source that ends at the token `source`: `mayor of Leeds`, `an analyst`. */
function isOffice(context: StatementContext, source: number, from: number, to: number): boolean {
  const { habits } = context.words
  const isName = habits.capitalNouns
    ? nameEndingAt(context, source) !== undefined || context.isCapital(source - 2)
    : context.isCapital(source - 1)
  return isName && opensOffice(context, from, to) && !hasOwnVerb(context, from, to)
}

/** Whether words are an age: `42`, `42 ans`, `de 42 años`; not `42 people`. */
function isAge(context: StatementContext, from: number, to: number): boolean {
  const at = context.is(from, sense.PREPOSITION) ? from + 1 : from
  if (context.kind(at) !== NUMBER || to - from > AGE) return false
  return at + 1 === to || (to - at === 2 && isWordIn(context, at + 1, context.words.years))
}

/** Whether a relative clause starts at a token: `who`, Spanish `que`; not English `that`, which may be an article. */
const isWhose = (context: StatementContext, token: number): boolean =>
  context.is(token, sense.RELATIVE | sense.THAT) &&
  (!context.is(token, sense.DETERMINER) || context.words.habits.verbSecond)

/** Whether words open with an office: `an analyst`, `mayor of`, `deputy director of`, `Bürgermeisterin von`; not `teachers`. */
function opensOffice(context: StatementContext, from: number, to: number): boolean {
  const { habits, pluralEndings } = context.words
  if (context.is(from, sense.DETERMINER | sense.POSSESSIVE)) return habits.capitalNouns || !context.isCapital(from + 1)
  let token = from
  while (token < Math.min(to, from + OFFICE) && isOfficeWord(context, token)) token++
  if (token === from || (!habits.verbSecond && context.endsWith(token - 1, pluralEndings))) return false
  return token < to && (context.is(token, sense.PREPOSITION) || isWordIn(context, token, context.words.genitives))
}

const isOfficeWord = (context: StatementContext, token: number): boolean =>
  (context.isWord(token) || context.kind(token) === HYPHEN) &&
  (context.words.habits.capitalNouns || !context.isCapital(token)) &&
  !context.is(token, NO_OFFICE | sense.PREPOSITION | sense.DETERMINER | sense.TIME)

/** Whether a range of tokens has a verb that is not in a relative clause: `leaks`; not that of `an analyst who covers oil`. */
function hasOwnVerb(context: StatementContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (token > from && context.is(token, sense.RELATIVE) && !context.is(token, sense.DETERMINER)) return false
    if (context.is(token, sense.AUXILIARY | sense.VERB | sense.CUE) && !isOfNoun(context, token)) return true
  }
  return false
}

/** Whether a word that may be a verb belongs to a noun: `a retired teacher`, `the elected mayor`. */
const isOfNoun = (context: StatementContext, token: number): boolean =>
  context.isCapital(token) || context.is(token - 1, sense.DETERMINER | sense.POSSESSIVE | sense.PREPOSITION)

/**
 * Whether words in commas after a source surely describe it: an age and more, `51, a baker`, or the holder of an office, `chief economist at
 * Brightwater`, `an analyst`; not `the mayor`, `supply of water`, which may open a list.
 */
export function isSureAside(context: StatementContext, from: number, to: number): boolean {
  let end = from
  while (end < to && context.kind(end) !== COMMA) end++
  if (isAge(context, from, end)) return true
  const isOne = isWordIn(context, from, context.words.singles)
  const { classes } = context.page.words.names
  for (let token = from; token < end; token++)
    if (
      (classes[context.tokens.word(token)] ?? 0) & ROLE &&
      (isOne || (hasField(context, token + 1) && !context.is(from, sense.DETERMINER)))
    )
      return true
  return false
}

/** Whether the field of an office or its place starts at a token: `at Brightwater`, `der Stadt`. */
const hasField = (context: StatementContext, token: number): boolean =>
  context.is(token, sense.PREPOSITION) || isWordIn(context, token, context.words.genitives)

const LIST = 4 // tokens after an aside in which an `and` shows a list: `supply of water, food and fuel`

/**
 * Whether what is said can start at the token `start`, after words in commas that may describe a source: `the bridge is safe`, `two ships were delayed`.
 * `aside` is the first token of those words. Not the rest of a list: `nurses and drivers will strike`.
 */
export function opensSaid(context: StatementContext, aside: number, start: number, limit: number): boolean {
  if (context.is(start, sense.SUBORDINATOR | sense.THAT) && !context.is(start, sense.DETERMINER | sense.PRONOUN))
    return false
  if (context.is(start, sense.RELATIVE) && !context.is(start, sense.DETERMINER | sense.PRONOUN)) return false
  if (context.is(start, sense.AUXILIARY | sense.VERB)) return context.words.habits.verbSecond
  if (context.is(start, sense.AND | sense.PREPOSITION)) return !context.is(start, sense.AND)
  const opens = context.is(start, sense.DETERMINER | sense.POSSESSIVE | sense.PRONOUN)
  if (opens && !(context.is(aside, sense.DETERMINER) && context.is(start, sense.DETERMINER))) return true
  if (context.isCapital(start) || context.kind(start) === NUMBER) return true
  if (isSureAside(context, aside, start - 1)) return true
  for (let token = start; token < Math.min(limit, start + LIST); token++) if (context.is(token, sense.AND)) return false
  return true
}
