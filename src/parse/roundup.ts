import { hasStop } from './has-stop'
import type { Reader } from './reader'

const RULE = 40 // maximum characters of a rule
const HEADING = 100 // maximum characters of the heading of an item
const SENTENCE = 40 // minimum characters of a sentence
const LINE = 60 // minimum characters of the first line of a wrapped paragraph
const ITEMS = 2 // minimum items of a roundup
const ABOVE = 6 // maximum lines above the first rule

/** Roundup: several items in one story, each with a heading below a rule. */
export interface Roundup {
  /** Index of the first rule. */
  readonly rule: number
  /** Indexes of the headings of the items. */
  readonly headings: ReadonlySet<number>
  /** Whether only short lines are above the first rule, one of which is the title of the roundup. */
  readonly titled: boolean
}

/** Whether a block is a rule, a separator of the body: `___`, `* * *`, `- - -`; not: `- one`, `###`. */
export const isRule = (reader: Reader, index: number): boolean =>
  reader.length(index) <= RULE &&
  MARKS.has(reader.source.text.charCodeAt(reader.block(index).start)) &&
  /^(?:[_=~*•·.-]\s?){2,}=?$|^[*•·]$/.test(reader.line(index))

const MARKS = new Set([...'_=~*•·.-'].map((mark) => mark.charCodeAt(0)))

/**
 * Whether a block is the heading of an item of a roundup: a line without a full stop between a rule and a paragraph.
 * `Grain prices fall for a third week` below `___`.
 */
export function isItemHeading(reader: Reader, index: number): boolean {
  const { blocks, source } = reader
  if (index < 1 || index + 1 >= blocks.length || !isRule(reader, index - 1)) return false
  const { first, last, end, columns } = reader.block(index)
  if (columns || first !== last || reader.length(index) > HEADING || hasStop(source.text, end)) return false
  const next = reader.block(index + 1)
  const length = reader.length(index + 1)
  if (next.columns || length < SENTENCE || (length < LINE && !hasStop(source.text, next.end))) return false
  return /^[\p{Lu}\p{Lo}\d"“‘«„¿¡].*[^:：,;…]$/u.test(reader.line(index)) && !reader.opensWithDateline(index)
}

/** Returns the roundup that a copy is; undefined for any other copy. */
export function findRoundup(reader: Reader): Roundup | undefined {
  const { length } = reader.blocks
  const headings = new Set<number>()
  let rule = -1
  for (let index = 0; index < length; index++) {
    if (!isRule(reader, index)) continue
    if (rule < 0) rule = index
    if (isItemHeading(reader, index + 1)) headings.add(index + 1)
  }
  return headings.size < ITEMS ? undefined : { rule, headings, titled: isTitled(reader, rule) }
}

/** Whether only a few short lines, none of them a sentence, are above the first rule. */
function isTitled(reader: Reader, rule: number): boolean {
  let last = rule // of several in a row
  while (last + 1 < reader.blocks.length && isRule(reader, last + 1)) last++
  if (rule < 1 || rule > ABOVE || !isItemHeading(reader, last + 1)) return false
  for (let index = 0; index < rule; index++) {
    const { end, columns } = reader.block(index)
    const { length } = reader.line(index)
    if (columns || length > HEADING || (length >= SENTENCE && hasStop(reader.source.text, end))) return false
  }
  return true
}
