import type { SentenceSpan } from '../../sentences/sentence'
import {
  CLITIC,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  DASH,
  ELLIPSIS,
  EXCLAMATION,
  HYPHEN,
  IDEOGRAPH,
  SEMICOLON,
  STOP,
  WORD,
} from '../../tokens/kinds'
import { GERUND } from '../cues/verb-forms'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import type { OpeningKind } from './opening-kind'
import { isTitle } from './titles'

const LONGEST = 300 // tokens of a clause: anything longer is not a sentence
const EARLY = 20 // tokens of a clause in which its verb is searched
const SHORT = 8 // tokens in which the verb of a clause after `he said,` is searched
const BRIEF = 5 // a range of fewer tokens is not a clause: `Instead,`, `Six months ago,`

/**
 * Returns the content that starts at a token, after the speech verb; undefined if it is empty.
 * It ends with the sentence, a semicolon, or a comma before another statement. A quotation may extend beyond the sentence. `opening` is the
 * kind of word or mark before the content, such as `that`.
 */
export function clauseAfter(
  context: StatementContext,
  sentence: SentenceSpan,
  start: number,
  opening?: OpeningKind,
): TokenRange | undefined {
  const first = context.opening(start)
  const limit = Math.min(sentence.to, start + LONGEST)
  let end = start
  for (; end < limit; end++) {
    const quotation = context.quotation(end)
    if (quotation) {
      end = quotation.to - 1
      if (quotation === first && !isFragment(context, sentence, end + 1)) {
        end++
        break
      }
    } else if (context.kind(end) === SEMICOLON) break
    else if (context.kind(end) === COMMA) {
      if (startsStatement(context, end + 1, sentence.to)) break
      if (opening === 'thing' && startsOwnClause(context, end + 1, sentence.to)) break
    }
  }
  const to = trimMarks(context, start, end)
  return to > start ? { from: start, to } : undefined
}

/** Whether the sentence goes on after a quotation that ends before the token `next`: `“great” talks with the president`. */
const isFragment = (context: StatementContext, sentence: SentenceSpan, next: number): boolean =>
  next < sentence.to && context.isWord(next) && context.kind(next - 2) !== COMMA

/** Whether another statement starts at a token, which follows a comma: `, adding that`, `, according to the poll`. */
const startsStatement = (context: StatementContext, token: number, limit: number): boolean =>
  context.isCue(token, GERUND) ||
  (context.is(token, sense.SOURCE) && context.words.sources.at(context.tokens, token, limit) !== undefined)

/**
 * Whether the reporter’s own clause starts at a token, which follows a comma: `offered aid, and Berg flew home`.
 * Not `praised the city, and the workers`.
 */
function startsOwnClause(context: StatementContext, token: number, limit: number): boolean {
  return context.is(token, sense.CONJUNCTION) && hasVerb(context, token + 1, Math.min(limit, token + SHORT))
}

/** Returns the end of a range of tokens, as an index, without the marks that close it: `.`, `,`. */
export function trimMarks(context: StatementContext, from: number, end: number): number {
  let to = end
  while (to > from && !context.quotation(to - 1) && isMarkKind(context.kind(to - 1))) to--
  return to
}

const isMarkKind = (kind: number): boolean =>
  kind === STOP ||
  kind === COMMA ||
  kind === EXCLAMATION ||
  kind === SEMICOLON ||
  kind === DASH ||
  kind === COLON ||
  kind === ELLIPSIS ||
  kind === CLOSE_QUOTE

/**
 * Returns the content that precedes its speaker: `The city should grow` of `The city should grow, Xi said`.
 * It lies between `start` and `end`, the index of the speaker’s first token. Returns undefined if no comma or quotation precedes the
 * speaker.
 */
export function clauseBefore(
  context: StatementContext,
  sentence: SentenceSpan,
  start: number,
  end: number,
): TokenRange | undefined {
  const before = end - 1
  if (before < sentence.from) {
    const quotation = context.closing(end)
    // `She posted: “Thank you.”` ¦ `Her club did not respond.`
    const isIntroduced = quotation !== undefined && context.kind(quotation.from - 1) === COLON
    return quotation && !isIntroduced && quotation.from >= sentence.block.from ? quotation : undefined
  }
  const kind = context.kind(before)
  const parted = kind === COMMA || kind === DASH || kind === EXCLAMATION
  if (!parted && !context.quotation(before)) return undefined
  const to = trimMarks(context, Math.max(start, end - LONGEST), parted ? before : end)
  const last = context.quotation(to - 1)
  if (last && last.from <= sentence.from) return { from: last.from, to: last.to }
  let from = Math.max(start, to - LONGEST)
  if (last && !context.isWord(last.from - 1) && last.to - last.from >= BRIEF) {
    // `Berg scolded him: “It is over,”` ¦ `she said`
    const apart = context.kind(last.from - 1) === COLON || context.quotation(last.from - 1) !== undefined
    if (apart || last.from - from < BRIEF - 1) from = last.from
  }
  while (from < to && (context.is(from, sense.CONJUNCTION) || isMarkKind(context.kind(from)))) from++
  return to > from ? { from, to } : undefined
}

