import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { StatementCandidate, TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsOrPronounAfter } from './nouns-after'

/**
 * Returns the source named after `citing`; undefined if it cannot speak.
 * This is `two officials` of `Reuters, citing two officials, said`, but not `high costs`. `end` is the token after `citing`.
 */
export function informantAfter(reading: StatementContext, { to }: SentenceSpan, end: number): TokenRange | undefined {
  const cited = nounsOrPronounAfter(reading, end, to)
  return cited && isWitness(reading, cited) ? cited : undefined
}

/** Whether words can be a source that speaks: a name, or a word such as `officials`; not `high costs`. */
function isWitness(reading: StatementContext, { from, to }: TokenRange): boolean {
  if (reading.isCapital(from) && reading.isCapital(to - 1) && !reading.is(from, sense.POSSESSIVE)) return true
  for (let token = from; token < to; token++) {
    if (reading.is(token, sense.WITNESS)) return true
    if (reading.is(token, sense.PREPOSITION)) return false
  }
  return false
}

/** Makes the cited source the speaker of a statement. The speaker so far becomes `through`, the one who quotes. */
export function attributeToInformant(
  reading: StatementContext,
  draft: StatementCandidate,
  cited: TokenRange,
): StatementCandidate {
  const { speaker } = draft
  const content = draft.content.map((range) =>
    range.from < cited.from && cited.from < range.to
      ? { from: range.from, to: endBefore(reading, range, cited) }
      : range,
  )
  return { ...draft, content, speaker: cited, ...(speaker && { through: speaker }) }
}

/** Returns the end of content before the words that cite a source: `, citing police`. */
function endBefore(reading: StatementContext, { from, to }: TokenRange, cited: TokenRange): number {
  for (let token = cited.from - 1; token > from; token--) if (reading.kind(token) === COMMA) return token
  return to
}
