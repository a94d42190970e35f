import type { FurnitureKind } from '../lexicon/language'
import type { Part, Reader, TailPart } from './reader'

const LONGEST = 200

/** What a block is of the page and not of the story, if it is. */
export const kindOf = (reader: Reader, index: number): FurnitureKind | undefined =>
  reader.length(index) > LONGEST
    ? undefined
    : reader.source.tables.furniture.line(reader.folded(index), reader.line(index))

/** What the page prints round the story: `0 comment`, `Related Posts`. A whole block, never a part of one. */
export const furniture: Part & TailPart = {
  fits: (reader, index) => kindOf(reader, index) !== undefined,
  read(reader, index) {
    const kind = kindOf(reader, index)
    if (kind === undefined) return 0
    const { start, end } = reader.block(index)
    reader.draft.drop(kind, start, end)
    return 1
  },
}
