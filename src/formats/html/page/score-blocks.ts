import { pageWeights } from '../../../lexicon/generated/page-weights'
import type { PageContext } from './page-context'
import type { BlockView } from './page-feature'
import { type WeightedFeature, weightedFeatures } from './page-weights'

/** The score of blocks that are never part of a story. */
export const NEVER = -1000

/** Returns the score of each block of a page. Above 0, the block belongs to the story; 8 more means odds 2.7 times as high that it does. */
export function scoreBlocks(page: PageContext): Int32Array {
  const features = weightedFeatures(pageWeights)
  return Int32Array.from(page.blocks, (block, index) => pageWeights.bias + scoreOf({ block, index, page }, features))
}

function scoreOf(view: BlockView, features: readonly WeightedFeature[]): number {
  let score = 0
  for (const { feature, weights } of features) {
    const value = feature.of(view)
    if (!feature.bits) score += value < 0 ? 0 : (weights[value] ?? 0)
    else for (let bits = value; bits; bits &= bits - 1) score += weights[31 - Math.clz32(bits & -bits)] ?? 0
  }
  return score
}
