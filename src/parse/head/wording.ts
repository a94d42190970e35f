import type { PartIndex } from '../part-index'
import { type DatelinedBlocks, isMasthead } from './dateline/is-masthead'

/** Blocks of a copy, with the index of the parts of the grammar. */
interface IndexedBlocks extends DatelinedBlocks {
  readonly source: DatelinedBlocks['source'] & { readonly cues: PartIndex }
}

/** Returns the text that may restrict the story: `Hold for release` of the masthead `AP - Hold for release`; the whole of any other block. */
export const wordingOf = (blocks: DatelinedBlocks, index: number): string =>
  isMasthead(blocks, index) ? blocks.line(index).slice(blocks.datelineByRules(index)?.end) : blocks.line(index)

/** Returns the parts that a block may be, also by its wording: a bit for each, see `PartIndex`. */
export function partsOf(blocks: IndexedBlocks, index: number): number {
  const { cues } = blocks.source
  const line = blocks.line(index)
  const wording = wordingOf(blocks, index)
  return cues.partsIn(line, blocks.length(index)) | (wording === line ? 0 : cues.partsOf(wording))
}
