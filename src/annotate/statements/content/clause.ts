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
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import type { OpeningKind } from './content-opening'

const LONGEST = 300 // tokens of a clause: anything longer is not a sentence
const EARLY = 20 // tokens of a clause in which its verb is searched
const SHORT = 8 // tokens in which the verb of a clause after `he said,` is searched
const BRIEF = 5 // a range of fewer tokens is not a clause: `Instead,`, `Six months ago,`

/**
 * Returns the content that starts at a token, after the speech verb; undefined if it is empty.
 * It ends with the sentence, a semicolon, or a comma before another statement. A quotation may extend beyond the sentence. `opening` is what
 * opens the content, such as `that`.
 */
export function clauseAfter(
  reading: StatementContext,
  sentence: SentenceSpan,
  start: number,
  opening?: OpeningKind,
): TokenRange | undefined {
  const first = reading.opening(start)
  const limit = Math.min(sentence.to, start + LONGEST)
  let end = start
  for (; end < limit; end++) {
    const quotation = reading.quotation(end)
    if (quotation) {
      end = quotation.to - 1
      if (quotation === first && !isFragment(reading, sentence, end + 1)) {
        end++
        break
      }
    } else if (reading.kind(end) === SEMICOLON) break
    else if (reading.kind(end) === COMMA) {
      if (breaks(reading, end + 1, sentence.to)) break
      if (opening === 'thing' && opensClause(reading, end + 1, sentence.to)) break
    }
  }
  const to = trimMarks(reading, start, end)
  return to > start ? { from: start, to } : undefined
}

/** Whether the sentence goes on after a quotation that ends before a token: `“great” talks with the president`. */
const isFragment = (reading: StatementContext, sentence: SentenceSpan, next: number): boolean =>
  next < sentence.to && reading.isWord(next) && reading.kind(next - 2) !== COMMA

/** Whether another statement starts at a token after a comma: `, adding that`, `, according to the poll`. */
const breaks = (reading: StatementContext, token: number, limit: number): boolean =>
  reading.isCue(token, GERUND) ||
  (reading.is(token, sense.SOURCE) && reading.words.sources.at(reading.tokens, token, limit) !== undefined)

/**
 * Whether a clause of the reporter starts at a token after a comma: `offered aid, and Berg flew home`; not
 * `praised the city, and the workers`.
 */
function opensClause(reading: StatementContext, token: number, limit: number): boolean {
  return reading.is(token, sense.CONJUNCTION) && hasVerb(reading, token + 1, Math.min(limit, token + SHORT))
}

