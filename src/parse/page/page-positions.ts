import type { LineBlock, Source } from '../source'
import { findBoilerplateInBody } from './boilerplate-in-body'
import { findHeadline } from './headline'
import { isDeskCopy } from './is-desk-copy'
import { isPage } from './is-page'
import { type PageLine, readPageLines } from './page-line'
import { findStoryBounds, type StoryBounds } from './story-bounds'

/**
 * Position of a line on a web page, by the bounds of its story: `above` the story, the likeliest `headline`, in its `head`, in the `story`,
 * in a `box` inside the story, or `below` the story.
 */
export type PagePosition = 'above' | 'headline' | 'head' | 'story' | 'box' | 'below'

/** Position of each block of a copy on its web page. */
export type PagePositions = readonly PagePosition[]

/** Returns the position of each block on a scraped web page; undefined if the copy is not a page, or has no story. */
export function pagePositions(source: Source, blocks: readonly LineBlock[]): PagePositions | undefined {
  if (!isPage(source, blocks) || isDeskCopy(source, blocks)) return undefined
  const lines = readPageLines(source, blocks)
  const bounds = findStoryBounds(lines)
  if (!bounds) return undefined
  const headline = findHeadline(lines, bounds)
  const first = headline < bounds.first ? firstBelow(lines, headline, bounds) : nextSentence(lines, headline + 1)
  const above = headline < 0 ? first : headline
  const boxes = findBoilerplateInBody(lines, { ...bounds, first })
  return lines.map((_, index) => {
    if (index === headline) return 'headline'
    if (index < above) return 'above'
    if (index < first) return 'head'
    if (index > bounds.last) return 'below'
    return boxes.has(index) ? 'box' : 'story'
  })
}

function nextSentence(lines: readonly PageLine[], from: number): number {
  let index = from
  while (index < lines.length - 1 && lines[index]?.shape !== 'sentence') index++
  return index
}

const PARAGRAPH = 110 // minimum letters of a paragraph above a box of links

/**
 * Returns the index of the first paragraph of the story. It may be above `first`, which a box of links separates from it, below a byline
 * or wording of a page: a sentence above these is the subheadline.
 */
function firstBelow(lines: readonly PageLine[], headline: number, { first, vocabulary }: StoryBounds): number {
  let isBelow = false
  for (let index = headline + 1; headline >= 0 && index < first; index++) {
    const { shape, weight, furniture, signed, text } = lines[index] as PageLine
    if (furniture || signed) isBelow = true
    else if (isBelow && shape === 'sentence' && weight >= PARAGRAPH && vocabulary.share(text) > 0) return index
  }
  return first
}
