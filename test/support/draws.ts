import fc from 'fast-check'

/**
 * How property tests draw, set up before each test file (vitest.config.ts). They draw from one seed, so that a commit that is green stays
 * green, and what a failure is about is what has changed; `npm run fuzz` looks for what other seeds find.
 */
fc.configureGlobal({ seed: Number(process.env.WIRECOPY_SEED ?? 1), numRuns: runs(100) })

/** Returns the number of runs of a property: `WIRECOPY_RUNS`, or what the test can afford each time. */
export function runs(usual: number): number {
  return Number(process.env.WIRECOPY_RUNS ?? usual)
}
