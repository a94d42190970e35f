import type { FeatureWeights } from './feature-weights'

/** Sums up the weights of one candidate’s features, separately for each kind of name. */
export interface Scorer {
  readonly add: (row: FeatureWeights) => void
}
