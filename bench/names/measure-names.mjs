// Measures names: exact span and kind of people, organisations and places, by F1 of each set.
import { engine, featuresOf, kinds, largest, NOTHING, rows, sum } from './name-stories.mjs'

/** Counts the candidates that weights classify right, by set. Names that no candidate cuts out count as missed. */
export function countCandidates(stories, points, counts = {}) {
  for (const story of stories) {
    const count = countOf(counts, story)
    for (const [index, found] of featuresOf(story, points).entries()) {
      const kind = largest(sum(found, points))
      if (kind === NOTHING) continue
      count.named++
      if (kind === story.truth[index]) count.right++
    }
  }
  return counts
}

/** Counts the names that `findNames` finds with the given weights, by set: the outermost of people, organisations and places. */
export function countNames(stories, points, counts = {}) {
  return withWeights(points, () => {
    for (const story of stories) {
      const count = countOf(counts, story)
      for (const { start, end, type } of namesIn(story)) {
        count.named++
        if (story.exact.get(`${start}-${end}`) === kinds[type]) count.right++
      }
    }
    return counts
  })
}

function countOf(counts, story) {
  const count = (counts[story.set] ??= { right: 0, named: 0, gold: 0 })
  count.gold += story.gold
  return count
}

function namesIn({ text, gazetteer }) {
  const options = { language: 'en', ...(gazetteer && { gazetteer }) }
  const { people = [], organisations = [], places = [] } = engine.annotateTextWith(engine.english, text, options)
  const named = [
    ['PER', people],
    ['ORG', organisations],
    ['LOC', places.filter(({ within }) => within === undefined)],
  ].flatMap(([type, list]) => list.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, type }))))
  named.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = -1
  return named.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

/** Runs `measure` while the engine has the given weights, in place of those that ship. */
function withWeights(points, measure) {
  const shipped = rows.map((row) => [...engine.featureWeights[row]])
  const setAll = (list) => {
    for (const [index, row] of rows.entries()) Object.assign(engine.featureWeights[row], list[index])
  }
  setAll(points.map((row) => row.map((value) => Math.round(value * 10))))
  const found = measure()
  setAll(shipped)
  return found
}

/**
 * Returns how many names of all sets each feature costs or saves: its weights are taken away, and the right names counted again.
 * `folds`: lists of unseen stories, each with the weights fitted on the others.
 */
export function countByFeature(folds) {
  const cases = folds.flatMap(({ points, unseen }) =>
    unseen.flatMap((story) =>
      featuresOf(story, points).flatMap((found, index) => {
        const truth = story.truth[index] ?? -1 // wrong boundaries: any kind is wrong
        return [{ found, truth, total: sum(found, points), points }]
      }),
    ),
  )
  const gain = rows.map((name) => ({ name, seen: 0, saved: 0, lost: 0 }))
  for (const { found, truth, total, points } of cases) {
    const kind = largest(total)
    for (const row of new Set(found)) {
      const times = found.filter((other) => other === row).length
      const without = largest(total.map((value, at) => value - times * points[row][at]))
      gain[row].seen++
      if (kind === truth && without !== truth) gain[row].saved++
      if (kind !== truth && without === truth) gain[row].lost++
    }
  }
  return gain
}

/** Prints precision, recall and F1 of each set. */
export function printCounts(counts) {
  for (const [set, { right, named, gold }] of Object.entries(counts)) {
    const share = (value) => (100 * value).toFixed(1)
    console.log(
      set.padEnd(26),
      `P ${share(right / named)}  R ${share(right / gold)}  F1 ${share((2 * right) / (named + gold))}`,
    )
  }
}
