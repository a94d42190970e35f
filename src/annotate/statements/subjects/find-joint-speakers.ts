import { COMMA } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsOrPronounAfter } from './nouns-after'
import { nounsBefore } from './nouns-before'

const MOST = 8 // joint speakers at most

/**
 * Returns the words for one or several speakers that start at a token; undefined if not found.
 * Examples: `Berg`, `Berg and the mayor`, `Berg, Holm and three others`. A list counts only before a comma or the end of the clause;
 * otherwise the first speaker alone is returned.
 */
export function jointSpeakersAfter(reading: StatementContext, start: number, limit: number): TokenRange | undefined {
  const first = nounsOrPronounAfter(reading, start, limit)
  if (!first) return undefined
  let end = first.to
  for (let more = 0; more < MOST && end < limit; more++) {
    const and = reading.is(end, sense.AND)
    if (!and && reading.kind(end) !== COMMA) return first
    const next = nounsOrPronounAfter(reading, end + 1, limit)
    if (!next) return first
    end = next.to
    if (and)
      return end >= limit || reading.isEnd(end) || reading.kind(end) === COMMA ? { from: first.from, to: end } : first
    if (reading.is(end, sense.AUXILIARY | sense.VERB)) return first
  }
  return first
}

/**
 * Extends the last of several speakers before a verb to all of them: `the mayor` to `Berg and the mayor`.
 * Returns `last` alone if there is no `and`, or the speakers do not open the clause.
 */
export function jointSpeakersBefore(reading: StatementContext, last: TokenRange, limit: number): TokenRange {
  const and = last.from - 1
  if (and <= limit || !reading.is(and, sense.AND)) return last
  let from = and
  for (let more = 0; more < MOST; more++) {
    const before = nounsBefore(reading, from, limit)
    if (!before) return last
    from = before.from
    const mark = reading.kind(from - 1)
    if (from === limit || reading.isEnd(from - 1)) return { from, to: last.to }
    if (mark !== COMMA) return last
    if (reading.quotation(from - 2) || !reading.isCapital(from)) return { from, to: last.to }
    const further = nounsBefore(reading, from - 1, limit)
    if (!further || !reading.isCapital(further.from)) return { from, to: last.to }
    from--
  }
  return last
}
