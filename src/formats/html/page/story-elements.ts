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
  readonly element: ElementFacts
  heading?: BlockFacts
  paragraphs: number
  /** Number of letters and digits in long paragraphs. */
  long: number
}

/**
 * Returns the `<article>` elements of a page with several stories, each with a heading and paragraphs: side by side and of one shape, or each
 * with an `<h1>`, as on a page that loads further stories below the first.
 * Undefined for a page with one story, with paragraphs outside of the elements, with teasers, or with a heading above them that is the
 * title. If one of them has the title of the page, the others may be of any number, with some text around them.
 */
export function storyElements(page: PageContext, scores: Int32Array): StoryElements | undefined {
  const { stories, outside, likeness } = countStories(page, scores)
  const whole = stories.filter(({ heading, paragraphs }) => heading !== undefined && paragraphs >= PARAGRAPHS)
  const [first] = whole
  if (!first || whole.length < 2) return undefined
  const likest = whole.reduce((best, one) => (likenessOf(one, page) > likenessOf(best, page) ? one : best), first)
  if (likeness >= LIKE && likeness >= likenessOf(likest, page)) return undefined
  if (likenessOf(likest, page) >= LIKE) {
    const all = whole.filter((one) => areAlike(one, likest))
    if (all.length < 2 || outside >= likest.long) return undefined
    return { all: all.map(({ element }) => element), titled: likest.element }
  }
  if (outside > 0 || whole.length < stories.length || whole.length > MOST) return undefined
  if (likeness >= LIKE || !whole.every((one) => areAlike(one, first))) return undefined
  return { all: whole.map(({ element }) => element) }
}

/**
 * Counts the paragraphs in the outermost `<article>` elements that have a long one. `outside` is the number of letters and digits in long
 * paragraphs elsewhere, `likeness` that of the heading elsewhere which is likest the title.
 */
function countStories(
  page: PageContext,
  scores: Int32Array,
): { readonly stories: readonly StoryCount[]; readonly outside: number; readonly likeness: number } {
  const counts = new Map<ElementFacts, StoryCount>()
  let outside = 0
  let likeness = 0
  for (const [i, block] of page.blocks.entries()) {
    const element = outerArticle(block.facts)
    const level = headingLevel(block)
    const isParagraph = (scores[i] as number) > 0 && block.read.block.kind === 'paragraph' && block.stops > 0
    const long = isParagraph && (block.isLong || isDenseText(block)) ? block.letters : 0
    if (!element) {
      outside += long
      if (level !== undefined) likeness = Math.max(likeness, titleLikeness(block, page))
      continue
    }
    const count = counts.get(element) ?? { element, paragraphs: 0, long: 0 }
    counts.set(element, count)
    count.long += long
    if (isParagraph) count.paragraphs++
    else if (level !== undefined && level <= DEEPEST && !count.paragraphs) count.heading ??= block
  }
  return { stories: [...counts.values()].filter(({ long }) => long > 0), outside, likeness }
}

/** The fewest characters of a long paragraph without spaces between its words, which says as much as 80 letters with them. */
const DENSE = 32
const isDenseText = ({ letters, words, linked }: BlockFacts): boolean =>
  letters >= DENSE && letters >= 12 * words && linked * 3 < letters

const likenessOf = ({ heading }: StoryCount, page: PageContext): number => (heading ? titleLikeness(heading, page) : 0)

/** Whether two stories have headings of one level, and either both are `<h1>` or their elements are side by side and of one shape. */
function areAlike(one: StoryCount, other: StoryCount): boolean {
  const level = one.heading && headingLevel(one.heading)
  if (level !== (other.heading && headingLevel(other.heading))) return false
  return level === 1 || (one.element.parent === other.element.parent && shapeOf(one.element) === shapeOf(other.element))
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
