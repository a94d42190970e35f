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
 * detto la ministra - resterà chiuso»`, `« La loi, explique le maire, sera votée »`. `first` is the index of the first word that may be a cue.
 */
export function findInsertedSpeaker(
  context: StatementContext,
  quotation: Quotation,
  first: number,
): StatementCandidate | undefined {
  if (!context.words.habits.looseSubject) return insertedAt(context, quotation, first)
  for (let verb = first; verb < quotation.to; verb = context.firstCue(verb + 1, quotation.to)) {
    const found = insertedAt(context, quotation, verb)
    if (found) return found
  }
  return undefined
}

function insertedAt(context: StatementContext, quotation: Quotation, verb: number): StatementCandidate | undefined {
  const { from, to } = quotation
  let dash = verb - 1
  while (dash > Math.max(from, verb - BEFORE) && context.isWord(dash)) dash--
  if (dash <= from) return undefined
  const isComma = context.kind(dash) === COMMA && context.words.habits.looseSubject
  if (!isComma && context.kind(dash) !== DASH) return undefined
  const [cue] = context.cues(verb).filter((each) => context.endOf(verb, each) > 0)
  if (!cue) return undefined
  if (isComma) return findBetweenCommas(context, quotation, { from: dash, to: verb }, cue)
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

/**
 * Finds the statement whose verb and speaker are between commas, or before a full stop, inside a quotation: `« La loi, explique le maire, sera votée »`.
 * `before` are the tokens from the comma to the verb, which only help the verb: `, a`.
 */
function findBetweenCommas(
  context: StatementContext,
  { from, to }: Quotation,
  before: TokenRange,
  cue: CueWord,
): StatementCandidate | undefined {
  const verb = before.to
  if (cue.confidence < SURE_VERB || !(cue.takes & sense.SPEECH)) return undefined
  if (context.kind(to) === COMMA || context.kind(from - 1) === COLON) return undefined // somebody else says the whole: `», contó Ruiz`
  for (let token = before.from + 1; token < verb; token++)
    if (!context.is(token, sense.AUXILIARY | sense.ADVERB) && !isWordIn(context, token, context.words.clitics))
      return undefined
  const start = context.endOf(verb, cue)
  const hyphen = context.kind(start) === HYPHEN ? start + 1 : start // `dit-il`
  const speaker = { from: hyphen, to: speakerEnd(context, hyphen, Math.min(to - 2, start + AFTER)) }
  if (speaker.to === 0) return undefined
  const content: TokenRange[] = [
    { from, to: before.from },
    { from: speaker.to + 1, to },
  ]
  return createStatement(content, { from: before.from + 1, to: start }, speaker, cue.force, 'inserted', cue)
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
