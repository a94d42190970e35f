import { CHARACTER_CLASS, STOP } from '../../text/characters'
import { unitAt } from '../../text/unit-at'
import type { Reader } from '../reader'
import type { LineBlock } from '../source'
import { byline } from './byline'
import { isDateline } from './dateline/find-dateline'
import { isCapitals } from './dateline/places'

const PARAGRAPH = 160 // characters above which a block is a paragraph: longer than any headline
const SENTENCE = 60 // minimum characters of a sentence that opens the body
const CLAUSE = 24 // minimum characters of a sentence that opens the body below an unread line
const CUT = 120 // maximum characters of a truncated headline: `Bridge to close for ...`
const SCRAP = 8 // maximum characters of a stray text that is not a paragraph

/**
 * Whether a block opens the body: it has a dateline, an indent, or text like a paragraph.
 * `open` is the number of blocks above that no part has read.
 */
export function opensBody(reader: Reader, index: number, open: number): boolean {
  const block = reader.block(index)
  if (block.columns) return open > 0
  if (isDateline(reader.dateline(index)) || isCentred(reader, block)) return true
  // the datelines of the lines below last, as each is searched by the weights
  return readsLikeBody(reader, index, open) && !isAboveHead(reader, index, open)
}

/** Whether a dateline or the byline of the story is below a block. */
function isAboveHead(reader: Reader, index: number, open: number): boolean {
  if (reader.length(index) >= DEK) return false
  return datelineSoon(reader, index + 1) || (open > 0 && signedNext(reader, index + 1))
}

/** Whether a block has an indent or text like a paragraph. `open` as in {@link opensBody}. */
function readsLikeBody(reader: Reader, index: number, open: number): boolean {
  const { source } = reader
  const block = reader.block(index)
  const length = reader.length(index)
  const { layout } = source
  if (layout.indented && block.first < layout.firstIndented) return length > PARAGRAPH * 2
  if (layout.indented && block.indent >= 2) return length > (open > 0 ? SCRAP : SENTENCE)
  const { text } = source
  const dense = isDenseUnit(text.charCodeAt(block.start))
  if (length > (dense ? PARAGRAPH / 2 : PARAGRAPH)) return true
  const shortest = reader.isTitled ? SCRAP : open > 0 ? CLAUSE : SENTENCE
  if (length < (dense ? shortest / 2 : shortest)) return false
  let last = text.charCodeAt(block.end - 1)
  if (CLOSING.has(last)) last = text.charCodeAt(block.end - 2)
  if (CHARACTER_CLASS[last] === STOP || last === 0x3002 || last === 0xff01 || last === 0x06d4 || last === 0x0964) {
    if (open > 0) return true
    if (reader.isTitled) return true
    return last !== 0x3f && reader.blocks.length > 1 && !isStoppedHeadline(reader, index)
  }
  return last === 0x3a && length > SENTENCE
}

/** Whether wire marks center a line, as in `^American League=`, the heading of a table. */
const isCentred = ({ source: { text } }: Reader, { start, end }: LineBlock): boolean =>
  unitAt(text, end) === 0x3d && unitAt(text, start - 1) === 0x5e

/** Whether one of the next five blocks opens with a dateline. Text before the dateline is then a summary, caption or note. */
function datelineSoon(reader: Reader, from: number): boolean {
  const end = Math.min(reader.blocks.length, from + LOOKAHEAD, HEAD)
  for (let index = from; index < end; index++) {
    const dateline = reader.dateline(index)
    if (isDateline(dateline)) return true
    if (reader.length(index) > DEK) return false
  }
  return false
}

/** Whether a block is the byline of a story that has none yet. Text before the byline is then a summary. */
const signedNext = (reader: Reader, index: number): boolean =>
  index < Math.min(reader.blocks.length, HEAD) &&
  !reader.builder.article.byline &&
  (byline.opens?.(reader.line(index), reader.source) ?? false)

const LOOKAHEAD = 5 // blocks
const HEAD = 8 // maximum blocks of a head that has sentences
const DEK = 420 // maximum characters of a summary or a caption

/**
 * Whether a first line with a final full stop is still a headline: in capitals, truncated (`Bridge to close for ...`), or before a
 * dateline.
 */
function isStoppedHeadline(reader: Reader, index: number): boolean {
  const line = reader.line(index)
  if (isCapitals(line) || (line.length <= CUT && /(?:\.\.\.|…)$/.test(line))) return true
  const end = Math.min(reader.blocks.length, index + 4)
  for (let next = index + 1; next < end; next++) if (isDateline(reader.dateline(next))) return true
  return false
}

/** Marks that close a quotation or a bracket. */
const CLOSING = new Set([...'"”)»\'’'].map((mark) => mark.charCodeAt(0)))

const isDenseUnit = (unit: number): boolean => unit >= 0x2e80 && unit < 0xd7b0
