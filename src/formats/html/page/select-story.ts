import type { Dropped } from '../../../diagnostics/story'
import type { Span } from '../../../text/span'
import type { HtmlDocument } from '../../body/read/open-tree'
import type { HtmlBlock } from '../read/blocks'
import type { PageHead } from '../read/page-head'
import { asideTest, FOR_READERS } from './aside-test'
import type { BlockFacts } from './block-facts'
import { blockSpan } from './block-span'
import { boilerplateKind } from './boilerplate-kind'
import { aroundBits, classBit, type ElementFacts, factsReader } from './element-facts'
import { type EntryOpening, entryTimes } from './entry-times'
import { excludeOffers, excludeOtherStories } from './exclude'
import { findAuthor } from './find-author'
import { findHeading } from './find-heading'
import { isLinkList } from './is-link-list'
import { pageBlocks } from './page-blocks'
import { type PageContext, pageContext } from './page-context'
import { excludeMailFoot, isPageAddress } from './page-foot'
import { type PageRefusal, pageRefusal } from './page-refusal'
import { pageStatement } from './page-statement'
import { restricts } from './restricts'
import { NEVER, scoreBlocks } from './score-blocks'
import { splitByline } from './split-byline'
import { type StoryElements, storyElements } from './story-elements'

/** The story on a page: its blocks, and the spans of the boilerplate around it. */
export interface SelectedStory {
  readonly blocks: readonly HtmlBlock[]
  /** The score of each block that has text: over 0 it belongs to the story. */
  readonly scores: ReadonlyMap<HtmlBlock, number>
  readonly dropped: readonly Dropped[]
  /** The heading that is the headline. */
  readonly heading?: HtmlBlock
  /** The block, among `blocks`, that names the authors. */
  readonly byline?: HtmlBlock
  /** Whether any block belongs to a story by its score. If none does, all blocks are kept. */
  readonly found: boolean
  /** The reason why the page has no story, if that is certain. */
  readonly refusal?: PageRefusal
  /** The openings of the entries of a live blog, among `blocks`; empty for other pages. */
  readonly entries: readonly EntryOpening[]
  /** The elements of a page with several stories. If one of them has the title of the page, only that one is selected. */
  readonly stories?: StoryElements
}

/** A part of a page, within which the story is selected. */
export interface PagePart {
  readonly span: Span
  /** Whether the caller chose the part, which then has little boilerplate. */
  readonly isChosen: boolean
}

/** The least score of a head line, such as a byline, between headline and body. */
const HEAD = -32
/** The least score of a block with few links inside the same element as a paragraph of the story, or in a box of facts. */
const SIBLING = -16
/** A page with fewer blocks is a fragment, with little or no boilerplate. */
const FEW = 16
/** The amount that is added to the score of a block with few links in a fragment. */
const FRAGMENT = 32
/** The most blocks above the headline that may be a kicker. */
const ABOVE = 2
/** The number of a paragraph, counted from 1. A byline above it is in the head of the story, even if some paragraphs come first. */
const PARAGRAPHS = 3
/** The most blocks between headline and body. */
const BETWEEN = 12

