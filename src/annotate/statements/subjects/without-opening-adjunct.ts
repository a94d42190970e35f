import type { SentenceSpan } from '../../sentences/sentence'
import { CLITIC } from '../../tokens/kinds'
import { nameAt } from '../content/skip-time'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import { firstMentionFrom } from '../speakers/mentions'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nameEndingAt } from './name-ending-at'

/**
 * Returns the subject of nouns that open a sentence after a preposition: `Berg` of `In a statement Berg` ¦ `said`, `глава района` of `На встрече глава района`.
 * Undefined if they name no subject, as in `In Berlin` ¦ `sagte Brock`; the nouns themselves if no adjunct opens the sentence: `Van der Laak` ¦ `zei`.
 */
export function withoutOpeningAdjunct(
  context: StatementContext,
  sentence: SentenceSpan,
  nouns: TokenRange,
): TokenRange | undefined {
  if (!opensWithAdjunct(context, sentence, nouns)) return nouns
  const { habits, definites } = context.words
  const name = nameEndingAt(context, nouns.to)
  if (name && name.from > nouns.from) return { from: name.from, to: name.to }
  if (!habits.looseSubject) return nouns
  const end = definites.length === 0 ? adjunctEnd(context, nouns) : nouns.to
  return end < nouns.to ? { from: end, to: nouns.to } : undefined
}

/** Whether a preposition opens the sentence and no clause ends before the nouns: `Am Rande` ¦ `der Messe`; not `Nach dem, was er weiß,` ¦ `der Chef`. */
function opensWithAdjunct(context: StatementContext, { from }: SentenceSpan, nouns: TokenRange): boolean {
  if (nouns.from <= from || !context.is(from, sense.PREPOSITION) || context.is(from, sense.DETERMINER)) return false
  const { tieWords, hearers, habits } = context.words
  if (isWordIn(context, from, tieWords) || isWordIn(context, from, hearers) || nameAt(context, from)) return false
  if (!habits.verbSecond) return nouns.from === from + 1 || isOfOccasion(context, from, nouns.from)
  for (let token = from + 1; token < nouns.from; token++)
    if (context.kind(token) > CLITIC || context.is(token, sense.VERB | sense.AUXILIARY | sense.CUE)) return false
  return true
}

/** Whether a noun without an article follows the first words of an occasion: `визита` after `Во время`. */
const isOfOccasion = (context: StatementContext, from: number, noun: number): boolean =>
  noun === from + 2 && isOccasion(context, from + 1) && !context.is(noun, sense.DETERMINER | sense.POSSESSIVE)

/** Returns the index of the token after the noun of an occasion or the place that opens a range, with a place after it; the end of the range without one. */
function adjunctEnd(context: StatementContext, { from, to }: TokenRange): number {
  const place = context.names[firstMentionFrom(context.names, from)]
  if (place?.from === from) return place.to
  let end = from
  while (end < to && !isOccasion(context, end)) end++
  for (end++; end < to && context.is(end, sense.PREPOSITION); end += 2); // `визита` ¦ `в Гореловск`
  return Math.min(end, to)
}

const isOccasion = ({ words, tokens }: StatementContext, token: number): boolean =>
  (words.occasions[tokens.word(token)] ?? 0) !== 0
