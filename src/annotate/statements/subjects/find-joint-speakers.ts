import { COMMA } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsOrPronounAfter } from './nouns-after'
import { nounsBefore } from './nouns-before'

const MOST = 8 // joint speakers at most

/**
 * Returns the words that name one or several speakers from a token on. Undefined if other words are there.
 * Examples: `Berg`, `Berg and the mayor`, `Berg, Holm and three others`. A list counts only before a comma or the end of the clause;
 * otherwise the first speaker alone is returned.
 */
export function jointSpeakersAfter(context: StatementContext, start: number, limit: number): TokenRange | undefined {
  const first = nounsOrPronounAfter(context, start, limit)
  if (!first) return undefined
  let end = first.to
  for (let more = 0; more < MOST && end < limit; more++) {
    const and = context.is(end, sense.AND)
    if (!and && context.kind(end) !== COMMA) return first
    const next = nounsOrPronounAfter(context, end + 1, limit)
    if (!next) return first
    end = next.to
    if (and)
      return end >= limit || context.isEnd(end) || context.kind(end) === COMMA ? { from: first.from, to: end } : first
    if (context.is(end, sense.AUXILIARY | sense.VERB)) return first
  }
  return first
}

/**
 * Extends the last of several speakers before a verb to all of them: `the mayor` to `Berg and the mayor`.
 * Returns `last` unchanged if there is no `and`, or the speakers do not open the clause.
 */
export function jointSpeakersBefore(context: StatementContext, last: TokenRange, limit: number): TokenRange {
  const and = last.from - 1
  if (and <= limit || !context.is(and, sense.AND)) return last
  let from = and
  for (let more = 0; more < MOST; more++) {
    const before = nounsBefore(context, from, limit)
    if (!before) return last
    from = before.from
    const mark = context.kind(from - 1)
    if (from === limit || context.isEnd(from - 1)) return { from, to: last.to }
    if (mark !== COMMA) return last
    if (context.quotation(from - 2) || !context.isCapital(from)) return { from, to: last.to }
    const further = nounsBefore(context, from - 1, limit)
    if (!further || !context.isCapital(further.from)) return { from, to: last.to }
    from--
  }
  return last
}