/** Selects the blocks of the story on a page: those with a high score in the page model, the headline, and the lines of the head. */
export function selectStory(
  root: HtmlDocument,
  blocks: readonly HtmlBlock[],
  { author: authors, headline: titles, free }: PageHead['values'],
  part?: PagePart,
): SelectedStory {
  const within = part?.span
  const factsOf = factsReader()
  const all = pageBlocks(root, blocks, factsOf)
  const isInside = ({ start }: Span): boolean => !within || (start >= within.start && start < within.end)
  const page = pageContext(
    all.filter(({ read }) => isInside(blockSpan(read))),
    pageStatement(root),
  )
  const outside = all.filter(({ read }) => !isInside(blockSpan(read)))
  const scores = storyScores(page, part?.isChosen ?? false)
  if (!part) excludeMailFoot(page, scores)
  excludeOffers(page, scores)
  const stories = part ? undefined : storyElements(page, scores)
  if (stories?.titled) excludeOtherStories(page, scores, stories.titled)
  const first = scores.findIndex((score, i) => score > 0 && !isMedia(page.blocks[i]))
  const refusal = within
    ? undefined
    : pageRefusal(
        root,
        page,
        scores,
        free.some(({ text }) => /^(?:false|locked)$/i.test(text)),
      )
  const beside = outside.filter((block) => !restricts(block))
  const elsewhere = beside.map(({ read }): Dropped => ({ kind: 'page', ...blockSpan(read) }))
  if (first < 0) {
    const menus = page.blocks.filter(isMenu)
    const left = new Set([...beside, ...menus].map(({ read }) => read))
    return {
      blocks: blocks.filter((read) => !left.has(read)),
      scores: new Map(),
      dropped: [...elsewhere, ...menus.map(({ read }): Dropped => ({ kind: 'navigation', ...blockSpan(read) }))],
      found: false,
      entries: [],
      ...(refusal && { refusal }),
    }
  }
  const last = scores.findLastIndex((score, i) => score > 0 && !isMedia(page.blocks[i]) && !isSubhead(page.blocks[i]))
  const paragraph = scores.findIndex((score, i) => score > 0 && page.blocks[i]?.isLong === true)
  const heading = findHeading(page, scores, first, paragraph)
  const extent: StoryExtent = { page, scores, first: heading > last ? first : Math.max(heading, first), last, heading }
  const isLiveBlog = titles.some(({ source }) => source.startsWith('LiveBlogPosting.'))
  const entries = entryTimes(page, scores, heading, isLiveBlog)
  const kept = keptBlocks(extent)
  for (const { time, heading } of entries) for (const block of heading ? [time, heading] : [time]) kept.add(block)
  for (const block of outside) if (restricts(block)) kept.add(block.read)
  const left = page.blocks.filter(({ read }) => !kept.has(read))
  const dropped = [
    ...elsewhere,
    ...left.map((block): Dropped => ({ kind: boilerplateKind(block), ...blockSpan(block.read) })),
  ]
  const place = placeOf(extent)
  const isAside = asideTest(factsOf, page, kept)
  const known = new Set(all.map(({ read }) => read))
  const author = findAuthor(root, { ...place, authors: authors.map(({ text }) => text) }, factsOf)
  const signed = author && splitByline(blocks, kept, author)
  const owner = signed?.owner
  const headline = page.blocks[extent.heading]
  return {
    blocks: (signed?.blocks ?? blocks).filter(
      (read) => kept.has(read) || (!known.has(read) && startsIn(read, place.body) && !isAside(read)),
    ),
    ...(headline && { heading: headline.read }),
    ...(signed && { byline: signed.byline }),
    scores: new Map(page.blocks.map(({ read }, i) => [read, (scores[i] as number) - raised(page)])),
    dropped: owner
      ? [...dropped.filter(({ start, end }) => start >= owner.end || end <= owner.start), ...signed.dropped]
      : dropped,
    found: true,
    entries,
    ...(stories && { stories }),
    ...(refusal && { refusal }),
  }
}

/** The first and the last block of a story on its page, and its headline, by their indexes. */
interface StoryExtent {
  readonly page: PageContext
  readonly scores: Int32Array
  readonly first: number
  readonly last: number
  /** Index of the headline; -1 for a story without one. */
  readonly heading: number
}

/**
 * Returns the scores of the page model. Lowers those in elements that are never part of a story, raises those of a fragment or chosen part.
 */
function storyScores(page: PageContext, isChosen: boolean): Int32Array {
  return scoreBlocks(page).map((score, i) => {
    const { facts, linked, letters, read } = page.blocks[i] as BlockFacts
    if (facts?.isBeside || isLinkTable(page.blocks[i] as BlockFacts)) return NEVER
    const isForReaders = ((facts?.allWords ?? 0) & FOR_READERS) !== 0 && read.block.kind !== 'embed' // a post has the class of a network
    const isPlain = 2 * linked < letters && ((facts?.around ?? 0) & APART) === 0 && !isForReaders
    return (isChosen || page.blocks.length < FEW) && isPlain ? score + FRAGMENT : score
  })
}

const LINKS = 15 // links of a table that only leads to other pages
const isLinkTable = ({ read, letters, linked, links }: BlockFacts): boolean =>
  read.block.kind === 'table' && links >= LINKS && 5 * linked >= 4 * letters

