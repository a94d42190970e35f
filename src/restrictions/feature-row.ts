import type { ScoredLine } from './scored-line'

/**
 * Feature by which a line is scored as a restriction. `has` is an example, `lacks` a counter-example.
 * A regular expression is tested on the roles of the line’s words, one letter each.
 */
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
