import type { SentenceSpan } from '../../sentences/sentence'
import { sortByPlace } from '../../sort-by-place'
import { COLON, COMMA, ELLIPSIS, EXCLAMATION, STOP, WORD } from '../../tokens/kinds'
import { FINITE } from '../cues/verb-forms'
import * as sense from '../cues/word-senses'
import { contentStart, type StatementCandidate, type TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { isMedium } from './before-medium'
import { hasVerb } from './clause'
import type { Quotation } from './find-quotations'
import { skipAdverbs, skipPhrases } from './skip-circumstances'
import { isTitle } from './titles'

const SHORTEST = 6 // tokens of a possible utterance without a verb of saying, marks included
const LONGEST_TITLE = 7 // tokens of a possible title without a verb that ends with a comma: ``Running on Empty,''
const SHORTEST_ON = 5 // tokens of a possible utterance after other speech in its paragraph
const LONGEST_NAME = 30

/** Adds the quotations that are in no statement yet. Each becomes part of the statement that it continues, or a new one in `candidates`. */
export function addLooseQuotations(context: StatementContext, candidates: StatementCandidate[]): void {
  if (context.quotations.length === 0) return
  const taken = statementsByQuotation(context, candidates)
  const ordered = sortByPlace([...candidates], contentStart)
  const sentences = context.page.sentences
  let at = 0
  let next = 0
  let last: StatementCandidate | undefined
  for (const quotation of context.quotations) {
    for (
      let candidate = ordered[next];
      candidate && contentStart(candidate) < quotation.from;
      candidate = ordered[++next]
    )
      last = candidate
    const owner = taken.get(quotation.from)
    while (at + 1 < sentences.length && (sentences[at]?.to ?? 0) <= quotation.from) at++
    if (owner) last = owner
    else {
      const shortest = mayContinueStatement(context, quotation, last) ? SHORTEST_ON : SHORTEST
      const isSpeech = isUtterance(context, quotation, shortest)
      if (!isSpeech && !isWholeSentence(context, quotation, sentences[at])) continue
      const speaker = speakerAfterQuotation(context, quotation.to) ?? speakerBefore(context, sentences, at, quotation)
      if (!isSpeech && !speaker?.cue) continue
      last = addQuotation(context, quotation, speaker, last, candidates)
    }
  }
}

/** Returns the statement that contains each quotation, by the index of the quotation’s opening mark. */
function statementsByQuotation(
  context: StatementContext,
  candidates: readonly StatementCandidate[],
): ReadonlyMap<number, StatementCandidate> {
  const taken = new Map<number, StatementCandidate>()
  for (const candidate of candidates)
    for (const { from, to } of candidate.content)
      for (let token = from; token < to; token++) {
        const quotation = context.quotation(token)
        if (!quotation) continue
        if (!taken.has(quotation.from)) taken.set(quotation.from, candidate)
        token = quotation.to - 1
      }
  return taken
}

/**
 * Whether a quotation may continue the last statement.
 * True in the same paragraph, or if it goes on with a quotation that the previous paragraph left open.
 */
const mayContinueStatement = (
  context: StatementContext,
  { continues, block }: Quotation,
  last: StatementCandidate | undefined,
): boolean => last !== undefined && (continues || context.blockOf(contentStart(last)) === block)

/** Whether a quotation is speech, not a title or a single word: it has at least `shortest` tokens, and ends like a sentence. */
function isUtterance(context: StatementContext, { from, to, closed }: Quotation, shortest: number): boolean {
  if (to - from < shortest) return false
  if (!closed) return true
  if (isTitle(context, from)) return false
  const kind = context.kind(to - 2)
  return (
    kind === STOP ||
    kind === EXCLAMATION ||
    kind === ELLIPSIS ||
    (kind === COMMA && (to - from > LONGEST_TITLE || hasVerb(context, from + 1, to)))
  )
}

/** Whether a quotation is a whole sentence whose full stop follows the closing mark: `«Il ponte è aperto».` */
const isWholeSentence = (
  context: StatementContext,
  { from, to }: Quotation,
  sentence: SentenceSpan | undefined,
): boolean =>
  sentence?.from === from && sentence.to === to + 1 && context.kind(to) === STOP && hasVerb(context, from + 1, to - 1)

interface FoundSpeaker {
  readonly speaker: TokenRange
  readonly cue?: TokenRange | undefined
}

/**
 * Finds the subject of the sentence that contains a quotation: `Kelly answered with a smile: “It can.”`
 * If the quotation opens its sentence, the sentence before it counts if it ends with a colon or soon after a speech verb. Returns undefined if not found.
 */
function speakerBefore(
  context: StatementContext,
  sentences: readonly SentenceSpan[],
  index: number,
  { from, block }: Quotation,
): FoundSpeaker | undefined {
  const own = sentences[index]
  if (!own) return undefined
  const sentence = own.from < from ? own : sentences[index - 1]
  if (!sentence) return undefined
  const isColon = context.kind(sentence.to - 1) === COLON
  if (sentence === own || !isColon) if (context.blockOf(sentence.from) !== block) return undefined
  let start = sentence.from
  while (start < from && context.is(start, sense.CONJUNCTION)) start++
  if (sentence === own && context.kind(from - 1) === COLON) start = afterLastComma(context, start, from)
  const limit = sentence === own ? from : finiteVerb(context, start, sentence.to)
  const speaker = nounsOrPronounAfter(context, start, limit)
  if (!speaker) return undefined
  const verb = skipObject(context, skipAside(context, speaker.to))
  // `the governor` ¦ `smiled: “Ask me.”`
  const isColonVerb = context.kind(verb + 1) === COLON && context.is(verb, sense.VERB | sense.CUE)
  // `Berg wrote on Chirper. “It is.”`
  const cue = context.is(verb, sense.AUXILIARY) ? participleAfter(context, verb, sentence.to) : verb // `a écrit`
  if (!canSpeak(context, speaker) && !isColonVerb && (sentence === own || !context.is(cue, sense.CUE))) return undefined
  if (sentence !== own && !isColon && !endsAfterMedium(context, cue, sentence.to)) return undefined
  return context.kind(verb) === WORD && context.is(verb, sense.VERB | sense.AUXILIARY | sense.CUE | sense.ADVERB)
    ? {
        speaker,
        cue:
          sentence !== own && context.is(cue, sense.CUE)
            ? { from: cue === verb + 1 ? verb : cue, to: cue + 1 }
            : undefined,
      }
    : undefined
}

/** Whether a speech verb and little more than its medium and time end a sentence: `wrote on Chirper late on Monday.`, `posted a message on Chirper.` */
function endsAfterMedium(context: StatementContext, verb: number, end: number): boolean {
  if (!context.is(verb, sense.CUE)) return false
  if (end - verb <= SHORTEST) return true
  const after = skipAdverbs(context, verb + 1, end)
  const object = context.is(after, sense.DETERMINER) && isMedium(context, after + 1) ? after + 2 : after
  return skipPhrases(context, object, end) >= end - 1
}

/** Returns the index of the verb of a sentence, after a noun with its article: `escribió` of `El ministro Vega escribió en Chirper`; `limit` without one. */
function finiteVerb(context: StatementContext, start: number, limit: number): number {
  if (!context.words.habits.looseSubject) return limit
  for (let token = context.firstCue(start + 1, limit); token < limit; token = context.firstCue(token + 1, limit))
    if (context.isCue(token, FINITE) && !context.is(token - 1, sense.DETERMINER | sense.PREPOSITION)) return token
    else if (token - 1 > start + 1 && skipObject(context, token - 1) === token) return token - 1 // `El ministro` ¦ `lo escribió`
  return limit
}

/** Returns the index after an object pronoun before a verb: that of `escribió` in `lo escribió`. */
const skipObject = (context: StatementContext, token: number): number =>
  context.words.habits.dropsSubject &&
  context.is(token, sense.DETERMINER) &&
  context.is(token + 1, sense.AUXILIARY | sense.CUE)
    ? token + 1
    : token

/** Returns the index of the participle after an auxiliary, `heeft op Chirper` ¦ `geschreven`; that of the auxiliary without one. */
function participleAfter(context: StatementContext, auxiliary: number, limit: number): number {
  const next = context.is(auxiliary + 1, sense.CUE) ? auxiliary + 1 : skipPhrases(context, auxiliary + 1, limit)
  return next < limit && context.is(next, sense.CUE) ? next : auxiliary
}

const OPENS_CLAUSE = sense.VERB | sense.CUE | sense.SUBORDINATOR | sense.PREPOSITION

/** Returns the index after the last comma before a quotation, if a clause is before it: `Asked again,` ¦ `the governor smiled: “No.”`; else `start`. */
function afterLastComma(context: StatementContext, start: number, end: number): number {
  for (let token = end - 1; token > Math.max(start, end - LONGEST_ASIDE); token--)
    if (context.kind(token) === COMMA)
      return context.isGerund(start) || context.is(start, OPENS_CLAUSE) ? token + 1 : start
  return start
}

/** Whether words can name a speaker: a pronoun of a person, or a name. */
const canSpeak = (context: StatementContext, { from, to }: TokenRange): boolean =>
  context.is(from, sense.HE | sense.SHE) || context.isCapital(to - 1)

const LONGEST_ASIDE = 20 // tokens

/** Returns the index of the token after an apposition in commas: `, the mayor of Oslo,`; the given index without one. */
function skipAside(context: StatementContext, token: number): number {
  if (context.kind(token) !== COMMA) return token
  for (let end = token + 1; end < token + LONGEST_ASIDE; end++) if (context.kind(end) === COMMA) return end + 1
  return token
}

function addQuotation(
  context: StatementContext,
  quotation: Quotation,
  speaker: FoundSpeaker | undefined,
  last: StatementCandidate | undefined,
  candidates: StatementCandidate[],
): StatementCandidate {
  const content = { from: quotation.from, to: quotation.to }
  if (!speaker && last && mayContinueStatement(context, quotation, last)) {
    last.content.push(content)
    return last
  }
  const candidate: StatementCandidate = {
    content: [content],
    cue: speaker?.cue,
    speaker: speaker?.speaker ?? last?.speaker,
    particle: undefined,
    borrowed: !speaker && last?.speaker ? 'neighbour' : undefined,
    through: undefined,
    force: 'assertion',
    construction: speaker ? 'quotationOf' : 'quotation',
    word: undefined,
    reference: false,
    label: undefined,
  }
  candidates.push(candidate)
  return candidate
}

/**
 * Finds the speaker and the verb after a quotation: `“It is,” Kelly charged`.
 * The verb need not be a known speech verb. Returns undefined if not found.
 */
function speakerAfterQuotation(context: StatementContext, start: number): FoundSpeaker | undefined {
  const last = context.kind(start - 2)
  const speaker = last === STOP ? undefined : nounsOrPronounAfter(context, start, start + LONGEST_NAME)
  if (!speaker) return undefined
  let verb = speaker.to
  while (context.is(verb, sense.ADVERB | sense.TIME | sense.AUXILIARY)) verb++
  const next = context.kind(verb + 1)
  if (last !== COMMA && next !== STOP && next !== COMMA) return undefined
  const acts =
    context.kind(verb) === WORD && context.is(verb, sense.VERB | sense.CUE) && !context.is(verb, sense.AUXILIARY)
  return acts ? { speaker, cue: { from: verb, to: verb + 1 } } : undefined
}
