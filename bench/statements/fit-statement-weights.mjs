// Logistic regression over possible statements, by gradient descent. The order of examples is fixed.
import { startWeights } from './start-weights.mjs'
import { rows } from './statement-stories.mjs'

const PASSES = 200
const RATE = 0.2
export const GRAIN = 10 // a weight of 10 is one unit of log odds
const CASES = 0.3 // weight of an example of the cases, which were written to be right

/** How strongly each weight is pulled towards its start. */
export const PULL = 64

/** The weights set by hand, in the order of the rows. */
export const handSet = rows.map((name) => startWeights[name] ?? 0)

/** Returns weights fitted on stories, in tenths. `without`: the number of a feature that is left out. */
export function fitStatementWeights(stories, { pull = PULL, without } = {}) {
  const examples = stories.flatMap(({ set, examples }) =>
    examples.map(({ features, right }) => ({
      features: features.filter((row) => row !== without),
      right,
      weight: set === 'cases' ? CASES : 1,
    })),
  )
  const start = handSet.map((value) => value / GRAIN)
  const weights = [...start]
  const steps = rows.map(() => 1e-2)
  for (let pass = 0; pass < PASSES; pass++) {
    const slopes = weights.map((value, row) => (pull * (value - start[row])) / 10)
    for (const { features, right, weight } of examples) {
      const sum = features.reduce((total, row) => total + weights[row], 0)
      const miss = weight * (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0))
      for (const row of features) slopes[row] += miss
    }
    for (const [row, slope] of slopes.entries()) {
      steps[row] += slope * slope
      weights[row] -= (RATE * slope) / Math.sqrt(steps[row])
    }
  }
  return weights.map((value) => Math.round(value * GRAIN) + 0) // no -0
}
