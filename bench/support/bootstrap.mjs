// Confidence intervals of figures that are not shares, such as F1: what they would be on other stories of the same kind.
import { seeded } from './random.mjs'

const ROUNDS = 1000
const TAIL = 0.025 // below and above the interval

/**
 * Returns the 95 % interval of a figure, `[low, high]`, by drawing as many stories as there are, again and again.
 * `stories` are their counts, objects of numbers; `figureOf` returns the figure of the sums of such counts.
 */
export function intervalOf(stories, figureOf) {
  const random = seeded(1)
  const keys = Object.keys(stories[0] ?? {})
  const figures = Array.from({ length: ROUNDS }, () => {
    const sums = Object.fromEntries(keys.map((key) => [key, 0]))
    for (let drawn = 0; drawn < stories.length; drawn++) {
      const story = stories[Math.floor(random() * stories.length)]
      for (const key of keys) sums[key] += story[key]
    }
    return figureOf(sums)
  }).sort((a, b) => a - b)
  return [figures[Math.floor(ROUNDS * TAIL)], figures[Math.ceil(ROUNDS * (1 - TAIL)) - 1]]
}
