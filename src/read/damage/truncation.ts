import { TRUNCATION_SIGNS } from '../../lexicon/truncation-signs'

const TAIL = 120 // characters; the signs are short

/** What the end of the last text shows of a cut, for a sentence that begins “The text”; undefined when it shows none. */
export function truncation(text: string, isTake: boolean): string | undefined {
  const tail = text.slice(-TAIL)
  return TRUNCATION_SIGNS.find(({ sign, inTakes }) => !(isTake && inTakes) && sign.test(tail))?.says
}
