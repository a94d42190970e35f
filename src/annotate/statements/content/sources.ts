import type { SourceSide } from '../../../lexicon/annotate/speech'
import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA, IDEOGRAPH } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { StatementCandidate, TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { jointSpeakersAfter } from '../subjects/find-joint-speakers'
import { nounsBefore } from '../subjects/nouns-before'
import { areAllCapitalised, clauseAfter, clauseContinuation, trimMarks } from './clause'

const CONFIDENCE = 0.9
const FURTHEST = 40 // tokens between a source and the comma after it
const LONGEST = 300 // tokens of content from a source

/**
 * Finds the statement of a source phrase: `Voters, according to the poll, want change`.
 * `cue` is the phrase, `side` where its source is. Returns undefined if the phrase has no source or content.
 */
export function findSourced(
  reading: StatementContext,
  sentence: SentenceSpan,
  cue: TokenRange,
  side: SourceSide,
): (StatementCandidate & { readonly speaker: TokenRange }) | undefined {
  const { from, to } = sentence
  if (isOther(reading, cue)) return undefined
  if (side === 'apart' && reading.kind(cue.from - 1) !== COMMA && !reading.quotation(cue.from - 1)) return undefined
  const speaker = side === 'before' ? nounsBefore(reading, cue.from, from) : jointSpeakersAfter(reading, cue.to, to)
  if (!speaker) return undefined
  const content = contentAround(reading, sentence, Math.min(cue.from, speaker.from), Math.max(cue.to, speaker.to))
  return content.length > 0 ? { content, cue, speaker, force: 'assertion', confidence: CONFIDENCE } : undefined
}

/** Whether a source phrase has another meaning here: `según` of `según dijo el ministro`, `secondo` of `il secondo ponte`. */
function isOther(reading: StatementContext, { from, to }: TokenRange): boolean {
  const { page, tokens, words } = reading
  if (
    reading.kind(from) === IDEOGRAPH &&
    words.compounds.includes(page.text.slice(tokens.start(from) - 1, tokens.end(from)))
  )
    return true // `数据`
  if (reading.isCapital(to)) return false
  const like = reading.words.likes.includes(reading.tokens.word(from))
  if (like && reading.is(to, sense.CUE | sense.AUXILIARY)) return true
  return reading.is(from - 1, sense.DETERMINER) && !reading.is(to, sense.DETERMINER)
}

/**
 * Returns the content around the words that name its speaker.
 * These are the tokens from `opens` to `closes`. If they open the sentence, the content is after them only.
 */
export function contentAround(
  reading: StatementContext,
  sentence: SentenceSpan,
  opens: number,
  closes: number,
): TokenRange[] {
  let first = sentence.from
  while (first < opens && (reading.is(first, sense.CONJUNCTION) || !reading.isWord(first))) first++
  return opens - first < 2 ? contentAfterSource(reading, sentence, closes) : round(reading, sentence, opens, closes)
}

/** Returns the content after a source that opens the sentence: `voters want change` of `According to the poll, voters want change`. */
function contentAfterSource(reading: StatementContext, sentence: SentenceSpan, start: number): TokenRange[] {
  const limit = Math.min(sentence.to, start + FURTHEST)
  const comma = commaFrom(reading, start, limit)
  const clause = clauseAfter(
    reading,
    sentence,
    comma < limit ? commaAfterApposition(reading, start, comma, limit) + 1 : start,
  )
  return clause ? [clause] : []
}

const commaFrom = (reading: StatementContext, start: number, limit: number): number => {
  let token = start
  while (token < limit && reading.kind(token) !== COMMA) token++
  return token
}

const LONGEST_NAME = 6 // tokens of a name, or of an office, in commas

/**
 * Returns the comma between a source and the content after it: the second of `the mayor, Ana Ruiz, the bridge is safe`.
 * Returns `comma`, the first, unless a name or office of the source is between two commas.
 */
function commaAfterApposition(reading: StatementContext, start: number, comma: number, limit: number): number {
  const second = commaFrom(reading, comma + 1, Math.min(limit, comma + 1 + LONGEST_NAME))
  if (start !== comma || reading.kind(second) !== COMMA || second - comma < 2) return comma
  const opens = reading.is(second + 1, OPENS) || reading.isCapital(second + 1)
  const called =
    (second - comma > 2 && areAllCapitalised(reading, comma + 1, second)) ||
    (areAllCapitalised(reading, start - 1, start) &&
      reading.is(comma + 1, sense.DETERMINER) &&
      !reading.isCapital(comma + 2) &&
      !tells(reading, comma + 1, second))
  if (!opens || !called) return comma
  const third = commaFrom(reading, second + 1, limit)
  return third === limit || tells(reading, second + 1, third) ? second : comma // not `, Ali Omar, a teacher, was hurt`
}

/** The classes of words that can open the content after a source: `the bridge is safe`, `ist die Brücke sicher`. */
const OPENS = sense.DETERMINER | sense.POSSESSIVE | sense.PRONOUN | sense.AUXILIARY

/** Whether a range contains a verb, by class or past ending. */
function tells(reading: StatementContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (
      reading.is(token, sense.AUXILIARY | sense.VERB | sense.CUE) ||
      reading.endsWith(token, reading.words.pastEndings)
    )
      return true
  return false
}

/** Returns the content before a source phrase, and its rest after the phrase: `Voters` and `want change`. */
function round(reading: StatementContext, sentence: SentenceSpan, opens: number, closes: number): TokenRange[] {
  const to = trimMarks(reading, sentence.from, opens)
  let from = Math.max(Math.min(sentence.from, reading.quotation(to - 1)?.from ?? to), to - LONGEST)
  while (from < to && (reading.is(from, sense.CONJUNCTION) || reading.kind(from) === COMMA)) from++
  if (to <= from) return []
  const rest = clauseContinuation(reading, sentence, closes, { from, to }) ?? restAfterSource(reading, sentence, closes)
  return rest ? [{ from, to }, rest] : [{ from, to }]
}

/**
 * Returns the rest of the content after a source phrase without commas.
 * This is `vier Millionen` of `Die Arbeiten kosten nach Angaben der Stadt vier Millionen`. Undefined in languages such as English.
 */
function restAfterSource(reading: StatementContext, sentence: SentenceSpan, start: number): TokenRange | undefined {
  if (!reading.words.habits.sourceInside) return undefined
  return reading.isNoun(start) || reading.is(start, sense.DETERMINER)
    ? clauseAfter(reading, sentence, start)
    : undefined
}
