// Measures names: exact span and kind of people, organisations and places, by F1 of each set.
import { GOLD_FIGURES, scoreGold } from '../gold/score-gold.mjs'
import { intervalOf } from '../support/bootstrap.mjs'
import { engine, featuresOf, keyOf, kinds, largest, rows, sum } from './name-stories.mjs'

/**
 * Counts the names that `annotateText` finds with the given weights, by set: the outermost of people, organisations and places.
 * `stories` of a count has the same counts of each story.
 */
export function countNames(stories, points, counts = {}) {
  return withWeights(points, () => {
    for (const story of stories) {
      const count = countStory(story)
      const whole = (counts[story.set] ??= { right: 0, named: 0, gold: 0, stories: [] })
      for (const key of ['right', 'named', 'gold']) whole[key] += count[key]
      whole.stories.push(count)
    }
    return counts
  })
}

function countStory(story) {
  const count = { right: 0, named: 0, gold: story.gold }
  for (const { start, end, type } of namesIn(story)) {
    const key = keyOf(start, end)
    if (story.only && type !== story.only) continue
    if (story.neutral.has(key)) continue
    count.named++
    if (story.exact.get(key) === kinds[type]) count.right++
  }
  return count
}

function namesIn({ text, options }) {
  const {
    people = [],
    organisations = [],
    places = [],
  } = engine.annotateTextWith(engine.annotationLanguages, text, options)
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

/** Counts the names that weights find in paragraphs of `fixtures/gold`, as `npm run gold` does. */
export function countGold(paragraphs, language, points) {
  const annotate = (text, options) => engine.annotateTextWith(engine.annotationLanguages, text, options)
  const counts = withWeights(points, () => scoreGold(paragraphs, annotate, language))
  return Object.fromEntries(GOLD_FIGURES.slice(0, 3).map((kind) => [kind, counts[kind]]))
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
      featuresOf(story, points).map(({ found }, index) => {
        const truth = story.truth[index] ?? -1 // wrong boundaries: any kind is wrong
        return { found, truth, total: sum(found, points), points }
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

/** F1 of counts, in percent. */
export const f1 = ({ right, named, gold }) => (200 * right) / (named + gold)

/** Prints precision, recall and F1 of each set, with the 95 % interval of F1 by a bootstrap over its stories. */
export function printCounts(counts) {
  const share = (value) => value.toFixed(1)
  for (const [set, count] of Object.entries(counts)) {
    const { right, named, gold, stories } = count
    const [low, high] = intervalOf(stories, f1)
    console.log(
      set.padEnd(26),
      `P ${share((100 * right) / named)}  R ${share((100 * right) / gold)}  F1 ${share(f1(count))} (${share(low)}–${share(high)})`,
    )
  }
}

/** Prints F1 of each language of `fixtures/gold`, of all names and by kind. `counts` are pairs of a language and its counts. */
export function printGold(counts) {
  for (const [language, byKind] of counts) {
    const all = { right: 0, found: 0, gold: 0 }
    for (const count of Object.values(byKind)) for (const key of Object.keys(all)) all[key] += count[key]
    const figures = Object.entries({ all, ...byKind }).map(([kind, { right, found, gold }]) => {
      const figure = found + gold > 0 ? ((200 * right) / (found + gold)).toFixed(1) : '–'
      return `${kind} ${figure} (${gold})`
    })
    console.log(language.padEnd(4), figures.join('  '))
  }
}
