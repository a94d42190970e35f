import { COMMA, DASH } from '../../tokens/kinds'
import type { StatementCandidate, TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import type { Quotation } from './find-quotations'

const BEFORE = 4 // tokens between a dash and its verb: `ha anche detto`
const BEHIND = 16 // and between the verb and the dash after the speaker

/**
 * Finds the statement of a speaker between dashes inside a quotation.
 * Examples: `«Il ponte - ha detto la ministra - resterà chiuso»`, `«Мост, — сказала она, — закрыт»`. Returns undefined if there are no
 * dashes around the verb.
 */
export function findInsertedSpeaker(
  reading: StatementContext,
  quotation: Quotation,
  verb: number,
): StatementCandidate | undefined {
  const { from, to } = quotation
  let dash = verb - 1
  while (dash > Math.max(from, verb - BEFORE) && reading.isWord(dash)) dash--
  if (dash <= from || reading.kind(dash) !== DASH) return undefined
  const [cue] = reading.cues(verb).filter((each) => reading.endOf(verb, each) > 0)
  if (!cue) return undefined
  const start = reading.endOf(verb, cue)
  let end = start
  while (end < Math.min(to, start + BEHIND) && reading.kind(end) !== DASH && reading.kind(end) !== COMMA) end++
  const close = reading.kind(end) === COMMA ? end + 1 : end
  if (reading.kind(close) !== DASH || close >= to - 1) return undefined
  const last = reading.kind(dash - 1) === COMMA ? dash - 1 : dash
  const content: TokenRange[] = [
    { from, to: last },
    { from: close + 1, to },
  ]
  return {
    content,
    cue: { from: dash + 1, to: start },
    ...(end > start && { speaker: { from: start, to: end } }),
    force: cue.force,
    confidence: cue.confidence,
  }
}
