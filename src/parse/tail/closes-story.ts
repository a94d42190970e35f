import { partBit } from '../grammar'
import { isDateline } from '../head/dateline/find-dateline'
import type { Reader } from '../reader'
import { endMark } from './end-mark'

const LONGEST = 24 // characters of an end mark
const SHORTEST = 160 // characters of a story
const SHARE = 2 // times that the text above an end mark is longer than the text below

const END = partBit(endMark)

/** End mark that is not also a word of a text or a name: `ENDS`, `-Ends-`, `###`, `-30-`; not: `fin`, `Reuters`. */
const PLAIN = /^(?:[^\p{L}\d]*\p{Lu}\p{L}+[^\p{L}\d]*|#(?:\s?#)+|[-–—]{1,2}\s?(?:30|0)\s?[-–—]{1,2})$/u

/**
 * Whether a line ends the story although text of another kind is below: `ENDS` over `Jane Roe, press office`.
 * The text below is shorter than half the text above and opens no story with a dateline.
 */
export function closesStory(reader: Reader, index: number): boolean {
  if (reader.length(index) > LONGEST || (reader.openingParts(index) & END) === 0) return false
  const line = reader.line(index)
  if (!PLAIN.test(line) || reader.source.tables.credits.has(line) || !endMark.fits(reader, index)) return false
  const { blocks } = reader
  const { start, end } = reader.block(index)
  const above = start - (blocks[0]?.start ?? 0)
  const below = (blocks.at(-1)?.end ?? end) - end
  return above >= SHORTEST && above > below * SHARE && !hasDatelineBelow(reader, index)
}

const NEAR = 48 // blocks below, which bounds the cost

/** Whether one of the blocks below another one opens with a dateline, as a second story does. Of many blocks, only the first are tested. */
export function hasDatelineBelow(reader: Reader, index: number): boolean {
  const end = Math.min(reader.blocks.length, index + NEAR)
  for (let at = index + 1; at < end; at++)
    if (!reader.block(at).columns && isDateline(reader.ruledDateline(at))) return true
  return false
}
