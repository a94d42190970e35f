import type { FurnitureKind } from '../lexicon/language'
import type { HeadPart, Reader, TailPart } from './reader'

const LONGEST = 200

/** Returns the kind of page boilerplate of a block; undefined if the block is not boilerplate. */
export const blockBoilerplate = (reader: Reader, index: number): FurnitureKind | undefined =>
  reader.length(index) > LONGEST
    ? undefined
    : reader.source.tables.furniture.line(reader.foldedLine(index), reader.line(index))

/** Head and tail part: boilerplate around the story, `0 comment`, `Related Posts`. Always a whole block. */
export const boilerplate: HeadPart & TailPart = {
  opensWith: { phrases: ['furniture'], longest: LONGEST },
  fits: (reader, index) => blockBoilerplate(reader, index) !== undefined,
  read(reader, index) {
    const kind = blockBoilerplate(reader, index)
    if (kind === undefined) return 0
    const { start, end } = reader.block(index)
    reader.builder.addDropped(kind, start, end)
    return 1
  },
}
