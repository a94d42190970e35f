import { COMMA, DASH } from '../../tokens/kinds'
import { createStatement, type StatementCandidate, type TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import type { Quotation } from './find-quotations'

const BEFORE = 4 // tokens between a dash and its verb: `ha anche detto`
const AFTER = 16 // and between the verb and the dash after the speaker

/**
 * Finds the statement whose speech verb is between dashes inside a quotation.
 * Examples: `«Il ponte - ha detto la ministra - resterà chiuso»`, `«Мост, — сказала она, — закрыт»`. Returns undefined if there are no
 * dashes around the verb.
 */
export function findInsertedSpeaker(
  context: StatementContext,
  quotation: Quotation,
  verb: number,
): StatementCandidate | undefined {
  const { from, to } = quotation
  let dash = verb - 1
  while (dash > Math.max(from, verb - BEFORE) && context.isWord(dash)) dash--
  if (dash <= from || context.kind(dash) !== DASH) return undefined
  const [cue] = context.cues(verb).filter((each) => context.endOf(verb, each) > 0)
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
