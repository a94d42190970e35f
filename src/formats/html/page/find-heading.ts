import type { BlockFacts } from './block-facts'
import { type PageContext, wordsOf } from './page-context'

/** Returns the index of the headline: the heading above the body that is likest the title, else the first `<h1>` above it; -1 if none. */
export function findHeading(page: PageContext, scores: Int32Array, first: number): number {
  let best = -1
  let most = 0
  for (let i = 0; i <= first; i++) {
    const block = page.blocks[i] as BlockFacts
    const level = /^h([1-3])$/.exec(block.facts?.element.tagName ?? '')?.[1]
    const value = titleLikeness(block, page) * 4 + (level === '1' ? 2 : level ? 1 : 0) + (scores[i] as number) / 64
    if (level && value > most) {
      best = i
      most = value
    }
  }
  return best
}

/** Returns the share of the words that a text and the title of the page have in common, from 0 to 1. */
function titleLikeness({ text }: BlockFacts, { titleWords }: PageContext): number {
  const words = wordsOf(text)
  let shared = 0
  for (const word of words) if (titleWords.has(word)) shared++
  return words.size ? (2 * shared) / (words.size + titleWords.size) : 0
}
