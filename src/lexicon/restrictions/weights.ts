/** Weights of a line's features. Written by `bench/fit-restrictions.mjs`; do not edit. */
export const restrictionWeights: {
  readonly bias: number
  readonly features: readonly number[]
} = { bias: -99, features: [] }
