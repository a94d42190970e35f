import { TRUNCATION_SIGNS } from '../../lexicon/truncation-signs'

const TAIL = 120 // characters; the signs are short

/** What the end of a text shows of a cut, for a sentence that begins “The text”, and how long the sign is. */
export interface Truncation {
  readonly says: string
  readonly length: number
  readonly inTeasers: boolean
}

/** The sign of a cut at the end of the last text; undefined when there is none. */
export function truncation(text: string, isTake: boolean): Truncation | undefined {
  const tail = text.slice(-TAIL)
  for (const { sign, says, inTakes, inTeasers = false } of TRUNCATION_SIGNS) {
    const match = isTake && inTakes ? null : sign.exec(tail)
    if (match) return { says, length: match[0].trimStart().length, inTeasers }
  }
  return undefined
}
