import type { SentenceSpan } from '../../sentences/sentence'
import { COLON, WORD } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { createStatement, type StatementCandidate } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { hasCapitals, trimMarks } from './clause'

const LONGEST = 7 // tokens: `Republican Sen. Mike Pence:`

const LONGEST_SIGNED = 4 // tokens after the colon: `police in Oslo`

/** Finds the statement of a headline with a colon before its speaker: `Two killed in crash: police`; undefined if not found. */
export function findSignedHeadline(
  context: StatementContext,
  { from, to, block }: SentenceSpan,
): StatementCandidate | undefined {
  if (block.kind !== 'headline') return undefined
  for (let colon = to - 2; colon > from + 1 && colon >= to - 1 - LONGEST_SIGNED; colon--) {
    if (context.quotation(colon)) return undefined
    if (context.kind(colon) !== COLON) continue
    const content = [{ from, to: trimMarks(context, from, colon) }]
    const speaker = { from: colon + 1, to }
    return createStatement(content, { from: colon, to: colon + 1 }, speaker, 'assertion', 'signed', undefined, true)
  }
  return undefined
}

/**
 * Finds the statement after a name and a colon: `PENCE: Well, look`, and in a headline `Pence: No debate`.
 * Returns undefined if not found.
 */
export function findLabelledSpeech(context: StatementContext, sentence: SentenceSpan): StatementCandidate | undefined {
  const { from, to, block } = sentence
  const start = context.kind(from) === WORD ? from : from + 1
  let colon = start
  let shouted = true
  for (; colon < Math.min(to, start + LONGEST) && context.isCapital(colon); colon++)
    if (!context.isShouted(colon)) shouted = false
  if (colon === start || context.kind(colon) !== COLON || colon + 1 >= block.to) return undefined
  if (context.is(colon - 1, sense.LABEL)) return undefined
  if (!shouted && block.kind !== 'headline' && !hasCapitals(context, sentence)) return undefined
  const end = shouted && block.kind !== 'headline' ? block.to : trimMarks(context, colon + 1, to)
  if (end <= colon + 1) return undefined
  const content = [{ from: colon + 1, to: end }]
  const cue = { from: colon, to: colon + 1 }
  const speaker = { from: start, to: colon }
  const isDoubtful = !shouted || block.kind === 'headline'
  return createStatement(content, cue, speaker, 'assertion', 'label', undefined, isDoubtful)
}
