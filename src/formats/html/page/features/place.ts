import type { BlockFacts } from '../block-facts'
import { type BlockView, type PageFeature, stepOf } from '../page-feature'
import { kindCount, kindOf, linkStep, linkSteps, wordStep, wordSteps } from './text'

const NEAR = 5
const CLOSE = 3

/** Features of a block by its position, and by the blocks before and after it. */
export const placeFeatures: readonly PageFeature[] = [
  ...neighbour('before', -1),
  ...neighbour('after', 1),
  // Part of the page's blocks above it, in eight steps.
  // the first paragraph     not: the footer
  {
    name: 'place',
    size: 8,
    of: ({ index, page }) => stepOf(index / page.blocks.length, [0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95]),
  },
  // Position against the first <h1>: none on the page, above it, the <h1> itself, up to three blocks below, further below.
  // a standfirst     not: the site's name above the headline
  { name: 'heading', size: 5, of: ({ index, page }) => headingOf(index, page.heading) },
  // Blocks to the first long paragraph, in five steps.
  // a menu     not: the second paragraph
  {
    name: 'first long',
    size: 5,
    of: ({ index, page: { firstLong } }) =>
      firstLong < 0 ? -1 : index < firstLong ? 1 + stepOf(firstLong - index, [1, 3, 8]) : 0,
  },
  // Blocks since the last long paragraph, in six steps.
  // related stories     not: a subhead
  {
    name: 'last long',
    size: 6,
    of: ({ index, page: { lastLong } }) =>
      lastLong < 0 ? -1 : index > lastLong ? 1 + stepOf(index - lastLong, [1, 3, 8, 20]) : 0,
  },
  // Distance to the long paragraphs before and after it, up to five each.
  // a subhead between two paragraphs     not: an entry of a menu
  { name: 'gaps', size: NEAR * NEAR, of: ({ index, page }) => gapOf(page.gaps[index], NEAR) },
  // Distance of a long paragraph to the long ones before and after it, up to three each.
  // the third of five paragraphs     not: a cookie notice
  {
    name: 'gaps of long',
    size: CLOSE * CLOSE,
    of: ({ block, index, page }) => (block.isLong ? gapOf(page.gaps[index], CLOSE) : -1),
  },
]

/** Returns the features of the block before (`step` -1) or after (1): length, links, kind, and whether both have the same parent. */
function neighbour(name: string, step: -1 | 1): PageFeature[] {
  const other = ({ index, page }: BlockView): BlockFacts | undefined => page.blocks[index + step]
  const of = (value: (block: BlockFacts) => number) => (view: BlockView) => {
    const block = other(view)
    return block ? value(block) : -1
  }
  return [
    { name: `words ${name}`, size: wordSteps, of: of(wordStep) },
    { name: `links ${name}`, size: linkSteps, of: of(linkStep) },
    { name: `kind ${name}`, size: kindCount, of: of(kindOf) },
    // No neighbour; another parent and short; another parent and long; the same parent and short; the same parent and long.
    {
      name: `kin ${name}`,
      size: 5,
      of: (view) => {
        const block = other(view)
        if (!block) return 0
        const isKin = block.facts?.parent !== undefined && block.facts.parent === view.block.facts?.parent
        return 1 + (isKin ? 2 : 0) + (block.isLong ? 1 : 0)
      },
    },
  ]
}

function headingOf(index: number, heading: number): number {
  if (heading < 0) return 0
  if (index < heading) return 1
  return index === heading ? 2 : index - heading < 4 ? 3 : 4
}

function gapOf(gaps: { readonly before: number; readonly after: number } | undefined, most: number): number {
  if (!gaps) return -1
  return (Math.min(most, gaps.before) - 1) * most + Math.min(most, gaps.after) - 1
}
