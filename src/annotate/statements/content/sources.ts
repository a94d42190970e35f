import type { SourceSide } from '../../../lexicon/annotate/speech'
import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA, IDEOGRAPH, NUMBER } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import { createStatement, type StatementCandidate, type TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { jointSpeakersAfter } from '../subjects/find-joint-speakers'
import { nounsBefore } from '../subjects/nouns-before'
import { areAllCapitalised, clauseAfter, clauseContinuation, hasVerb, trimMarks } from './clause'
import { afterAsides, isSureAside, opensSaid } from './source-asides'

const FURTHEST = 40 // tokens between a source and the comma after it
const LONGEST = 300 // tokens of content from a source

/**
 * Finds the statement that a source phrase such as `according to` introduces: `Voters, according to the poll, want change`.
 * `cue` is the phrase, `side` the position of the source relative to it. Returns undefined if the phrase has no source or content.
 */
export function findSourced(
  context: StatementContext,
  sentence: SentenceSpan,
  cue: TokenRange,
  side: SourceSide,
): StatementCandidate | undefined {
  const { from, to } = sentence
  if (hasOtherMeaning(context, cue)) return undefined
  if (side === 'apart' && context.kind(cue.from - 1) !== COMMA && !context.quotation(cue.from - 1)) return undefined
  const speaker = side === 'before' ? nounsBefore(context, cue.from, from) : jointSpeakersAfter(context, cue.to, to)
  if (!speaker || context.is(speaker.to - 1, sense.RELATIVE)) return undefined // `según la cual`
  const content = contentAround(context, sentence, Math.min(cue.from, speaker.from), Math.max(cue.to, speaker.to))
  if (content.length === 0) return undefined
  const statement = createStatement(content, cue, speaker, 'assertion', 'source')
  return side === 'before' && hasParticle(context, speaker) ? { ...statement, particle: 1 } : statement
}

/** Whether a source ends with a particle that is not part of its name: `에` of `경찰에 따르면`. */
const hasParticle = (context: StatementContext, { to }: TokenRange): boolean =>
  context.words.sourceEndings.includes(context.page.text.charAt(context.tokens.end(to - 1) - 1))

/** Whether the words of a source phrase have another meaning here: `según` of `según dijo el ministro`, `secondo` of `il secondo ponte`. */
function hasOtherMeaning(context: StatementContext, { from, to }: TokenRange): boolean {
  const { page, tokens, words } = context
  if (
    context.kind(from) === IDEOGRAPH &&
    words.compounds.includes(page.text.slice(tokens.start(from) - 1, tokens.end(from)))
  )
    return true // `数据`
  if (isOrdinal(context, from, to)) return true
  if (context.isCapital(to)) return false
  const like = isWordIn(context, from, context.words.likes)
  if (like && context.is(to, sense.CUE | sense.AUXILIARY)) return true
  return context.is(from - 1, sense.DETERMINER) && !context.is(to, sense.DETERMINER)
}

/** Whether a source phrase of one word is an ordinal before its noun: `secondo` of `nel secondo tempo`, `segundo` of `em segundo lugar`. */
const isOrdinal = (context: StatementContext, from: number, to: number): boolean =>
  to - from === 1 &&
  isWordIn(context, from, context.words.ordinals) &&
  context.is(from - 1, sense.PREPOSITION | sense.DETERMINER | sense.POSSESSIVE) &&
  !context.is(to, sense.DETERMINER)

/**
 * Returns the content before and after the words that name its speaker.
 * These are the tokens from `opens` up to `closes`. If they open the sentence, the content is after them only.
 */
export function contentAround(
  context: StatementContext,
  sentence: SentenceSpan,
  opens: number,
  closes: number,
): TokenRange[] {
  let first = sentence.from
  while (first < opens && (context.is(first, sense.CONJUNCTION) || !context.isWord(first))) first++
  return opens - first < 2
    ? contentAfterSource(context, sentence, closes)
    : contentOnBothSides(context, sentence, opens, closes)
}

/** Returns the content after a source that opens the sentence: `voters want change` of `According to the poll, voters want change`. */
function contentAfterSource(context: StatementContext, sentence: SentenceSpan, start: number): TokenRange[] {
  const limit = Math.min(sentence.to, start + FURTHEST)
  const comma =
    context.words.habits.sourceInside && context.kind(start) !== COMMA ? limit : commaFrom(context, start, limit) // `Laut Polizei` ¦ `ist der Mann, 52, verletzt`
  const opens = comma < limit ? commaAfterApposition(context, start, comma, limit) + 1 : start
  const isThat = context.is(opens, sense.THAT) && !context.is(opens, sense.DETERMINER) // `وبحسب الشرطة` ¦ `فإن`
  const clause = clauseAfter(context, sentence, isThat ? opens + 1 : opens)
  return clause ? [clause] : []
}

const commaFrom = (context: StatementContext, start: number, limit: number): number => {
  let token = start
  while (token < limit && context.kind(token) !== COMMA) token++
  return token
}

const LONGEST_NAME = 6 // tokens of a name, or of an office, in commas

/**
 * Returns the index of the comma between a source and the content after it.
 * Of `the mayor, Ana Ruiz, the bridge is safe`, this is the second. Returns `comma`, the first, unless a name or office of the source is
 * between two commas.
 */
function commaAfterApposition(context: StatementContext, start: number, comma: number, limit: number): number {
  if (start !== comma) return comma
  const asides = afterAsides(context, comma, limit, true)
  if (asides > comma && context.kind(asides) === COMMA && opensSaid(context, comma + 1, asides + 1, limit)) {
    const next = commaFrom(context, asides + 1, limit)
    const goesOn = isSureAside(context, comma + 1, asides) || next === limit || context.is(next + 1, sense.CONJUNCTION)
    if (goesOn || containsVerb(context, asides + 1, next)) return asides
  }
  const second = commaFrom(context, comma + 1, Math.min(limit, comma + 1 + LONGEST_NAME))
  if (context.kind(second) !== COMMA || second - comma < 2) return comma
  const opens = context.is(second + 1, OPENS) || context.isCapital(second + 1)
  const called = second - comma > 2 && areAllCapitalised(context, comma + 1, second)
  if (!opens || !called) return comma
  const third = commaFrom(context, second + 1, limit)
  return third === limit || containsVerb(context, second + 1, third) ? second : comma // not `, Ali Omar, a teacher, was hurt`
}

/** Classes of the words that can open the content after a source: `the bridge is safe`, `ist die Brücke sicher`. */
const OPENS = sense.DETERMINER | sense.POSSESSIVE | sense.PRONOUN | sense.AUXILIARY

/** Whether a range of tokens contains a verb, known as one or by its past ending. */
function containsVerb(context: StatementContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (
      context.is(token, sense.AUXILIARY | sense.VERB | sense.CUE) ||
      context.endsWith(token, context.words.pastEndings)
    )
      return true
  return false
}

/** Returns the content before a source phrase, and the rest of the content after it: `Voters` and `want change`. */
function contentOnBothSides(
  context: StatementContext,
  sentence: SentenceSpan,
  opens: number,
  closes: number,
): TokenRange[] {
  const to = trimMarks(context, sentence.from, opens)
  let from = Math.max(Math.min(sentence.from, context.quotation(to - 1)?.from ?? to), to - LONGEST)
  while (from < to && (context.is(from, sense.CONJUNCTION) || context.kind(from) === COMMA)) from++
  if (to <= from) return []
  const after = afterDescription(context, { from, to }, closes, sentence.to)
  if (after > closes && context.kind(after) !== COMMA) return [{ from, to }]
  const rest = clauseContinuation(context, sentence, after, { from, to }) ?? restAfterSource(context, sentence, after)
  return rest ? [{ from, to }, rest] : [{ from, to }]
}

/** Returns the index of the mark after the words that describe a source, `comma` without them; `before` is the content before the source. */
function afterDescription(context: StatementContext, before: TokenRange, comma: number, limit: number): number {
  // `In June, according to Marsh, an analyst,` ¦ `prices fell`
  if (context.is(before.from, sense.PREPOSITION) && !hasVerb(context, before.from, before.to))
    return context.kind(comma) === COMMA ? commaAfterApposition(context, comma, comma, limit) : comma
  const asides = afterAsides(context, comma, limit, false)
  return isPredicate(context, before, comma + 1, asides) ? comma : asides
}

/**
 * Whether words after a source may be the predicate of the noun before it, not an office: `fugiram em duas motos` of `Os criminosos, segundo Romero, fugiram
 * em duas motos`. They have no article, and the noun, with one, has no verb of its own before or after them.
 */
function isPredicate(context: StatementContext, { from, to }: TokenRange, start: number, end: number): boolean {
  if (
    context.isCapital(start) ||
    context.kind(start) === NUMBER ||
    context.is(start, OPENS | sense.RELATIVE | sense.THAT)
  )
    return false
  const isNounOnly = to - from === 2 || context.is(from + 2, sense.PREPOSITION) // not `Los precios` ¦ `bajarán`
  if (!isNounOnly || !isWordIn(context, from, context.words.definites) || hasVerb(context, from, to)) return false
  return context.kind(end) !== COMMA || !context.is(end + 1, sense.AUXILIARY | sense.VERB | sense.CUE)
}

/**
 * Returns the rest of the content after a source phrase without commas.
 * This is `vier Millionen` of `Die Arbeiten kosten nach Angaben der Stadt vier Millionen`. Undefined in languages such as English, which
 * use commas.
 */
function restAfterSource(context: StatementContext, sentence: SentenceSpan, start: number): TokenRange | undefined {
  if (!context.words.habits.sourceInside) return undefined
  return context.isNoun(start) || context.is(start, sense.DETERMINER)
    ? clauseAfter(context, sentence, start)
    : undefined
}
