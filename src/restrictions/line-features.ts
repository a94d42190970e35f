import { addressFeatures } from './address-features'
import { compositionFeatures } from './composition-features'
import type { RestrictionFeature } from './feature-row'
import { formFeatures } from './form-features'
import type { ScoredLine } from './scored-line'
import { wordFeatures } from './word-features'

/**
 * Features by which `scoreLine` scores a line as a restriction: roles of its words, their order, and typography.
 * Each has a weight in `lexicon/generated/restriction-weights.ts`, in this order: positive for a restriction, negative against one. The
 * comment over a group says what its features are evidence for; as they overlap, single weights may have the other sign.
 */
export const restrictionFeatures: readonly RestrictionFeature[] = [
  ...wordFeatures,
  ...compositionFeatures,
  ...addressFeatures,
  ...formFeatures,
]

/** Whether a line has a feature: a regular expression is tested on the roles of its words, a function on the whole line. */
export const hasFeature = ({ test }: RestrictionFeature, line: ScoredLine): boolean =>
  typeof test === 'function' ? test(line) : test.test(line.roles)
