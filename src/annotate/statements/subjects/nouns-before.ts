import {
  AFTER_SPACE,
  CLITIC,
  CLOSE,
  COMMA,
  HYPHEN,
  IDEOGRAPH,
  NUMBER,
  OPEN,
  SLASH,
  STOP,
  SYMBOL,
  WORD,
} from '../../tokens/kinds'
import { GERUND, PAST, PLAIN } from '../cues/verb-forms'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

const FURTHEST = 40 // tokens of a noun phrase at most
const BRACKET = 12 // tokens between brackets inside a noun phrase: `(R-Texas)`
const HEAD = 3 // tokens from an article to its noun

/** Classes of words that are no nouns, unless capitalised or after an article. */
const NO_NOUN =
  sense.AUXILIARY | sense.PRONOUN | sense.VERB | sense.RELATIVE | sense.WHETHER | sense.SUBORDINATOR | sense.PREPOSITION
const NEVER = sense.SUBORDINATOR | sense.RELATIVE | sense.PRONOUN | sense.PREPOSITION

/** Returns the noun phrase directly before a token: `a spokesman for the campaign` before `said`; undefined if not found. */
export function nounsBefore(context: StatementContext, end: number, limit: number): TokenRange | undefined {
  const least = Math.max(limit, end - FURTHEST)
  let from = end
  let joined = false
  for (let token = end - 1; token >= least; token--) {
    const quotation = context.quotation(token)
    if (quotation) {
      if (!isQuotedName(context, quotation)) break
      from = token = quotation.from
      continue
    }
    if (context.isInName(token)) continue
    switch (context.kind(token)) {
      case CLOSE: {
        const open = openBefore(context, token, least)
        if (open <= least) return skipLeadingMarks(context, from, end)
        from = token = open
        continue
      }
      case STOP:
        if (!isAbbreviationStop(context, token)) return skipLeadingMarks(context, from, end)
        break
      case COMMA:
        // `Trump, Ryan and Priebus said`
        if (!joined || !(joinsNames(context, token) || joinsPlurals(context, token, least)))
          return skipLeadingMarks(context, from, end)
        continue
      case HYPHEN:
      case CLITIC:
      case SYMBOL:
      case NUMBER:
      case SLASH:
      case IDEOGRAPH:
        break
      case WORD: {
        const senses = context.senses(token)
        const ties =
          (senses & sense.PREPOSITION) !== 0 && from < end && prepositionBefore(context, from, least) === token
        if (senses & sense.THAT && senses & sense.DETERMINER && from < end && context.is(token - 1, sense.CUE))
          return skipLeadingMarks(context, from, end) // `zei dat` ¦ `Lind`
        if (senses & (sense.DETERMINER | sense.POSSESSIVE) && !ties && !(senses & sense.THAT && from === end)) {
          from = token
          const tie = isGenitive(context, token, least) ? token : prepositionBefore(context, token, least)
          if (tie < 0)
            return skipLeadingMarks(
              context,
              token - 1 >= least && context.is(token - 1, sense.DETERMINER) && !context.is(token - 1, sense.THAT)
                ? token - 1
                : token,
              end,
            )
          from = tie
          token = tie
          continue
        }
        if (senses & sense.AND && from < end) {
          if (!joinsSpeakers(context, token, from)) return skipLeadingMarks(context, from, end)
          joined = true
          continue
        }
        if (ties && !context.isCapital(token)) break
        if (!precedesInPhrase(context, token, senses, from < end)) return skipLeadingMarks(context, from, end)
        break
      }
      default:
        return skipLeadingMarks(context, from, end)
    }
    from = token
  }
  return skipLeadingMarks(context, from, end)
}

const QUOTED_NAME = 6 // tokens of a name in quotation marks, marks included

/** Whether a quotation after a noun is its name: `Компания` ¦ `«Северный лес»`; not speech, which has a mark inside or before. */
function isQuotedName(context: StatementContext, { from, to }: TokenRange): boolean {
  if (to - from > QUOTED_NAME || context.kind(from - 1) !== WORD || !context.isNoun(from - 1)) return false
  if (!context.isCapital(from + 1)) return false
  for (let token = from + 1; token < to - 1; token++)
    if (!context.isWord(token) || context.is(token, sense.VERB | sense.AUXILIARY | sense.PRONOUN)) return false
  return true
}

