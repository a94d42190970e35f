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
const TOLD = 0.7
const LOOSE = 0.6

/** Takes in quotations that no statement has: adds each to the statement that it continues, or adds a new candidate to `drafts`. */
export function takeLooseQuotations(reading: StatementContext, drafts: StatementCandidate[]): void {
  if (reading.quotations.length === 0) return
  const taken = owners(reading, drafts)
  const ordered = sortByPlace([...drafts], contentStart)
  let next = 0
  let last: StatementCandidate | undefined
  for (const quotation of reading.quotations) {
    for (let draft = ordered[next]; draft && contentStart(draft) < quotation.from; draft = ordered[++next]) last = draft
    const owner = taken.get(quotation.from)
    if (owner) last = owner
    else if (isSpeech(reading, quotation, mayContinueStatement(reading, quotation, last) ? SHORTEST_ON : SHORTEST))
      last = takeQuotation(reading, quotation, last, drafts)
  }
}

/** Returns the statement that each quotation is in, by opening token. */
function owners(
  reading: StatementContext,
  drafts: readonly StatementCandidate[],
): ReadonlyMap<number, StatementCandidate> {
  const taken = new Map<number, StatementCandidate>()
  for (const draft of drafts)
    for (const { from, to } of draft.content)
      for (let token = from; token < to; token++) {
        const quotation = reading.quotation(token)
        if (!quotation) continue
        if (!taken.has(quotation.from)) taken.set(quotation.from, draft)
        token = quotation.to - 1
      }
  return taken
}

/** Whether a quotation may continue the last statement. It is in the same paragraph, or continues a quotation of the paragraph before. */
const mayContinueStatement = (
  reading: StatementContext,
  { continues, block }: Quotation,
  last: StatementCandidate | undefined,
): boolean => last !== undefined && (continues || reading.blockOf(contentStart(last)) === block)

/** Whether a quotation is speech, not a title or a single word: it is long enough, and ends like a sentence. */
function isSpeech(reading: StatementContext, { from, to, closed }: Quotation, shortest: number): boolean {
  if (to - from < shortest) return false
  if (!closed) return true
  const kind = reading.kind(to - 2)
  return (
    kind === STOP ||
    kind === EXCLAMATION ||
    kind === ELLIPSIS ||
    (kind === COMMA && (to - from > LONGEST_TITLE || hasVerb(reading, from + 1, to)))
  )
}

function takeQuotation(
  reading: StatementContext,
  quotation: Quotation,
  last: StatementCandidate | undefined,
  drafts: StatementCandidate[],
): StatementCandidate {
  const content = { from: quotation.from, to: quotation.to }
  const speaker = teller(reading, quotation.to)
  if (!speaker && last && mayContinueStatement(reading, quotation, last)) {
    last.content.push(content)
    return last
  }
  const borrowed = last?.speaker && { speaker: last.speaker, borrowed: true }
  const draft: StatementCandidate = {
    content: [content],
    force: 'assertion',
    confidence: speaker ? TOLD : LOOSE,
    ...(speaker ?? borrowed),
  }
  drafts.push(draft)
  return draft
}

/**
 * Finds the speaker and the verb after a quotation: `“It is,” Kelly charged`.
 * The verb need not be a known cue. Returns undefined if not found.
 */
function teller(reading: StatementContext, start: number): { speaker: TokenRange; cue: TokenRange } | undefined {
  const last = reading.kind(start - 2)
  const speaker = last === STOP ? undefined : nounsOrPronounAfter(reading, start, start + LONGEST_NAME)
  if (!speaker) return undefined
  let verb = speaker.to
  while (reading.is(verb, sense.ADVERB | sense.TIME | sense.AUXILIARY)) verb++
  const next = reading.kind(verb + 1)
  if (last !== COMMA && next !== STOP && next !== COMMA) return undefined
  const acts =
    reading.kind(verb) === WORD && reading.is(verb, sense.VERB | sense.CUE) && !reading.is(verb, sense.AUXILIARY)
  return acts ? { speaker, cue: { from: verb, to: verb + 1 } } : undefined
}
