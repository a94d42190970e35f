import type { Block, Dateline } from '../../article'

/** `OSLO, March 14 (Northport Wire)` and `OSLO, March 14 (Northport Wire) —` say the same. */
const bare = (text: string): string => text.replace(/[\s:—–-]{1,20}$/, '')

/**
 * Blocks without the dateline of their first paragraph, where that says the story’s dateline again: documents for
 * publishing often have it in the metadata and in the text.
 */
export function withoutOpening(blocks: Block[], dateline: Dateline | undefined): Block[] {
  const [first, ...rest] = blocks
  if (!dateline || first?.kind !== 'paragraph' || !first.dateline) return blocks
  if (bare(first.dateline.text) !== bare(dateline.text)) return blocks
  const { dateline: _, ...paragraph } = first
  return [paragraph, ...rest]
}
