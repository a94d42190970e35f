import type { TailPart } from '../reader'

/** `___`, `——`, `— — —`, `* * *`; not: `-30-` */
const RULE = /^(?:[_—–*=~-]\s?){2,40}$/

/** Part: a line of dashes below the text; what follows it, if anything, credits the story. */
export const closingRule: TailPart = {
  fits: (reader, index) => reader.length(index) <= LONGEST && RULE.test(reader.line(index)),
  read(reader, index) {
    const { start, end } = reader.block(index)
    reader.builder.addDropped('end-mark', start, end)
  },
}

const LONGEST = 60
