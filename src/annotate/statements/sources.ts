import type { SourceSide } from '../../lexicon/annotate/speech'
import type { Sentence } from '../sentences/sentence'
import { COMMA } from '../tokens/kinds'
import { clauseFrom, clauseOn, trimmed } from './clause'
import type { Draft, Stretch } from './draft'
import { nounsBefore } from './nouns-before'
import type { Reading } from './reading'
import * as sense from './senses'
import { togetherAfter } from './together'

const CONFIDENCE = 0.9
const FURTHEST = 40 // tokens between a source and the comma behind it
const LONGEST = 300 // tokens of what a source says

/** What a sentence has from a source that a phrase names: `Voters, according to the poll, want` */
export function sourced(
  reading: Reading,
  sentence: Sentence,
  cue: Stretch,
  side: SourceSide,
): (Draft & { readonly speaker: Stretch }) | undefined {
  const { from, to } = sentence
  if (isOther(reading, cue)) return undefined
  if (side === 'apart' && reading.kind(cue.from - 1) !== COMMA && !reading.quotation(cue.from - 1)) return undefined
  const speaker = side === 'before' ? nounsBefore(reading, cue.from, from) : togetherAfter(reading, cue.to, to)
  if (!speaker) return undefined
  const content = roundOf(reading, sentence, Math.min(cue.from, speaker.from), Math.max(cue.to, speaker.to))
  return content.length > 0 ? { content, cue, speaker, force: 'assertion', confidence: CONFIDENCE } : undefined
}

/** Whether such a phrase is something else here: `según` ¦ `dijo el ministro`, `il` ¦ `secondo ponte`. */
function isOther(reading: Reading, { from, to }: Stretch): boolean {
  if (reading.isCapital(to)) return false
  const like = reading.words.likes.includes(reading.tokens.word(from))
  if (like && reading.is(to, sense.CUE | sense.AUXILIARY)) return true
  return reading.is(from - 1, sense.DETERMINER) && !reading.is(to, sense.DETERMINER)
}

/** What a sentence says round the words that give it to somebody: behind them where it opens with them. */
export function roundOf(reading: Reading, sentence: Sentence, opens: number, closes: number): Stretch[] {
  let first = sentence.from
  while (first < opens && (reading.is(first, sense.CONJUNCTION) || !reading.isWord(first))) first++
  return opens - first < 2 ? behind(reading, sentence, closes) : round(reading, sentence, opens, closes)
}

/** `According to the poll, voters` */
function behind(reading: Reading, sentence: Sentence, start: number): Stretch[] {
  const limit = Math.min(sentence.to, start + FURTHEST)
  let token = start
  while (token < limit && reading.kind(token) !== COMMA) token++
  const clause = clauseFrom(reading, sentence, token < limit ? token + 1 : start)
  return clause ? [clause] : []
}

/** What stands before the phrase, and how it goes on. */
function round(reading: Reading, sentence: Sentence, opens: number, closes: number): Stretch[] {
  const to = trimmed(reading, sentence.from, opens)
  let from = Math.max(Math.min(sentence.from, reading.quotation(to - 1)?.from ?? to), to - LONGEST)
  while (from < to && (reading.is(from, sense.CONJUNCTION) || reading.kind(from) === COMMA)) from++
  if (to <= from) return []
  const rest = clauseOn(reading, sentence, closes, { from, to }) ?? inside(reading, sentence, closes)
  return rest ? [{ from, to }, rest] : [{ from, to }]
}

/** `Die Arbeiten kosten nach Angaben der Stadt` ¦ `vier Millionen` */
function inside(reading: Reading, sentence: Sentence, start: number): Stretch | undefined {
  if (!reading.words.habits.sourceInside) return undefined
  return reading.isNoun(start) || reading.is(start, sense.DETERMINER) ? clauseFrom(reading, sentence, start) : undefined
}
