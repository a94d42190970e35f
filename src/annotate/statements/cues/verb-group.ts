import { CLITIC, HYPHEN } from '../../tokens/kinds'
import type { StatementContext } from '../statement-context'
import type { CueWord } from './cue-word'
import { PAST, PLAIN } from './verb-forms'
import * as sense from './word-senses'

/** A speech verb with its auxiliaries and adverbs: `has also repeatedly called for`. */
export interface VerbGroup {
  readonly cue: CueWord
  /** The index of the verb itself. */
  readonly verb: number
  /** The index of the first token of the group, adverbs at its start included. */
  readonly start: number
  /** The index of the first token that is not an adverb: `called` of `repeatedly called for`. */
  readonly from: number
  /** The index of the token after the group. Further words of the cue belong to the group: `for` of `called for`. */
  readonly to: number
  readonly passive: boolean
  /** Whether the verb is an infinitive: `to say`. */
  readonly infinitive: boolean
  /** Whether an auxiliary precedes the verb: `has said`. */
  readonly helped: boolean
  /** The index of a pronoun that is part of the group: `he` of `he’s said`, `il` of `a-t-il dit`. */
  readonly pronoun: number | undefined
}

/**
 * Returns a speech verb with its auxiliaries and adverbs.
 * `to` is the index of the token after the cue; the group starts at `limit` or later.
 */
export function verbGroupAt(
  context: StatementContext,
  verb: number,
  cue: CueWord,
  to: number,
  limit: number,
): VerbGroup {
  let start = verb
  let passive = false
  let infinitive = false
  let helped = false
  let pronoun: number | undefined
  for (let token = verb - 1; token >= limit && !context.quotation(token); token--) {
    const senses = context.senses(token)
    if (senses & sense.AUXILIARY) {
      if (senses & sense.PASSIVE && cue.form === PAST && token === start - 1) passive = true
      helped = true
      start = token
      if (senses & sense.PRONOUN) pronoun = token
      if (pronoun !== undefined) break
    } else if (
      senses & sense.PRONOUN &&
      context.kind(token - 1) === HYPHEN &&
      pronoun === undefined &&
      start === verb
    ) {
      // `a-t-il` before `dit`
      pronoun = token
      start = token
    } else if (pronoun !== undefined) {
      if (context.kind(token) !== HYPHEN && context.kind(token - 1) !== HYPHEN) break
      start = token
    } else if (senses & sense.NEGATION || isClitic(context, token) || (helped && isObjectArticle(context, token)))
      start = token
    else if (senses & sense.TO && cue.form === PLAIN && !infinitive) {
      infinitive = true
      start = token
    } else if (senses & sense.ADVERB && !(senses & sense.CONJUNCTION)) start = token
    else if (context.kind(token) === CLITIC && context.is(token - 1, sense.PRONOUN | sense.RELATIVE)) start = token
    else {
      // `hat` ¦ `am Montag in Oslo gesagt`
      const helper = cue.form === PAST && !helped ? helperBefore(context, token, limit) : limit - 1
      if (helper < limit) break
      helped = true
      start = helper
      token = helper + 1
    }
  }
  let from = start
  while (from < verb && isBesideCue(context, from)) from++
  return { cue, verb, start, from, to, passive, infinitive, helped, pronoun }
}

/** Whether a word at the start of a verb group is no part of the cue: an adverb, an object pronoun. */
const isBesideCue = (context: StatementContext, token: number): boolean =>
  (context.is(token, sense.ADVERB) && !context.is(token, sense.NEGATION | sense.AUXILIARY)) ||
  isClitic(context, token) ||
  (context.is(token + 1, sense.AUXILIARY) && isObjectArticle(context, token))

const isClitic = ({ words, tokens }: StatementContext, token: number): boolean =>
  words.clitics.includes(tokens.word(token))

/** Whether an article before an auxiliary is an object pronoun: `le` of `le aveva detto`, `l’` of `l’a dit`. */
const isObjectArticle = ({ words, tokens }: StatementContext, token: number): boolean =>
  words.habits.looseSubject && !words.habits.verbSecond && words.definites.includes(tokens.word(token))

const BETWEEN = 8 // tokens between an auxiliary and its participle

/**
 * Returns the index of an auxiliary that other words separate from its participle: `hat` of `hat am Montag in Oslo gesagt`.
 * Returns `limit - 1` if not found, and always in languages such as English.
 */
function helperBefore(context: StatementContext, token: number, limit: number): number {
  if (!context.words.habits.looseSubject) return limit - 1
  for (let at = token; at > Math.max(limit, token - BETWEEN); at--) {
    if (context.is(at, sense.AUXILIARY) && !context.is(at, sense.PASSIVE)) return at
    if (!context.isWord(at) || context.is(at, sense.PRONOUN | sense.SUBORDINATOR | sense.CONJUNCTION)) break
  }
  return limit - 1
}
