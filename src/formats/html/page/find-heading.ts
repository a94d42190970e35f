import { attribute } from '../../body/read/open-tree'
import type { BlockFacts } from './block-facts'
import { headingLevel } from './heading-level'
import type { PageContext } from './page-context'

/** The deepest level of a headline: `<h3>`. A deeper heading is the headline only if it equals the title of the page. */
const DEEPEST = 3

/** The minimum likeness to the title of a headline that is below the first line of the story, such as a kicker. */
const LIKE = 0.5

/**
 * Returns the index of the headline among the blocks of a page; -1 if not found.
 * The heading most like the title is preferred, then an `<h1>`, then the heading with the highest score. Below the first line of the story,
 * only a heading like the title counts.
 */
export function findHeading(page: PageContext, scores: Int32Array, first: number, paragraph: number): number {
  let best = -1
  let most = 0
  const last = Math.max(first, paragraph, titleBelow(page, scores, first))
  for (let i = 0; i <= last; i++) {
    const block = page.blocks[i] as BlockFacts
    const level = headingLevel(block)
    if (level === undefined) continue
    const likeness = titleLikeness(block, page)
    if (i > first && likeness < LIKE) continue
    const value = likeness * 4 + (level === 1 ? 2 : 1) + (scores[i] as number) / 64
    if (value > most && (level <= DEEPEST || likeness === 1)) {
      best = i
      most = value
    }
  }
  return best < 0 ? slottedTitle(page) : firstOfTitle(page, best)
}

/** The most blocks between two headings with the headline: kicker, caption, standfirst, byline, date. */
const BETWEEN = 8

/**
 * Returns the index of the first of several headings with the text of the headline. A page shows it twice where its layout for small screens
 * has another place for it than that for large ones; standfirst and byline are below the first.
 */
function firstOfTitle({ blocks }: PageContext, index: number): number {
  const { text } = blocks[index] as BlockFacts
  for (let i = index - 1; i >= Math.max(0, index - BETWEEN); i--) {
    const block = blocks[i] as BlockFacts
    if (block.isLong && block.read.block.kind === 'paragraph') return index
    if (block.text === text && headingLevel(block) === headingLevel(blocks[index] as BlockFacts)) return i
  }
  return index
}

/** Returns the index of a heading that is the title of the page and fills a slot, as it may be anywhere in the source; -1 if not found. */
function slottedTitle(page: PageContext): number {
  return page.blocks.findIndex(
    (block) => headingLevel(block) !== undefined && isSlotted(block) && titleLikeness(block, page) >= LIKE,
  )
}

const isSlotted = ({ facts }: BlockFacts): boolean =>
  [facts?.element, facts?.parent?.element].some((element) => element && attribute(element, 'slot'))

/** The minimum likeness to the title of a heading that is the title. */
const SAME = 0.9
/** The text above the title must be shorter than this part of the text below it. */
const PART = 3

/**
 * Returns the index of the heading that is the title of the page, where little text is above it, such as a teaser or a notice about old
 * browsers; -1 if not found.
 */
function titleBelow(page: PageContext, scores: Int32Array, first: number): number {
  const at = page.blocks.findIndex(
    (block, i) => i > first && headingLevel(block) !== undefined && titleLikeness(block, page) >= SAME,
  )
  let above = 0
  let below = 0
  page.blocks.forEach(({ letters }, i) => {
    if ((scores[i] as number) <= 0) return
    if (i < at) above += letters
    else below += letters
  })
  return PART * above < below ? at : -1
}

/** Returns the share of the words that a text and the title of the page have in common, from 0 to 1. */
export function titleLikeness({ vocabulary: words }: BlockFacts, { titleWords }: PageContext): number {
  let shared = 0
  for (const word of words) if (titleWords.has(word)) shared++
  return words.size ? (2 * shared) / (words.size + titleWords.size) : 0
}
