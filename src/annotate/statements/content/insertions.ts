import type { SentenceSpan } from '../../sentences/sentence'
import { CLITIC, COLON, COMMA, DASH, HYPHEN, STOP } from '../../tokens/kinds'
import type { CueWord } from '../cues/cue-word'
import { SURE_VERB } from '../cues/sure-verb'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import { createStatement, type StatementCandidate, type TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import type { Quotation } from './find-quotations'

const BEFORE = 4 // tokens between a dash and its verb: `ha anche detto`
const AFTER = 16 // and between the verb and the dash after the speaker

/**
 * Finds the statement whose speech verb is inside a quotation, between dashes or, in languages that put it there too, commas. Examples: `«Il ponte - ha
 * detto la ministra - resterà chiuso»`, `« La loi, explique le maire, sera votée »`. `first` is the index of the first word that may be a cue. Between
 * commas only the sentence is said, between dashes the whole quotation.
 */
export function findInsertedSpeaker(
  context: StatementContext,
  sentence: SentenceSpan,
  quotation: Quotation,
  first: number,
): StatementCandidate | undefined {
  if (!context.words.habits.looseSubject) return findBetweenDashes(context, quotation, first)
  const said = { from: Math.max(quotation.from, sentence.from), to: Math.min(quotation.to, sentence.to) }
  for (let verb = first; verb < said.to; verb = context.firstCue(verb + 1, said.to)) {
    const found = findBetweenDashes(context, quotation, verb) ?? findBetweenCommas(context, quotation, said, verb)
    if (found) return found
  }
  return undefined
}

/** Returns the index of the mark shortly before a verb: of the comma of `, a expliqué`; `from` without one. */
function markBefore(context: StatementContext, from: number, verb: number): number {
  let mark = verb - 1
  while (mark > Math.max(from, verb - BEFORE) && context.isWord(mark)) mark--
  return Math.max(mark, from)
}

function findBetweenDashes(
  context: StatementContext,
  { from, to }: Quotation,
  verb: number,
): StatementCandidate | undefined {
  const dash = markBefore(context, from, verb)
  const cue = dash > from && context.kind(dash) === DASH ? context.cueAt(verb) : undefined
  if (!cue) return undefined
  const start = context.endOf(verb, cue)
  let end = start
  while (end < Math.min(to, start + AFTER) && context.kind(end) !== DASH && context.kind(end) !== COMMA) end++
  const close = context.kind(end) === COMMA ? end + 1 : end
  if (context.kind(close) !== DASH || close >= to - 1) return undefined
  const last = context.kind(dash - 1) === COMMA ? dash - 1 : dash
  const content: TokenRange[] = [
    { from, to: last },
    { from: close + 1, to },
  ]
  const speaker = end > start ? { from: start, to: end } : undefined
  return createStatement(content, { from: dash + 1, to: start }, speaker, cue.force, 'inserted', cue)
}

/** A speech verb with its speaker, between commas or before a full stop. */
interface Insertion {
  /** The index of the comma before the verb. */
  readonly at: number
  readonly verb: TokenRange
  readonly speaker: TokenRange
  readonly cue: CueWord
}

/**
 * Finds the statement whose verb and speaker are between commas, or before a full stop, inside a quotation: `« La loi, explique le maire, sera votée »`.
 * `said` is the sentence in the quotation, of which only what is before the next such verb is said.
 */
function findBetweenCommas(
  context: StatementContext,
  quotation: Quotation,
  said: TokenRange,
  verb: number,
): StatementCandidate | undefined {
  const { from, to, closed } = quotation
  if (!closed || context.kind(to) === COMMA || context.kind(from - 1) === COLON) return undefined // somebody else says the whole: `», contó Ruiz`
  const insertion = insertionAt(context, quotation, said.from, verb)
  if (!insertion) return undefined
  const { at, speaker, cue } = insertion
  const content: TokenRange[] = [{ from: said.from, to: at }]
  const rest = speaker.to + 1
  if (rest >= to - 1) return undefined // `« La loi sera votée, affirme le maire. »`
  if (rest < said.to) content.push({ from: rest, to: nextInsertion(context, quotation, { from: rest, to: said.to }) })
  return createStatement(content, insertion.verb, speaker, cue.force, 'inserted', cue)
}

/** Returns the index of the comma before the first verb with its speaker in a range of tokens; the end of the range without one. */
function nextInsertion(context: StatementContext, quotation: Quotation, { from, to }: TokenRange): number {
  for (let verb = context.firstCue(from, to); verb < to; verb = context.firstCue(verb + 1, to)) {
    const next = insertionAt(context, quotation, from, verb)
    if (next) return next.at
  }
  return to
}

function insertionAt(context: StatementContext, { to }: Quotation, from: number, verb: number): Insertion | undefined {
  const at = markBefore(context, from, verb)
  const cue = at > from && context.kind(at) === COMMA ? context.cueAt(verb) : undefined
  if (!cue || cue.confidence < SURE_VERB || !(cue.takes & sense.SPEECH)) return undefined
  for (let token = at + 1; token < verb; token++)
    if (!context.is(token, sense.AUXILIARY | sense.ADVERB) && !isWordIn(context, token, context.words.clitics))
      return undefined
  const end = context.endOf(verb, cue)
  const start = context.kind(end) === HYPHEN ? end + 1 : end // `dit-il`
  const speaker = { from: start, to: speakerEnd(context, start, Math.min(to - 1, end + AFTER)) }
  return speaker.to === 0 ? undefined : { at, verb: { from: at + 1, to: end }, speaker, cue }
}

const NO_SPEAKER = sense.AUXILIARY | sense.VERB | sense.CUE | sense.SUBORDINATOR | sense.RELATIVE | sense.PRONOUN

/** Returns the index of the mark after a pronoun, a name or a noun with its article: of the comma after `le maire`; 0 without one. */
function speakerEnd(context: StatementContext, start: number, limit: number): number {
  const isPronoun = context.is(start, sense.PRONOUN)
  if (!isPronoun && !context.is(start, sense.DETERMINER | sense.POSSESSIVE) && !context.isCapital(start)) return 0
  for (let token = isPronoun ? start + 1 : start; token < limit; token++) {
    const kind = context.kind(token)
    if (kind === COMMA || kind === STOP) return token > start ? token : 0
    if (isPronoun || kind > CLITIC || (context.is(token, NO_SPEAKER) && !context.isCapital(token))) return 0
  }
  return 0
}
