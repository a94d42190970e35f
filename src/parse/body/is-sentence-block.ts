import type { Reader } from '../reader'

const SHORTEST = 40 // characters
/** End of a sentence: `… he said.`, `… nicht zugehört.«`; not: `Minister responds` */
const STOPPED = /[.!?。！？]["”»«’)]{0,2}$/u

/** Whether a block is a whole sentence, such as a subhead stands between. */
export const isSentenceBlock = (reader: Reader, index: number): boolean =>
  reader.length(index) >= SHORTEST && STOPPED.test(reader.line(index).slice(-3))
