import fc from 'fast-check'

/**
 * Sets up property tests before each test file (vitest.config.ts).
 * All draw from one seed, so that a green commit stays green and a failure is due to a change. `npm run fuzz` tries other seeds.
 */
fc.configureGlobal({ seed: Number(process.env.WIRECOPY_SEED ?? 1), numRuns: runs(100) })

/** Returns the number of runs of a property: that of WIRECOPY_RUNS, or else the given number. */
export function runs(usual: number): number {
  return Number(process.env.WIRECOPY_RUNS ?? usual)
}
