import type { Article } from '../../article'

/**
 * Returns where the dateline of a story is written: `inside` its first paragraph, or in the `header`.
 * It is in the header if the first block is not a paragraph or has a dateline of its own. `roundup`: the first paragraph has a dateline
 * and the story has none. Undefined if neither has one.
 */
export function datelinePosition({ dateline, body }: Article): 'inside' | 'header' | 'roundup' | undefined {
  const [first] = body
  const own = first?.kind === 'paragraph' && first.dateline !== undefined
  if (!dateline) return own ? 'roundup' : undefined
  return first?.kind === 'paragraph' && !own ? 'inside' : 'header'
}
