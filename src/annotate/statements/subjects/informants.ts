import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { StatementCandidate, TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsOrPronounAfter } from './nouns-after'

/** Returns the cited source: `two officials` of `Reuters, citing` ¦ `two officials, said`; no `high costs`. */
export function informantAfter(reading: StatementContext, { to }: SentenceSpan, end: number): TokenRange | undefined {
  const cited = nounsOrPronounAfter(reading, end, to)
  return cited && isWitness(reading, cited) ? cited : undefined
}

/** Whether the cited words can be a speaker: a name, or a word for people who report. */
function isWitness(reading: StatementContext, { from, to }: TokenRange): boolean {
  if (reading.isCapital(from) && reading.isCapital(to - 1) && !reading.is(from, sense.POSSESSIVE)) return true
  for (let token = from; token < to; token++) {
    if (reading.is(token, sense.WITNESS)) return true
    if (reading.is(token, sense.PREPOSITION)) return false
  }
  return false
}

/** Makes the cited source the speaker of a statement. The original speaker becomes the source in between. */
export function attributeToInformant(
  reading: StatementContext,
  draft: StatementCandidate,
  cited: TokenRange,
): StatementCandidate {
  const { speaker } = draft
  const content = draft.content.map((stretch) =>
    stretch.from < cited.from && cited.from < stretch.to
      ? { from: stretch.from, to: endBefore(reading, stretch, cited) }
      : stretch,
  )
  return { ...draft, content, speaker: cited, ...(speaker && { through: speaker }) }
}

/** Returns the end of the content before `, citing`. */
function endBefore(reading: StatementContext, { from, to }: TokenRange, cited: TokenRange): number {
  for (let token = cited.from - 1; token > from; token--) if (reading.kind(token) === COMMA) return token
  return to
}
