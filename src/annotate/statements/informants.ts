import type { Sentence } from '../sentences/sentence'
import { COMMA } from '../tokens/kinds'
import type { Draft, Stretch } from './draft'
import { somebodyAfter } from './nouns-after'
import type { Reading } from './reading'
import * as sense from './senses'

/** Who or what is cited as having said it: `two officials` of `Reuters, citing` ¦ `two officials, said`; no `high costs`. */
export function informantAfter(reading: Reading, { to }: Sentence, end: number): Stretch | undefined {
  const cited = somebodyAfter(reading, end, to)
  return cited && isWitness(reading, cited) ? cited : undefined
}

/** Whether what is cited can have said something: a name, or a word for those who tell. */
function isWitness(reading: Reading, { from, to }: Stretch): boolean {
  if (reading.isCapital(from) && reading.isCapital(to - 1) && !reading.is(from, sense.POSSESSIVE)) return true
  for (let token = from; token < to; token++) {
    if (reading.is(token, sense.WITNESS)) return true
    if (reading.is(token, sense.PREPOSITION)) return false
  }
  return false
}

/** Gives what a statement says to the one who is cited for it; who cites is then through whom it came. */
export function citing(reading: Reading, draft: Draft, cited: Stretch): Draft {
  const { speaker } = draft
  const content = draft.content.map((stretch) =>
    stretch.from < cited.from && cited.from < stretch.to
      ? { from: stretch.from, to: endBefore(reading, stretch, cited) }
      : stretch,
  )
  return { ...draft, content, speaker: cited, ...(speaker && { through: speaker }) }
}

/** Where what is said ends before `, citing`. */
function endBefore(reading: Reading, { from, to }: Stretch, cited: Stretch): number {
  for (let token = cited.from - 1; token > from; token--) if (reading.kind(token) === COMMA) return token
  return to
}
