import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { StatementCandidate, TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsOrPronounAfter } from './nouns-after'

/**
 * Returns the source after `citing`; undefined if the words name nobody who can speak.
 * This is `two officials` of `Reuters, citing two officials, said`, but not `high costs`. `end` is the index of the token after `citing`.
 */
export function informantAfter(context: StatementContext, { to }: SentenceSpan, end: number): TokenRange | undefined {
  const cited = nounsOrPronounAfter(context, end, to)
  return cited && isWitness(context, cited) ? cited : undefined
}

/** Whether words can be a source that speaks: a name, or a word such as `officials`; not `high costs`. */
function isWitness(context: StatementContext, { from, to }: TokenRange): boolean {
  if (context.isCapital(from) && context.isCapital(to - 1) && !context.is(from, sense.POSSESSIVE)) return true
  for (let token = from; token < to; token++) {
    if (context.is(token, sense.WITNESS)) return true
    if (context.is(token, sense.PREPOSITION)) return false
  }
  return false
}

/** Makes a cited source the speaker of a statement. The speaker up to now becomes `through`, the one who quotes. */
export function attributeToInformant(
  context: StatementContext,
  candidate: StatementCandidate,
  cited: TokenRange,
): StatementCandidate {
  const { speaker } = candidate
  const content = candidate.content.map((range) =>
    range.from < cited.from && cited.from < range.to
      ? { from: range.from, to: endBefore(context, range, cited) }
      : range,
  )
  return { ...candidate, content, speaker: cited, through: speaker ?? candidate.through }
}

/** Returns the index at which content ends before words that cite a source: that of the comma in `, citing police`. */
function endBefore(context: StatementContext, { from, to }: TokenRange, cited: TokenRange): number {
  for (let token = cited.from - 1; token > from; token--) if (context.kind(token) === COMMA) return token
  return to
}
