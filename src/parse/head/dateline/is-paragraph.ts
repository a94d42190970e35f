import { hasStop } from '../../has-stop'
import type { LineBlock } from '../../source'

const SHORTEST = 60 // characters of a paragraph

/** Blocks of a copy with their lengths. */
export interface SizedBlocks {
  readonly source: { readonly text: string }
  length(index: number): number
  block(index: number): LineBlock
}

/** Whether a block is a paragraph: 60 characters or more that end a sentence. */
export const isParagraph = (reader: SizedBlocks, index: number): boolean =>
  reader.length(index) >= SHORTEST && hasStop(reader.source.text, reader.block(index).end)
