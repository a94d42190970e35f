import type { Article, Block } from '../../../article'

/**
 * Returns the body with the dateline of the article at the start of its first paragraph.
 * Unchanged without a dateline, and if that paragraph has a dateline of its own.
 */
export function bodyWithDateline({ dateline, body }: Article): Block[] {
  const at = dateline ? body.findIndex(({ kind }) => kind === 'paragraph') : -1
  return body.map((block, i) =>
    i === at && dateline && block.kind === 'paragraph' && !block.dateline
      ? { ...block, dateline: { text: dateline.text } }
      : block,
  )
}
