import { compositionFeatures } from './composition-features'
import type { RestrictionFeature } from './feature-row'
import { formFeatures } from './form-features'
import type { ScoredLine } from './scored-line'
import { wordFeatures } from './word-features'

/**
 * What tells a restriction from another line: how the roles of its words stand to each other, and its typography.
 * A regular expression is tested on the roles. Each has a weight in `lexicon/generated/restriction-weights.ts`.
 */
export const restrictionFeatures: readonly RestrictionFeature[] = [
  ...wordFeatures,
  ...compositionFeatures,
  ...formFeatures,
]

/** Whether a line has a feature. */
export const hasFeature = ({ test }: RestrictionFeature, line: ScoredLine): boolean =>
  typeof test === 'function' ? test(line) : test.test(line.roles)
