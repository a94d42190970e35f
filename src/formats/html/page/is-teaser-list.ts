import { attribute } from '../../body/read/open-tree'
import type { BlockFacts } from './block-facts'
import type { ElementFacts } from './element-facts'
import { titleLikeness } from './find-heading'
import { headingLevel } from './heading-level'
import type { PageContext } from './page-context'

/** The fewest teasers of a list of stories. */
const TEASERS = 6
/** The share of the paragraphs of the page that are teasers. */
const SHARE = 0.8
/** The most elements between the text of a heading and its link. */
const DEPTH = 3

/**
 * Whether a page is a list of stories, each with one paragraph below or above a heading that links to it, and has no headline that is its
 * title. `paragraphs` are the long blocks with a high score. Not: a live blog, whose headings link to places in the page.
 */
export function isTeaserList(page: PageContext, paragraphs: readonly BlockFacts[]): boolean {
  if (paragraphs.length < TEASERS) return false
  const known = new Set(paragraphs)
  const targets = new Set<string>()
  let teasers = 0
  for (const [i, block] of page.blocks.entries()) {
    if (headingLevel(block) === 1 && block.linked < block.letters && titleLikeness(block, page) >= LIKE) return false
    if (!known.has(block)) continue
    const target = linkOf(page.blocks[i - 1])
    const next = page.blocks[i + 1]
    if (target === undefined || targets.has(target) || (next && known.has(next))) continue
    targets.add(target)
    teasers++
  }
  return teasers >= TEASERS && teasers >= SHARE * paragraphs.length
}

/** The minimum likeness of a headline to the title of the page, from 0 to 1. */
const LIKE = 0.5

/** Returns the address that a heading links to as a whole; undefined for other blocks, and for places in the page. */
function linkOf(block: BlockFacts | undefined): string | undefined {
  if (!block || headingLevel(block) === undefined || block.linked < block.letters) return undefined
  let at: ElementFacts | undefined = block.facts
  for (let depth = 0; at && depth < DEPTH; depth++, at = at.parent) {
    const address = at.element.tagName === 'a' ? attribute(at.element, 'href')?.trim() : undefined
    if (address) return address.startsWith('#') ? undefined : address
  }
  return undefined
}
