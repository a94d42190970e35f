import { IDEOGRAPH, NUMBER, WORD } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

const FURTHEST = 40 // characters of a clause before its verb
const HANGS = sense.PREPOSITION | sense.TIME | sense.ADVERB

/** Returns the subject of a clause in Chinese characters whose verb is at `end`: `市长` of `24日市长在会上表示`; undefined if none. */
export function subjectInIdeographs(reading: StatementContext, end: number, limit: number): TokenRange | undefined {
  let start = end
  while (start > Math.max(limit, end - FURTHEST) && isSubjectPart(reading, start - 1)) start--
  let from = start
  while (from < end && isTimeToken(reading, from)) from++
  let to = from
  while (to < end && !isTimeToken(reading, to) && !reading.is(to, HANGS)) to++
  return to > from ? { from, to } : undefined
}

const isSubjectPart = (reading: StatementContext, token: number): boolean => {
  const kind = reading.kind(token)
  return (kind === IDEOGRAPH || kind === NUMBER || kind === WORD) && !reading.quotation(token)
}

const isTimeToken = (reading: StatementContext, token: number): boolean =>
  reading.kind(token) === NUMBER || reading.is(token, sense.TIME)
