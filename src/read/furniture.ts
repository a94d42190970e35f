import type { FurnitureKind } from '../lexicon/language'
import type { Part, Reader, TailPart } from './reader'

const LONGEST = 200

function kindOf(reader: Reader, index: number): FurnitureKind | undefined {
  const { furniture } = reader.source.tables
  if (reader.length(index) > LONGEST || !furniture.mayBe(reader.line(index))) return undefined
  return furniture.line(reader.folded(index))
}

const SIGN = 4 // letters of a line that marks an advertisement: `ad`, `pr` may be any word
const SIGN_MOST = 80 // and it is no paragraph: asked of every block of the body, so most are told by their length

/** A line that marks an advertisement, between two paragraphs: `Advertisement`, `Story continues below ad`, `Anzeige`. */
export const isAdvertisement = (reader: Reader, index: number): boolean =>
  reader.length(index) >= SIGN && reader.length(index) <= SIGN_MOST && kindOf(reader, index) === 'advertisement'

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
