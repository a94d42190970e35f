import type { Reader } from '../reader'
import { bracketedRestriction } from './bracketed-restriction'
import { HEAD, hasWords, mayContain } from './wording'

const WITHIN = 200 // characters at the start of a line that are examined
const SHORT = 140 // characters of a headline or byline with its brackets
const BRACKET = /[(（[［【〔]/
/** What may follow the bracket to the end of a headline or byline: a mark, more brackets. `(AP)` */
const REST = /^[\s=]*(?:[(（[［【〔][^()（）]{1,30}[)）\]］】〕][\s=]*)*$/u
const SEPARATOR = /^[\s=–—:.-]*/
const STOPPED = /[.!?。！？…]["”’»」』]?\s*$/u
const MARKS = 3 // characters between a dateline and the bracket after it

/**
 * Makes a restriction in brackets a block of its own, so that the headline, byline or text beside it stays what it is: `Barge strikes
 * bridge` ¦ `(embargo until Friday)`. In a paragraph it does so only directly after the dateline, which stays in the block of the
 * restriction, or after the last full stop; not within a sentence: `The memo (embargoed until Friday) was leaked.`
 */
export function splitAtRestriction(reader: Reader): void {
  for (let index = 0; index < Math.min(HEAD, reader.blocks.length); index++) {
    if (reader.block(index).columns || !hasWords(reader, index)) continue
    const line = reader.line(index)
    if (!BRACKET.test(line) || !mayContain(reader, index)) continue
    const found = bracketedRestriction(line.slice(0, WITHIN), reader.source.tables)
    if (!found) continue
    const rest = line.slice(found.end)
    const before = line.slice(0, found.start)
    if (REST.test(rest)) {
      if (line.length <= SHORT || STOPPED.test(before)) reader.split(index, found.start)
    } else if (found.start - (reader.datelineByRules(index)?.end ?? -WITHIN) <= MARKS)
      reader.split(index, found.end + (SEPARATOR.exec(rest)?.[0].length ?? 0))
  }
}
