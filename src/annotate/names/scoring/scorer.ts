import type { FeatureWeights } from './feature-weights'

/** Sums up the weights of the features of one candidate, for each kind of name. */
export interface Scorer {
  readonly add: (row: FeatureWeights) => void
}
