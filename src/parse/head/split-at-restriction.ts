import type { Reader } from '../reader'
import { bracketedRestriction } from './bracketed-restriction'
import { HEAD, mayContain } from './wording'

const WITHIN = 160 // characters at the start of a line in which the bracket opens
const CLOSING = /^[\s.=]*$/
const SEPARATOR = /^[\s=–—:.-]*/

/**
 * Makes a restriction in brackets a block of its own, so that the headline, byline or text beside it stays what it is:
 * `Barge strikes bridge` ¦ `(embargo until Friday)`. What stands before the bracket in a paragraph, such as a dateline, stays with it.
 */
export function splitAtRestriction(reader: Reader): void {
  for (let index = 0; index < Math.min(HEAD, reader.blocks.length); index++) {
    const line = reader.line(index)
    if (reader.block(index).columns || !BRACKET.test(line) || !mayContain(reader, index)) continue
    const found = bracketedRestriction(line.slice(0, WITHIN), reader.source.tables.vocabulary)
    if (!found) continue
    const rest = line.slice(found.end)
    if (CLOSING.test(rest)) reader.split(index, found.start)
    else reader.split(index, found.end + (SEPARATOR.exec(rest)?.[0].length ?? 0))
  }
}

const BRACKET = /[(（[［【〔]/
