import type { Article } from '../../article'

/**
 * Where the story’s dateline stands: in its first paragraph, or in the header if the header opens with a dateline or the story has no paragraph;
 * `roundup` when the first paragraph opens with a dateline and the story has none.
 */
export function opening({ dateline, body }: Article): 'inside' | 'header' | 'roundup' | undefined {
  const [first] = body
  const own = first?.kind === 'paragraph' && first.dateline !== undefined
  if (!dateline) return own ? 'roundup' : undefined
  return first?.kind === 'paragraph' && !own ? 'inside' : 'header'
}
