import type { Article } from '../../article'

/**
 * Returns where the dateline of a story is written; undefined without a dateline.
 * `inside` is in the first paragraph. `header` is in the header, if the first block is not a paragraph or has a dateline of its own.
 * `roundup` means that the first paragraph has a dateline and the story has none.
 */
export function datelinePosition({ dateline, body }: Article): 'inside' | 'header' | 'roundup' | undefined {
  const [first] = body
  const own = first?.kind === 'paragraph' && first.dateline !== undefined
  if (!dateline) return own ? 'roundup' : undefined
  return first?.kind === 'paragraph' && !own ? 'inside' : 'header'
}
