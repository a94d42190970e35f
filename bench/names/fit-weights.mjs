// Multinomial logistic regression over candidates for names, by gradient descent. The order of examples is fixed.
import { engine, featuresOf, rows, sum } from './name-stories.mjs'

const PASSES = 12
const ROUNDS = 3 // features from the rest of a story depend on the weights, so the fit is repeated
const RATE = 0.15

/** The regularization towards zero, for each feature in one pass: rare features get small weights. */
export const PULL = 4

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

/** Fits the weights with a decreasing step for each weight (AdaGrad). */
function descend(lessons, start, { pull, passes }) {
  const points = start.map((row) => [...row])
  const seen = rows.map(() => 0)
  for (const { found } of lessons) for (const row of found) seen[row]++
  const steps = rows.map(() => [1e-2, 1e-2, 1e-2, 1e-2])
  let seed = 1
  const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff
  for (let pass = 0; pass < passes; pass++) {
    for (let i = lessons.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[lessons[i], lessons[j]] = [lessons[j], lessons[i]]
    }
    for (const { found, truth, weight } of lessons) {
      const total = sum(found, points)
      const top = Math.max(...total)
      const shares = total.map((value) => Math.exp(value - top))
      const whole = shares.reduce((a, b) => a + b)
      for (let kind = 0; kind < 4; kind++) {
        const slope = weight * (shares[kind] / whole - (kind === truth ? 1 : 0))
        for (const row of found) {
          const pulled = slope + (pull / seen[row]) * points[row][kind]
          steps[row][kind] += pulled * pulled
          points[row][kind] -= (RATE * pulled) / Math.sqrt(steps[row][kind])
        }
      }
    }
  }
  return points
}