/**
 * Returns the rest of the content, which follows its speaker.
 * This is `because it was rebuilt` of `The road is safe, he said, because it was rebuilt`. `comma` is the index of the token after the
 * speaker, `before` the content that precedes the speaker. Returns undefined if the words after are the reporter’s.
 */
export function clauseContinuation(
  context: StatementContext,
  sentence: SentenceSpan,
  comma: number,
  before: TokenRange,
): TokenRange | undefined {
  const start = comma + 1
  if (context.kind(comma) !== COMMA || start >= sentence.to) return undefined
  const quotation = context.opening(start)
  if (quotation) return { from: quotation.from, to: quotation.to }
  if (context.formOf(start) !== undefined || context.isGerund(start) || context.is(start, sense.AND | sense.SOURCE))
    return undefined
  // `it fell, said Berg,` ¦ `of Norvane`, `of which she is the head`
  if (context.is(start + 1, sense.RELATIVE) || isWordIn(context, start, context.words.tieWords)) return undefined
  const quoted = context.quotation(before.from)
  // `“It is over,” he said,` ¦ `when asked`
  if (quoted && quoted.to >= before.to && context.is(start, sense.WHETHER)) return undefined
  if (!isTooShort(before) || quoted) {
    const hangs = context.is(start, sense.SUBORDINATOR)
    if (context.is(start, sense.RELATIVE) && !context.is(start, sense.THAT)) return undefined
    if (
      !hangs &&
      (context.is(start, sense.CONJUNCTION) || !hasVerb(context, start, Math.min(sentence.to, start + SHORT)))
    )
      return undefined
  }
  const to = trimMarks(context, start, Math.min(sentence.to, start + LONGEST))
  return to > start && !areAllCapitalised(context, start, to) ? { from: start, to } : undefined
}

/** Whether all words of a range are capitalised, as those of a name are: `Jean Holm` after `a déclaré le ministre,`. */
export function areAllCapitalised(context: StatementContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (!context.isCapital(token)) return false
  return true
}

/** Whether a range has fewer than five tokens, too few for a clause: `Six months ago,`. */
export const isTooShort = ({ from, to }: TokenRange): boolean => to - from < BRIEF

/** Whether a range of tokens can be a clause: it has a verb in its first 20 tokens, or starts with a pronoun. */
export function hasVerb(context: StatementContext, from: number, to: number): boolean {
  for (let token = from; token < Math.min(to, from + EARLY); token++) {
    if (context.is(token, sense.AUXILIARY | sense.VERB)) return true
    if (context.kind(token) === CLITIC && context.is(token - 1, sense.PRONOUN)) return true
    if (token > from && context.is(token, sense.CUE)) return true
  }
  return to - from > 1 && context.is(from, sense.PRONOUN)
}

const CAPITALS_PER_WORD = 4 // in a headline, for each longer word in lower case
const LONG = 4

/**
 * Whether a sentence has as many capitals as a headline in title case.
 * There are over four capitalised words for each lower-case word of five letters or more.
 */
export function hasCapitals(context: StatementContext, { from, to }: SentenceSpan): boolean {
  let small = 0
  let large = 0
  for (let token = from; token < to; token++) {
    if (context.kind(token) !== WORD) continue
    if (context.isCapital(token)) large++
    else if (context.tokens.end(token) - context.tokens.start(token) > LONG) {
      small++
      if (small * CAPITALS_PER_WORD >= large + to - token) return false // too few tokens are left
    }
  }
  return small * CAPITALS_PER_WORD < large
}

/** Whether a verb or auxiliary is at a token: `could` of `the states could decide`. The word before it is then no speech verb. */
export function isVerb(context: StatementContext, token: number): boolean {
  const known = context.known(token)
  return (
    (known & (sense.VERB | sense.AUXILIARY)) !== 0 && !(known & sense.PRONOUN) && context.kind(token + 1) !== HYPHEN
  )
}

export const isPause = (kind: number): boolean => kind === COMMA || kind === DASH

/**
 * Returns the content that ends with a quotation before a token.
 * Returns undefined if more than a comma and a dash are between the quotation and the token.
 */
export function quotationBefore(
  context: StatementContext,
  sentence: SentenceSpan,
  token: number,
): TokenRange | undefined {
  let before = token - 1
  for (let marks = 0; marks < 2 && isPause(context.kind(before)); marks++) before--
  const quotation = context.quotation(before)
  if (quotation && context.isWord(quotation.from - 1) && isTitle(context, quotation.from)) return undefined // `on “The Hour,”` ¦ `Berg said`
  if (!quotation || (token === sentence.from && context.kind(before - 1) === STOP && context.kind(token) !== IDEOGRAPH))
    return undefined
  return clauseBefore(context, sentence, sentence.from, token)
}
