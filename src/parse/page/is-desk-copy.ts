import { readHeadPart } from '../grammar'
import { isDateline } from '../head/dateline/find-dateline'
import { Reader } from '../reader'
import type { LineBlock, Source } from '../source'

const FEW = 4 // unread lines above the dateline from which they are a menu

/**
 * Whether a copy that looks like a page is a story as filed by a desk.
 * Such a story has many short lines (a slugline, a version, notes, a summary) above a paragraph that opens with a dateline.
 */
export function isDeskCopy(source: Source, blocks: readonly LineBlock[]): boolean {
  const reader = new Reader(source, blocks)
  let menu = 0
  for (let index = 0; index < blocks.length && menu < FEW; ) {
    if (isDateline(reader.dateline(index))) return reader.builder.article.slugline !== undefined
    const taken = readHeadPart(reader, index)
    if (!taken) menu++
    index += taken || 1
  }
  return false
}
