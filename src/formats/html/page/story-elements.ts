import { attribute } from '../../body/read/open-tree'
import type { BlockFacts } from './block-facts'
import type { ElementFacts } from './element-facts'
import { titleLikeness } from './find-heading'
import { headingLevel } from './heading-level'
import type { PageContext } from './page-context'

/** The `<article>` elements of a page with several whole stories, in order. */
export interface StoryElements {
  readonly all: readonly ElementFacts[]
  /** The element whose heading is the title of the page. */
  readonly titled?: ElementFacts
}

/** The fewest paragraphs of a whole story; a teaser has one. */
const PARAGRAPHS = 2
/** The most stories that are read apart. */
const MOST = 12
/** The deepest heading of a story: `<h3>`. */
const DEEPEST = 3
/** The minimum likeness, from 0 to 1, of a heading to the title of the page for them to be the same. */
const LIKE = 0.5

interface StoryCount {
  heading?: BlockFacts
  paragraphs: number
  hasLong: boolean
}

/**
 * Returns the `<article>` elements of a page with several stories side by side, each with a heading and paragraphs.
 * Undefined for a page with one story, with paragraphs outside of the elements, with teasers, or with a heading above them that is the
 * title.
 */
export function storyElements(page: PageContext, scores: Int32Array): StoryElements | undefined {
  const counts = new Map<ElementFacts, StoryCount>()
  for (const [i, block] of page.blocks.entries()) {
    const element = outerArticle(block.facts)
    const level = headingLevel(block)
    const isParagraph = (scores[i] as number) > 0 && block.read.block.kind === 'paragraph' && block.stops > 0
    if (!element) {
      if ((isParagraph && block.isLong) || (level !== undefined && titleLikeness(block, page) >= LIKE)) return undefined
      continue
    }
    const count = counts.get(element) ?? { paragraphs: 0, hasLong: false }
    counts.set(element, count)
    count.hasLong ||= isParagraph && block.isLong
    if (isParagraph) count.paragraphs++
    else if (level !== undefined && level <= DEEPEST && !count.paragraphs) count.heading ??= block
  }
  const stories = [...counts].filter(([, { hasLong }]) => hasLong)
  const isWhole = ([, { heading, paragraphs }]: (typeof stories)[number]): boolean =>
    heading !== undefined && paragraphs >= PARAGRAPHS
  if (stories.length < 2 || stories.length > MOST || !stories.every(isWhole)) return undefined
  const all = stories.map(([element]) => element)
  if (all.some((element) => shapeOf(element) !== shapeOf(all[0]) || element.parent !== all[0]?.parent)) return undefined
  const titled = stories.find(([, { heading }]) => heading && titleLikeness(heading, page) >= LIKE)
  return { all, ...(titled && { titled: titled[0] }) }
}

/** Returns the outermost `<article>` around a block. */
export function outerArticle(facts: ElementFacts | undefined): ElementFacts | undefined {
  let found: ElementFacts | undefined
  for (let at = facts; at; at = at.parent) if (at.element.tagName === 'article') found = at
  return found
}

/** Returns the first class word of an element. */
const shapeOf = (facts: ElementFacts | undefined): string | undefined =>
  facts && attribute(facts.element, 'class')?.slice(0, 100).trim().split(/\s/)[0]
