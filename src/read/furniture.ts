import type { Part } from './reader'

const LONGEST = 200

/** What the page prints round the story: `0 comment`, `Related Posts`. A whole block, never a part of one. */
export const furniture: Part = {
  read(reader, index) {
    if (reader.length(index) > LONGEST) return 0
    const kind = reader.source.tables.furniture.line(reader.folded(index))
    if (kind === undefined) return 0
    const { start, end } = reader.block(index)
    reader.draft.drop(kind, start, end)
    return 1
  },
}
