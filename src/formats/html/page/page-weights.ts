import type { PageFeature } from './page-feature'
import { pageFeatures } from './page-features'

/**
 * Weights of the page model in packed form, fitted by `bench/fit-pages.mjs`.
 * A row has one character per value of the feature; its character code minus 78 is the weight.
 */
export interface PageWeights {
  readonly bias: number
  readonly rows: Readonly<Record<string, string>>
}

/** A feature with its weights, by value. */
export interface WeightedFeature {
  readonly feature: PageFeature
  readonly weights: Int32Array
}

const ZERO = 78

const made = new WeakMap<PageWeights, readonly WeightedFeature[]>()

/** Returns the features that have weights, unpacked; cached per weights object. */
export function weightedFeatures(packed: PageWeights): readonly WeightedFeature[] {
  let list = made.get(packed)
  if (!list) made.set(packed, (list = unpack(packed)))
  return list
}

function unpack({ rows }: PageWeights): WeightedFeature[] {
  return pageFeatures.flatMap((feature) => {
    const row = rows[feature.name]
    if (row === undefined) return []
    return [{ feature, weights: Int32Array.from(row, (unit) => unit.charCodeAt(0) - ZERO) }]
  })
}
