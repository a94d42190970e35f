// Multinomial logistic regression over candidates for names, by gradient descent over all of them at once.
import { engine, featuresOf, rows } from './name-stories.mjs'

const PASSES = 150
const ROUNDS = 3 // features from the rest of a story depend on the weights, so the fit is repeated
const RATE = 0.1 // of the first pass; it falls to zero with the last
const MEMORY = { slope: 0.9, square: 0.99 } // of the slopes of passes before (Adam)

/** The regularization towards zero of each weight: rare features get small weights. */
export const PULL = 2

/** Returns weights fitted on stories, in tenths. `own`: the first features come from the stories alone, and not from the weights that ship. */
export function fitWeights(stories, { own = false, pull = PULL, passes = PASSES, without } = {}) {
  const kept = (found) => (without ? found.filter((row) => !without.has(row)) : found)
  const settings = { pull, passes }
  let points = own
    ? descend(
        lessonsOf(stories, (story) => story.own.map(kept)),
        zeros(),
        settings,
      )
    : rows.map((row) => engine.featureWeights[row].map((tenths) => tenths / 10))
  for (let round = 0; round < ROUNDS; round++) {
    const lessons = lessonsOf(stories, (story) => featuresOf(story, points).map(kept))
    points = descend(lessons, round === 0 ? zeros() : points, settings)
  }
  return points.map((row) => {
    const mean = (row[0] + row[1] + row[2] + row[3]) / 4
    return row.map((value) => Math.round((value - mean) * 10) / 10)
  })
}

const zeros = () => rows.map(() => [0, 0, 0, 0])

const lessonsOf = (stories, featuresIn) =>
  stories.flatMap((story) =>
    featuresIn(story).flatMap((found, index) => {
      const truth = story.truth[index]
      return truth === undefined ? [] : [{ found, truth, weight: story.weight }]
    }),
  )

/** Fits the weights by all lessons at once, with a step of its own for each weight (Adam). */
function descend(lessons, start, { pull, passes }) {
  const points = Float64Array.from(start.flat())
  setGiven(points)
  const slopes = new Float64Array(points.length)
  const means = new Float64Array(points.length)
  const squares = new Float64Array(points.length)
  for (let pass = 1; pass <= passes; pass++) {
    for (const [at, value] of points.entries()) slopes[at] = pull * value
    for (const lesson of lessons) addSlopes(lesson, points, slopes)
    const rate = RATE * (1 - (pass - 1) / passes)
    const grown = { slope: 1 - MEMORY.slope ** pass, square: 1 - MEMORY.square ** pass }
    for (const [at, slope] of slopes.entries()) {
      means[at] = MEMORY.slope * means[at] + (1 - MEMORY.slope) * slope
      squares[at] = MEMORY.square * squares[at] + (1 - MEMORY.square) * slope * slope
      points[at] -= (rate * means[at]) / grown.slope / (Math.sqrt(squares[at] / grown.square) + 1e-9)
    }
    setGiven(points)
  }
  return rows.map((_, row) => [...points.subarray(row * KINDS, row * KINDS + KINDS)])
}

const KINDS = 4

/**
 * Features whose weights are given, not fitted: in the stories, marked names often include the title, so that titles look worse than they are.
 * The other weights are fitted beside them.
 */
const given = { honorific: [2.6, -1, -0.8, -0.8], titleBefore: [2.4, -1, -0.7, -0.7] }

/** Keeps the weights of a given feature. */
function setGiven(points) {
  for (const [name, values] of Object.entries(given)) points.set(values, rows.indexOf(name) * KINDS)
}

const shares = new Float64Array(KINDS)

/** Adds the slopes of the log loss of a lesson to those of the weights of its features. */
function addSlopes({ found, truth, weight }, points, slopes) {
  shares.fill(0)
  for (const row of found) for (let kind = 0; kind < KINDS; kind++) shares[kind] += points[row * KINDS + kind]
  const top = Math.max(...shares)
  let whole = 0
  for (let kind = 0; kind < KINDS; kind++) whole += shares[kind] = Math.exp(shares[kind] - top)
  for (let kind = 0; kind < KINDS; kind++) {
    const slope = weight * (shares[kind] / whole - (kind === truth ? 1 : 0))
    for (const row of found) slopes[row * KINDS + kind] += slope
  }
}