/** Returns the end of a range without its trailing marks. */
export function trimMarks(reading: StatementContext, from: number, end: number): number {
  let to = end
  while (to > from && !reading.quotation(to - 1) && isMarkKind(reading.kind(to - 1))) to--
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
 * It lies between `start` and `end`, the first token of the speaker. Returns undefined if no comma or quotation precedes the speaker.
 */
export function clauseBefore(
  reading: StatementContext,
  sentence: SentenceSpan,
  start: number,
  end: number,
): TokenRange | undefined {
  const before = end - 1
  if (before < sentence.from) {
    const quotation = reading.closing(end)
    return quotation && quotation.from >= sentence.block.from ? quotation : undefined
  }
  const kind = reading.kind(before)
  const parted = kind === COMMA || kind === DASH || kind === EXCLAMATION
  if (!parted && !reading.quotation(before)) return undefined
  const to = trimMarks(reading, Math.max(start, end - LONGEST), parted ? before : end)
  const last = reading.quotation(to - 1)
  if (last && last.from <= sentence.from) return { from: last.from, to: last.to }
  let from = Math.max(start, to - LONGEST)
  if (last && !reading.isWord(last.from - 1) && last.to - last.from >= BRIEF) {
    // `Berg scolded him: “It is over,”` ¦ `she said`
    const apart = reading.kind(last.from - 1) === COLON || reading.quotation(last.from - 1) !== undefined
    if (apart || last.from - from < BRIEF - 1) from = last.from
  }
  while (from < to && (reading.is(from, sense.CONJUNCTION) || isMarkKind(reading.kind(from)))) from++
  return to > from ? { from, to } : undefined
}

/**
 * Returns the rest of the content after its speaker: `because it was rebuilt` of `The road is safe, he said, because it was rebuilt`.
 * `comma` is the token after the speaker, `before` the content that precedes it. Returns undefined if the words after are the reporter’s.
 */
export function clauseContinuation(
  reading: StatementContext,
  sentence: SentenceSpan,
  comma: number,
  before: TokenRange,
): TokenRange | undefined {
  const start = comma + 1
  if (reading.kind(comma) !== COMMA || start >= sentence.to) return undefined
  const quotation = reading.opening(start)
  if (quotation) return { from: quotation.from, to: quotation.to }
  if (reading.cues(start).length > 0 || reading.isGerund(start) || reading.is(start, sense.AND | sense.SOURCE))
    return undefined
  if (!isTooShort(before) || reading.quotation(before.from)) {
    const hangs = reading.is(start, sense.SUBORDINATOR)
    if (reading.is(start, sense.RELATIVE) && !reading.is(start, sense.THAT)) return undefined
    if (
      !hangs &&
      (reading.is(start, sense.CONJUNCTION) || !hasVerb(reading, start, Math.min(sentence.to, start + SHORT)))
    )
      return undefined
  }
  const to = trimMarks(reading, start, Math.min(sentence.to, start + LONGEST))
  return to > start && !areAllCapitalised(reading, start, to) ? { from: start, to } : undefined
}

/** Whether all words of a range are capitalised, as a name: `Jean Holm` after `a déclaré le ministre,`. */
export function areAllCapitalised(reading: StatementContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (!reading.isCapital(token)) return false
  return true
}

/** Whether a range has fewer than five tokens, too few for a clause: `Six months ago,`. */
export const isTooShort = ({ from, to }: TokenRange): boolean => to - from < BRIEF

/** Whether a range can be a clause: it has a verb in its first 20 tokens, or starts with a pronoun. */
export function hasVerb(reading: StatementContext, from: number, to: number): boolean {
  for (let token = from; token < Math.min(to, from + EARLY); token++) {
    if (reading.is(token, sense.AUXILIARY | sense.VERB)) return true
    if (reading.kind(token) === CLITIC && reading.is(token - 1, sense.PRONOUN)) return true
    if (token > from && reading.is(token, sense.CUE)) return true
  }
  return to - from > 1 && reading.is(from, sense.PRONOUN)
}

const CAPITALS_PER_WORD = 4 // in a headline, for each longer word in lower case
const LONG = 4

/** Whether most longer words of a sentence are capitalised, as in a headline. */
export function hasCapitals(reading: StatementContext, { from, to }: SentenceSpan): boolean {
  let small = 0
  let large = 0
  for (let token = from; token < to; token++) {
    if (reading.kind(token) !== WORD) continue
    if (reading.isCapital(token)) large++
    else if (reading.tokens.end(token) - reading.tokens.start(token) > LONG) small++
  }
  return small * CAPITALS_PER_WORD < large
}

/** Whether a verb or auxiliary is at a token, so that no content starts there: `could` of `the states could decide`. */
export function isVerb(reading: StatementContext, token: number): boolean {
  const known = reading.known(token)
  return (
    (known & (sense.VERB | sense.AUXILIARY)) !== 0 && !(known & sense.PRONOUN) && reading.kind(token + 1) !== HYPHEN
  )
}

export const isPause = (kind: number): boolean => kind === COMMA || kind === DASH

/** Returns the content that ends with a quotation before a token; undefined if more than a comma and a dash are between. */
export function quotationBefore(
  reading: StatementContext,
  sentence: SentenceSpan,
  token: number,
): TokenRange | undefined {
  let before = token - 1
  for (let marks = 0; marks < 2 && isPause(reading.kind(before)); marks++) before--
  const quotation = reading.quotation(before)
  if (!quotation || (token === sentence.from && reading.kind(before - 1) === STOP && reading.kind(token) !== IDEOGRAPH))
    return undefined
  return clauseBefore(reading, sentence, sentence.from, token)
}
