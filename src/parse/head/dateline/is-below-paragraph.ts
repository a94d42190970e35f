import { hasStop } from '../../has-stop'
import type { LineBlock } from '../../source'

const SHORTEST = 60 // characters of a paragraph

/** Blocks of a copy. */
interface Blocks {
  readonly source: { readonly text: string }
  length(index: number): number
  block(index: number): LineBlock
}

/** Whether a block is a paragraph: 60 characters or more that end a sentence. */
export const isParagraph = (reader: Blocks, index: number): boolean =>
  reader.length(index) >= SHORTEST && hasStop(reader.source.text, reader.block(index).end)

/** Whether a paragraph is above a block. */
export function isBelowParagraph(reader: Blocks, index: number): boolean {
  for (let at = 0; at < index; at++) if (isParagraph(reader, at)) return true
  return false
}
