// Measures weights of statements: what they keep, and how well their probabilities fit.
import { GRAIN } from './fit-statement-weights.mjs'
import { thresholds } from './start-weights.mjs'

const noCounts = () => ({ right: 0, found: 0, gold: 0, all: 0, allRight: 0, expected: 0, loss: 0 })

/** Counts what weights keep of the statements of stories; adds to `counts`. `without`: the number of a feature that is left out. */
export function countStatements(stories, weights, { counts = noCounts(), without } = {}) {
  for (const { gold, examples } of stories) {
    counts.gold += gold
    for (const { features, isNested, right } of examples) {
      const score = features.reduce((total, row) => total + (row === without ? 0 : weights[row]), 0)
      counts.all++
      if (right) counts.allRight++
      counts.expected += 1 / (1 + Math.exp(-score / GRAIN))
      counts.loss += Math.log1p(Math.exp((right ? -score : score) / GRAIN))
      if (score < (isNested ? thresholds.nested : thresholds.other)) continue
      counts.found++
      if (right) counts.right++
    }
  }
  return counts
}

/** Returns the figures of counts: F1 of the kept, log loss of the probabilities, their mean, and the share that is right. */
export function figuresOf({ right, found, gold, all, allRight, expected, loss }) {
  return {
    f1: (200 * right) / (found + gold),
    loss: loss / all,
    expected: (100 * expected) / all,
    right: (100 * allRight) / all,
    all,
  }
}

/** Returns the counts on stories that were left out of the fitting: `folds` are pairs of the stories to fit on and the others. */
export function countUnseen(folds, fitOn, options = {}) {
  const counts = noCounts()
  for (const { seen, unseen } of folds) countStatements(unseen, fitOn(seen), { ...options, counts })
  return counts
}