/** Returns the amount by which the scores of a fragment are raised; 0 for a page. */
const raised = ({ blocks }: PageContext): number => (blocks.length < FEW ? FRAGMENT : 0)

/** Returns the blocks that the parser is to read: the story, and every block of the page that may restrict it (law 9). */
function keptBlocks({ page, scores, first, last, heading }: StoryExtent): Set<HtmlBlock> {
  const parents = new Set<ElementFacts>()
  page.blocks.forEach(({ isLong, facts }, i) => {
    if (isLong && facts?.parent && (scores[i] as number) > 0) parents.add(facts.parent)
  })
  const leastScore = (block: BlockFacts, i: number): number => {
    const inHead = isLine(block) && i >= heading - ABOVE && i < first && i >= first - BETWEEN && !isLinkList(page, i)
    if (inHead || (isMedia(block) && i < last)) return HEAD
    const { facts, linked, letters } = block
    const isBeside = facts?.parent !== undefined && parents.has(facts.parent)
    const isInBox = i < last && isBox(block)
    return i > first && (isBeside || isInBox) && 2 * linked < letters ? SIBLING : 0
  }
  const headline = page.blocks[heading]
  const isStory = (block: BlockFacts, i: number): boolean => {
    if (i === heading) return true
    if (headline && i > heading && isSubhead(block) && block.text === headline.text && i <= heading + BETWEEN)
      return false
    if (i > last && isSubhead(block)) return false
    return (scores[i] as number) > leastScore(block, i) && !isPageAddress(block.text)
  }
  const kept = page.blocks.filter((block, i) => isStory(block, i) || restricts(block))
  const all = new Set(kept.map(({ read }) => read))
  page.blocks.forEach((block, i) => {
    const below = page.blocks[i + 1]
    if (isSubhead(block) && isBox(block) && below && isBox(below) && all.has(below.read) && !block.links)
      all.add(block.read)
  })
  return all
}

/** Class words of boxes of facts that belong to a story: `factbox`. */
const BOX = /* @__PURE__ */ classBit('box')
const isBox = ({ facts }: BlockFacts): boolean => ((facts?.allWords ?? 0) & BOX) !== 0

/** Returns the spans of a story's head, body and headline in the source. */
function placeOf({ page, scores, first, last, heading }: StoryExtent): {
  readonly head: Span
  readonly body: Span
  readonly heading: Span
} {
  const spanAt = (index: number): Span => blockSpan(page.blocks[Math.max(0, index)]?.read)
  const top = heading < 0 ? first : Math.min(heading, first)
  const paragraphs = page.blocks.flatMap((block, i) => (block.isLong && (scores[i] as number) > 0 ? [i] : []))
  return {
    head: { start: spanAt(top - ABOVE - 1).start, end: spanAt(paragraphs[PARAGRAPHS - 1] ?? last).start },
    body: { start: spanAt(top).start, end: spanAt(last).end },
    heading: blockSpan(page.blocks[heading]?.read),
  }
}

/** Whether the element of a block, such as a picture, starts in a span. */
function startsIn(block: HtmlBlock, { start, end }: Span): boolean {
  const at = block.element?.sourceCodeLocation?.startOffset ?? -1
  return at >= start && at <= end
}

const isLine = ({ read: { block } }: BlockFacts): boolean => block.kind === 'paragraph' || block.kind === 'subhead'
const isSubhead = (block: BlockFacts | undefined): boolean => block?.read.block.kind === 'subhead'
const isMedia = (block: BlockFacts | undefined): boolean => block?.read.block.kind === 'media'

const NAV = /* @__PURE__ */ aroundBits('nav')
const MENU = /* @__PURE__ */ classBit('menu')

/** Whether a block is only links, in an element for menus: `<nav>`, `<div class="menu">` */
const isMenu = ({ facts, linked, letters }: BlockFacts): boolean =>
  letters > 0 && linked >= letters && (((facts?.around ?? 0) & NAV) > 0 || ((facts?.allWords ?? 0) & MENU) > 0)

/** Elements that are seldom part of a story. */
const APART = /* @__PURE__ */ aroundBits('nav', 'aside', 'footer', 'form')
