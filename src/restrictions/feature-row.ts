import type { ScoredLine } from './scored-line'

/** Feature of a line, with an example (`has`) and a counter-example (`lacks`). A regular expression is tested on the roles. */
export interface RestrictionFeature {
  readonly name: string
  readonly has: string
  readonly lacks: string
  readonly test: RegExp | ((line: ScoredLine) => boolean)
}

/** Returns a feature: its name, its test, a line that has it and one that lacks it. */
export const featureRow = (
  name: string,
  test: RestrictionFeature['test'],
  has: string,
  lacks: string,
): RestrictionFeature => ({
  name,
  test,
  has,
  lacks,
})
