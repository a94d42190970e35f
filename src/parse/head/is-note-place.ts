import { openingOf } from '../phrases'
import { HEAD, type IndexedBlocks } from './wording'

const SHORTEST_HEADLINE = 8 // characters
const LONGEST_HEADLINE = 120
/** End of a sentence, also within brackets. */
const ENDED = /[.!?。！]["”’»」)\]）】]*$/

/** Whether the next block may be the headline and a block is not: the next is a line other than a byline and a sentence. */
export function isAboveHeadline(blocks: IndexedBlocks, index: number): boolean {
  const below = index + 1 < blocks.blocks.length ? blocks.line(index + 1) : ''
  return (
    below.length >= SHORTEST_HEADLINE &&
    below.length <= LONGEST_HEADLINE &&
    !/[.!?。]$/.test(below) &&
    blocks.source.tables.byline.opening(openingOf(below)) === undefined
  )
}

/**
 * Whether a block is a sentence that stands where notes to editors do: first, above the headline, or above the dateline.
 * A deck may stand there too.
 */
export function isNotePlace(blocks: IndexedBlocks, index: number): boolean {
  if (index >= HEAD || !ENDED.test(blocks.line(index)) || blocks.datelineByRules(index)) return false
  if (index === 0 && isAboveHeadline(blocks, 0)) return true
  for (let below = index + 1; below < HEAD && below < blocks.blocks.length; below++)
    if (blocks.datelineByRules(below)) return true
  return false
}
