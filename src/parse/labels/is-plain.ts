import { hasStop } from '../has-stop'
import { isDateline } from '../head/dateline/find-dateline'
import { isUnmistakable } from '../head/dateline/is-unmistakable'
import { OWN_LINE, ownLineDateline } from '../head/dateline/own-line'
import { isHeaderLike } from '../head/is-header-like'
import type { Reader } from '../reader'
import { closesHead } from './has-open-lines'
import { isClosed } from './is-closed'
import { knownPart } from './known-line'
import type { KnownPart } from './known-part'
import { lineFacts } from './line-facts'
import { segmentedAt } from './line-segments'
import { readsLikeHeadline } from './reads-like-headline'
import { storyLineAt } from './story-line'

const NEAR = 8 // blocks within which agency copy has its dateline
const MENU = 45 // characters of the longest menu entry between paragraphs

/**
 * Whether a copy is plain agency copy, which the grammar reads without the line model.
 * Above the dateline, the grammar reads all lines, all but one, or all but two that read like headlines. Each short line below is a
 * sentence or a known part.
 */
export function isPlain(reader: Reader): boolean {
  const { length } = reader.blocks
  for (let index = 0; index < Math.min(NEAR, length); index++)
    if (reader.length(index) <= OWN_LINE && ownLineDateline(reader, index)) return false
  const { indented } = reader.source.layout
  let index = 0
  for (; index < Math.min(NEAR, length); index++) {
    const block = reader.block(index)
    if (block.columns) return indented && index === 1 && block.last > block.first // a table below its title
    if (
      (isDateline(reader.dateline(index)) && !isSegmented(reader, index) && !isWeakDateline(reader, index)) ||
      (indented && index === 1 && block.indent >= 2)
    )
      break
  }
  if (index === Math.min(NEAR, length)) return isClosed(reader)
  if (!isPlainHead(reader, index) && !closesHead(reader, index)) return isClosed(reader)
  if (indented) return true
  for (index++; index < length; index++) {
    const { end, columns } = reader.block(index)
    if (columns || reader.length(index) > MENU || hasStop(reader.source.text, end)) continue
    if (!isKnown(reader, index)) return isClosed(reader)
  }
  return true
}

const SENTENCE = 40 // characters of the shortest sentence after a dateline

/** Whether a short line looks like a dateline above the dateline of the story: `ANTARA - Humaniora` over `LIMA (ANTARA) - The bridge …` */
function isWeakDateline(reader: Reader, index: number): boolean {
  if (reader.length(index) >= SENTENCE || hasStop(reader.source.text, reader.block(index).end)) return false
  if (isUnmistakable(reader.dateline(index))) return false
  for (let at = index + 1; at < Math.min(index + NEAR, reader.blocks.length); at++)
    if (reader.length(at) >= SENTENCE && isDateline(reader.dateline(at))) return true
  return false
}

const RUBRIC = 16 // characters below which an unknown line may be a rubric such as `Sport`, not a headline

/**
 * Whether the grammar can read the lines above the dateline: at most one is unknown, or two that both read like headlines.
 * `dateline` is the index of the dateline's block.
 */
function isPlainHead(reader: Reader, dateline: number): boolean {
  if (dateline === 0) return true
  if (dateline === 1) return !isSegmented(reader, 0) && (reader.length(0) >= RUBRIC || isKnown(reader, 0))
  let unknown = 0
  for (let index = 0; index < dateline; index++) {
    if (isSegmented(reader, index)) return false
    if (isKnown(reader, index, UNSURE_IN_HEAD)) continue
    if (++unknown > 2 || reader.length(index) < RUBRIC || isHeaderLike(lineFacts(reader.line(index)))) return false
    if (dateline === 2 && !readsLikeHeadline(storyLineAt(reader, index))) return false
  }
  return unknown < 2 || dateline === 2
}

/** Whether separators divide a line into known segments, such as a name and a time: `By Jane Doe | March 4`. */
const isSegmented = (reader: Reader, index: number): boolean => segmentedAt(reader, index) !== undefined

/** Parts by which a line is not known for certain. */
const UNSURE: ReadonlySet<KnownPart> = new Set(['maybe-dateline'])
/** The same above a dateline, where a line that ends a story is something else: the name of an agency alone may be a logo. */
const UNSURE_IN_HEAD: ReadonlySet<KnownPart> = new Set([...UNSURE, 'signoff', 'closing-note', 'end', 'rights'])

function isKnown(reader: Reader, index: number, unsure = UNSURE): boolean {
  const part = knownPart(reader, index)
  return part !== undefined && !unsure.has(part)
}
