import { isParagraph, type SizedBlocks } from './is-paragraph'

/** Whether a paragraph is above a block. */
export function isBelowParagraph(reader: SizedBlocks, index: number): boolean {
  for (let at = 0; at < index; at++) if (isParagraph(reader, at)) return true
  return false
}
