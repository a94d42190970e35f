// Multinomial logistic regression over candidates for names, by gradient descent over all of them at once.
import { givenWeights } from './given-weights.mjs'
import { featuresOf, NOTHING, rows } from './name-stories.mjs'

const PASSES = 150
const ROUNDS = 3 // features from the rest of a story depend on the weights, so the fit is repeated
const RATE = 0.1 // of the first pass; it falls to zero with the last
const MEMORY = { slope: 0.9, square: 0.99 } // of the slopes of passes before (Adam)
const KINDS = 4
const TENTHS = 10

/**
 * Returns weights fitted on stories, rounded to tenths. `pull` is the regularization towards zero. Those of `givenWeights` are given; those of
 * `without`, numbers of rows, are zero.
 */
export function fitWeights(stories, { pull, passes = PASSES, without }) {
  const kept = (found) => (without ? found.filter((row) => !without.has(row)) : found)
  const settings = { pull, passes }
  const own = (story) =>
    story.own.map((found, index) => ({ found: kept(found), isInside: story.inside[index], isDecided: false }))
  let points = descend(lessonsOf(stories, own), undefined, settings)
  for (let round = 0; round < ROUNDS; round++) {
    const inStory = (story) =>
      featuresOf(story, points).map((candidate) => ({ ...candidate, found: kept(candidate.found) }))
    points = descend(lessonsOf(stories, inStory), round === 0 ? undefined : points, settings)
  }
  return points.map((row, index) => {
    if (without?.has(index)) return [0, 0, 0, 0]
    if (rows[index] in givenWeights) return row
    const mean = (row[0] + row[1] + row[2] + row[3]) / KINDS
    return row.map((value) => Math.round((value - mean) * TENTHS) / TENTHS)
  })
}

/** Returns the candidates to learn from as flat arrays: the features of one after the other in `features`, its own from `starts[index]`. */
function lessonsOf(stories, candidatesOf) {
  const features = []
  const starts = [0]
  const truths = []
  const weights = []
  const insides = []
  for (const story of stories)
    for (const [index, { found, isInside, isDecided }] of candidatesOf(story).entries()) {
      const truth = story.truth[index]
      if (truth === undefined || isDecided) continue
      for (const row of found) features.push(row * KINDS)
      starts.push(features.length)
      truths.push(truth)
      weights.push(story.weight)
      insides.push(isInside)
    }
  return { features: Int32Array.from(features), starts: Int32Array.from(starts), truths, weights, insides }
}

/** Fits the weights by all lessons at once, with a step of its own for each weight (Adam). */
function descend(lessons, start, { pull, passes }) {
  const points = start ? Float64Array.from(start.flat()) : new Float64Array(rows.length * KINDS)
  setGiven(points)
  const slopes = new Float64Array(points.length)
  const means = new Float64Array(points.length)
  const squares = new Float64Array(points.length)
  for (let pass = 1; pass <= passes; pass++) {
    for (let at = 0; at < points.length; at++) slopes[at] = pull * points[at]
    addSlopes(lessons, points, slopes)
    const rate = RATE * (1 - (pass - 1) / passes)
    const grown = { slope: 1 - MEMORY.slope ** pass, square: 1 - MEMORY.square ** pass }
    for (let at = 0; at < points.length; at++) {
      const slope = slopes[at]
      means[at] = MEMORY.slope * means[at] + (1 - MEMORY.slope) * slope
      squares[at] = MEMORY.square * squares[at] + (1 - MEMORY.square) * slope * slope
      points[at] -= (rate * means[at]) / grown.slope / (Math.sqrt(squares[at] / grown.square) + 1e-9)
    }
    setGiven(points)
  }
  return rows.map((_, row) => [...points.subarray(row * KINDS, row * KINDS + KINDS)])
}

function setGiven(points) {
  for (const [name, values] of Object.entries(givenWeights))
    points.set(
      values.map((value) => value / TENTHS),
      rows.indexOf(name) * KINDS,
    )
}

const INSIDE = 2 // what a capital inside a sentence speaks for an organisation or place, as in classify-candidates.ts

/** Adds the slopes of the log loss of all lessons to those of the weights of their features. */
function addSlopes({ features, starts, truths, weights, insides }, points, slopes) {
  const shares = new Float64Array(KINDS)
  for (let lesson = 0; lesson < truths.length; lesson++) {
    const from = starts[lesson]
    const to = starts[lesson + 1]
    shares.fill(0)
    for (let at = from; at < to; at++)
      for (let kind = 0; kind < KINDS; kind++) shares[kind] += points[features[at] + kind]
    if (insides[lesson] && Math.max(shares[1], shares[2]) > shares[0]) shares[NOTHING] -= INSIDE
    const top = Math.max(shares[0], shares[1], shares[2], shares[NOTHING])
    let whole = 0
    for (let kind = 0; kind < KINDS; kind++) whole += shares[kind] = Math.exp(shares[kind] - top)
    for (let kind = 0; kind < KINDS; kind++)
      shares[kind] = weights[lesson] * (shares[kind] / whole - (kind === truths[lesson] ? 1 : 0))
    for (let at = from; at < to; at++)
      for (let kind = 0; kind < KINDS; kind++) slopes[features[at] + kind] += shares[kind]
  }
}
