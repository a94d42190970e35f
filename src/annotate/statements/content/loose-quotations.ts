import { sortByPlace } from '../../sort-by-place'
import { COMMA, ELLIPSIS, EXCLAMATION, STOP, WORD } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { contentStart, type StatementCandidate, type TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { hasVerb } from './clause'
import type { Quotation } from './find-quotations'

const SHORTEST = 6 // tokens of a possible utterance without a verb of saying, marks included
const LONGEST_TITLE = 7 // tokens of a possible title without a verb that ends with a comma: ``Running on Empty,''
const SHORTEST_ON = 5 // tokens of a possible utterance after other speech in its paragraph
const LONGEST_NAME = 30
const WITH_SPEAKER = 0.7
const WITHOUT_SPEAKER = 0.6

/** Adds the quotations that are in no statement yet. Each becomes part of the statement that it continues, or a new one in `candidates`. */
export function addLooseQuotations(context: StatementContext, candidates: StatementCandidate[]): void {
  if (context.quotations.length === 0) return
  const taken = statementsByQuotation(context, candidates)
  const ordered = sortByPlace([...candidates], contentStart)
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
    if (owner) last = owner
    else if (isUtterance(context, quotation, mayContinueStatement(context, quotation, last) ? SHORTEST_ON : SHORTEST))
      last = addQuotation(context, quotation, last, candidates)
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
  const kind = context.kind(to - 2)
  return (
    kind === STOP ||
    kind === EXCLAMATION ||
    kind === ELLIPSIS ||
    (kind === COMMA && (to - from > LONGEST_TITLE || hasVerb(context, from + 1, to)))
  )
}

function addQuotation(
  context: StatementContext,
  quotation: Quotation,
  last: StatementCandidate | undefined,
  candidates: StatementCandidate[],
): StatementCandidate {
  const content = { from: quotation.from, to: quotation.to }
  const speaker = speakerAfterQuotation(context, quotation.to)
  if (!speaker && last && mayContinueStatement(context, quotation, last)) {
    last.content.push(content)
    return last
  }
  const borrowed = last?.speaker && { speaker: last.speaker, borrowed: true }
  const candidate: StatementCandidate = {
    content: [content],
    force: 'assertion',
    confidence: speaker ? WITH_SPEAKER : WITHOUT_SPEAKER,
    ...(speaker ?? borrowed),
  }
  candidates.push(candidate)
  return candidate
}

/**
 * Finds the speaker and the verb after a quotation: `“It is,” Kelly charged`.
 * The verb need not be a known speech verb. Returns undefined if not found.
 */
function speakerAfterQuotation(
  context: StatementContext,
  start: number,
): { speaker: TokenRange; cue: TokenRange } | undefined {
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
