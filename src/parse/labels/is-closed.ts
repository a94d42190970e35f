import { hasStop } from '../has-stop'
import { isHeaderLike } from '../head/is-header-like'
import { readHead } from '../head/read-head'
import { textWeight } from '../page/page-line'
import type { Reader } from '../reader'
import { readTail } from '../tail/read-tail'
import { isTaken, SIGNS } from './has-open-lines'
import { DATELINES, knownPart } from './known-line'
import { lineFacts } from './line-facts'
import { segmentedAt } from './line-segments'
import { hasKnownWording, namesJob } from './line-wording'

const MOST = 192 // blocks of a copy whose lines are all scored
const PARAGRAPH = 160 // letters
const SENTENCE = 40
const PARTS = 4 // maximum blocks below the last sentence

/**
 * Whether a copy certainly leaves no line to the line model, as {@link hasOpenLines} finds when it has all facts of all lines.
 * Reads only the facts that this needs, for most copies of agencies whose dateline is missing or unknown. False is not certain.
 * True if the grammar reads all lines above the body, with a headline of at most one line, if the body opens and the copy ends with a
 * sentence, and if no line has segments and less than three have the wording of a page.
 */
export function isClosed(reader: Reader): boolean {
  const { length } = reader.blocks
  const last = length > MOST ? -1 : lastTextLine(reader)
  if (last < 0) return false
  reader.markSearched(DATELINES)
  const trial = reader.fork()
  const first = readHead(trial)
  if (first >= length || trial.blocks.length > length || !isTextLine(reader, first)) return false
  const { headline, subheadline } = trial.builder.spans
  if (headline && subheadline) return false
  let titles = 0
  let signs = 0
  for (let index = 0; index < length; index++) {
    if (segmentedAt(reader, index) !== undefined) return false
    const known = hasKnownWording(reader, index)
    if ((known || namesJob(reader, index)) && ++signs >= SIGNS) return false
    if (index >= first || reader.line(index).length === 0) continue
    const block = reader.block(index)
    if (known || !isTaken(block, trial)) return false
    if (!headline || headline.start >= block.end || headline.end <= block.start) continue
    if (++titles > 1 || (first > 1 && isHeaderLike(lineFacts(reader.line(index))))) return false
  }
  if (last < length - 1) readTail(trial, first)
  for (let index = last + 1; index < length; index++)
    if (knownPart(reader, index) === undefined && !isTaken(reader.block(index), trial)) return false
  return true
}

/** Returns the index of the last sentence of the story; -1 if more than four blocks are below it. */
function lastTextLine(reader: Reader): number {
  const last = reader.blocks.length - 1
  for (let index = last; index >= 0 && last - index <= PARTS; index--) if (isTextLine(reader, index)) return index
  return -1
}

/** Whether a block is a sentence of the story: a paragraph, or a shorter sentence that no part and no table knows. */
function isTextLine(reader: Reader, index: number): boolean {
  if (reader.block(index).columns) return false
  const text = reader.line(index)
  const part = knownPart(reader, index)
  if (part === 'dateline' || part === 'place-line') return true
  if (part !== undefined && part !== 'maybe-dateline') return false
  const weight = textWeight(text, 0, text.length)
  return weight >= PARAGRAPH || (weight >= SENTENCE && hasStop(text, text.length) && !hasKnownWording(reader, index))
}
