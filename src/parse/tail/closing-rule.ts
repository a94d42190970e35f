import type { TailPart } from '../reader'

/** Line of two to forty dashes, stars or the like: `___`, `——`, `— — —`, `* * *`; not: `-30-` */
const RULE = /^(?:[_—–*=~-]\s?){2,40}$/

const LONGEST = 60

/** Tail part: a rule below the text, dropped as an end mark. Only credits of the story may follow it. */
export const closingRule: TailPart = {
  opensWith: { cues: '_ — – * = ~ -', longest: LONGEST },
  fits: (reader, index) => reader.length(index) <= LONGEST && RULE.test(reader.line(index)),
  read(reader, index) {
    const { start, end } = reader.block(index)
    reader.builder.addDropped('end-mark', start, end)
  },
}
