import type { FeatureWeights } from './feature-weights'

/** A receiver of features for and against the kinds of a candidate. */
export interface Scorer {
  readonly add: (row: FeatureWeights) => void
}