/** Whether the word at a token can be part of a noun phrase. `within` says whether a word of the phrase follows it. */
function precedesInPhrase(context: StatementContext, token: number, senses: number, within: boolean): boolean {
  const capital = context.isCapital(token)
  const next = context.kind(token + 1)
  if (senses & sense.TIME && next !== CLITIC && next !== HYPHEN) return false // not: `34-year-old`
  if (senses & NO_NOUN) {
    if (!within && (isPronounAsNoun(context, token) || isAcronym(context, token))) return true
    if (capital && within && !(senses & NEVER)) return true
    if ((senses & sense.VERB) === 0) return false
    // `the elected mayor`, `the newly elected mayor`
    return context.is(context.is(token - 1, sense.ADVERB) ? token - 2 : token - 1, sense.DETERMINER)
  }
  if (senses & sense.ADVERB)
    return within && (context.is(token - 1, sense.DETERMINER) || context.is(token - 2, sense.DETERMINER))
  if (senses & sense.CUE && !capital) {
    const form = context.formOf(token)
    if (!within) return form !== PAST || context.is(token - 1, sense.DETERMINER | sense.PREPOSITION) // `un comunicato`, `del acusado`
    if (form === PLAIN && context.kind(token - 1) !== WORD) return true // `, state media said`: not a verb, because no subject is before it
    if (form === PLAIN && context.is(token - 1, sense.PREPOSITION) && !context.is(token - 1, sense.TO)) return true // `in charge of the ward`
    return form === GERUND || context.is(token - 1, sense.DETERMINER | sense.POSSESSIVE)
  }
  return true
}

/** Returns the range of tokens without the marks at its start; undefined if nothing is left. */
function skipLeadingMarks(context: StatementContext, start: number, end: number): TokenRange | undefined {
  let from = start
  while (from < end && !isFirst(context.kind(from))) from++
  return from < end ? { from, to: end } : undefined
}

const isFirst = (kind: number): boolean => kind === WORD || kind === NUMBER || kind === IDEOGRAPH || kind === SYMBOL

/** Whether a full stop is that of an abbreviation: `Sen.` */
const isAbbreviationStop = (context: StatementContext, token: number): boolean =>
  context.kind(token - 1) === WORD && context.isCapital(token - 1) && !context.tokens.has(token, AFTER_SPACE)

/**
 * Returns the index of the preposition that joins words to the noun before.
 * This is `of` for `the` of `head of the party`, given the index of `the`; −1 if none.
 */
function prepositionBefore(context: StatementContext, token: number, least: number): number {
  const last = token - 1
  if (last <= least || !context.is(last, sense.PREPOSITION)) return -1
  // `Roe` ¦ `lors d’un sommet`
  const at =
    context.is(last - 1, sense.PREPOSITION) && isWordIn(context, last - 1, context.words.circumstances)
      ? last - 1
      : last
  if (at <= least || !context.is(at, sense.PREPOSITION) || context.isCapital(at) || context.is(at, sense.SUBORDINATOR))
    return -1
  const before = at - 1
  if (context.kind(before) === CLOSE) return at
  if (context.is(before, sense.TIME)) return -1
  const form = context.formOf(before)
  return context.isNoun(before) || (form !== undefined && form !== PAST) ? at : -1
}

/**
 * Whether the article at a token joins its noun to the noun before: `der` of `ein Sprecher der Stadt`; not of `in diesem Jahr der
 * Minister`.
 */
function isGenitive(context: StatementContext, token: number, least: number): boolean {
  const { words, tokens } = context
  if (!words.genitives.includes(tokens.word(token)) || context.kind(token - 1) !== WORD) return false
  if (!context.isCapital(token - 1) || context.is(token - 1, sense.TIME)) return false
  for (let at = token - 2; at >= Math.max(least, token - 1 - HEAD); at--)
    if (context.is(at, sense.DETERMINER | sense.POSSESSIVE)) return !context.is(at - 1, sense.PREPOSITION)
  return false
}

/** Whether `and` joins two speakers: `Trump and Ryan`. Both must be names, or both common nouns; `from` is the index of the second. */
function joinsSpeakers(context: StatementContext, and: number, from: number): boolean {
  if (!context.isNoun(and - 1) || context.kind(and - 1) === CLITIC) return false
  if (context.isCapital(and - 1) !== context.isCapital(from)) return false
  return context.isCapital(from) || !context.is(from, sense.DETERMINER)
}

/** Whether a comma is between two capitalised words: `Trump, Ryan and Priebus`. */
const joinsNames = (context: StatementContext, comma: number): boolean =>
  context.isCapital(comma - 1) && context.isCapital(comma + 1)

/** Whether a comma is between two plural nouns, the first of which opens the sentence: `Dockers, bakers and teachers`. */
const joinsPlurals = (context: StatementContext, comma: number, least: number): boolean =>
  comma - 1 === least && isPlural(context, comma - 1) && isPlural(context, comma + 1)

const isPlural = (context: StatementContext, token: number): boolean =>
  context.senses(token) === 0 && context.endsWith(token, context.words.pluralEndings)

function openBefore(context: StatementContext, close: number, least: number): number {
  for (let token = close - 1; token >= Math.max(least, close - BRACKET); token--)
    if (context.kind(token) === OPEN) return token
  return -1
}

/** Whether a word in capitals is an acronym, after an article that is not in capitals: `The WHO`, `Het OM`. */
export const isAcronym = (context: StatementContext, token: number): boolean =>
  context.isShouted(token) && context.is(token - 1, sense.DETERMINER) && !context.isShouted(token - 1)

/** Whether a token is a pronoun used as a noun: `others` of `and three others`. */
export const isPronounAsNoun = (context: StatementContext, token: number): boolean =>
  context.is(token, sense.PRONOUN) && context.is(token - 1, sense.DETERMINER) && context.is(token - 2, sense.AND)
