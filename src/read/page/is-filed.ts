import { readPart } from '../grammar'
import { isDateline } from '../head/dateline/dateline'
import { Reader } from '../reader'
import type { Block, Source } from '../source'

const FEW = 4 // lines that no part of a head takes: fewer than a menu has

/**
 * Whether a copy whose lines are those of a page is a story as a desk files it, many short lines above it: a slugline, a version, notes,
 * a summary, and a paragraph that opens with a dateline. Asked of what is taken for a page only.
 */
export function isFiled(source: Source, blocks: readonly Block[]): boolean {
  const reader = new Reader(source, blocks)
  let menu = 0
  for (let index = 0; index < blocks.length && menu < FEW; ) {
    if (isDateline(reader.dateline(index))) return reader.draft.article.slugline !== undefined
    const taken = readPart(reader, index)
    if (!taken) menu++
    index += taken || 1
  }
  return false
}
