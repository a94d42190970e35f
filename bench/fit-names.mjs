// Fits src/annotate/names/scoring/feature-weights.ts: the weight of each feature for person, organisation, place or none of them.
// Multinomial logistic regression over the candidates of the dev halves, or else of fixtures/names.
// Only the weights change, never the features.
//
//   node bench/fit-names.mjs [--write] [--folds]     --folds: fits on three quarters of the stories and measures on the rest, four times
//                            [--data made|mixed]     made: fits on stories of bench/corpus/names alone; mixed: on them and on the others
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeNamedStories, nameLists } from './corpus/names/make-names.mjs'
import { importEngine } from './support/bundle.mjs'
import { namedStories } from './support/named-stories.mjs'

const MADE = 500 // stories
const data = process.argv.includes('--data') ? process.argv[process.argv.indexOf('--data') + 1] : ''
const root = fileURLToPath(new URL('../', import.meta.url))
const sets = { 'conll2003-test': 1.2, conll2020: 1, ieer: 1, worldwide: 0.35 } // weight of a candidate of each set
const kinds = { PER: 0, ORG: 1, LOC: 2 }
const NOTHING = 3
const PASSES = 12
const ROUNDS = 3 // features from the rest of a story depend on the weights, so the fit is repeated
const RATE = 0.15
const PULL = 2 // regularization towards zero, for each feature in one pass: rare features get small weights

const names = `${root}src/annotate/names`
const engine = await importEngine('names')

const rows = Object.keys(engine.featureWeights)
const numberOf = new Map(rows.map((name, index) => [engine.featureWeights[name], index]))
const marked = namedStories(Object.keys(sets))
const stories = Object.entries(marked).flatMap(([set, list]) => {
  const weight = sets[set] ?? 1
  return list.flatMap((story) => [
    storyOf(set, weight, story),
    storyOf(`${set}, gazetteer`, weight, story, engine.gazetteer),
  ])
})

const made = data ? makeNamedStories(MADE, nameLists(engine)).map((story) => storyOf('made', 0.5, story)) : []
/** The stories to fit on, of which some are given. */
const taughtOf = (given) => (data === 'made' ? made : [...given, ...made])

/** Returns a story as numbers: the features and the gold class of each candidate. */
function storyOf(set, weight, { text, gold: spans }, gazetteer) {
  const page = pageOf(text, gazetteer)
  const words = new engine.PageWords(page)
  const candidates = engine.findCandidates(words)
  const named = spans.filter(({ type }) => type in kinds)
  const exact = new Map(named.map(({ start, end, type }) => [`${start}-${end}`, kinds[type]]))
  const truth = candidates.map(({ from, to }) => {
    const start = page.tokens.start(from)
    const end = page.tokens.end(to - 1)
    const kind = exact.get(`${start}-${end}`)
    if (kind !== undefined) return kind
    return named.some((span) => span.start < end && start < span.end) ? undefined : NOTHING // wrong boundaries: not used for training
  })
  const own = candidates.map((candidate) => numbers((scale) => engine.scoreCandidate(words, candidate, scale)))
  return { set, weight, text, gazetteer, sentences: page.sentences, truth, own, gold: named.length }
}

function pageOf(text, gazetteer, sentences) {
  const page = engine.pageOfText(text, { language: 'en', ...(gazetteer && { gazetteer }) }, engine.english)
  return { ...page, sentences: sentences ?? engine.findSentences(page) }
}

function numbers(score) {
  const found = []
  score({ add: (row) => found.push(numberOf.get(row)) })
  return found
}

/** Returns the features of each candidate, including those that the rest of the story adds by the current weights, `points`. */
function read({ text, gazetteer, sentences, own }, points) {
  const words = new engine.PageWords(pageOf(text, gazetteer, sentences))
  const candidates = engine.findCandidates(words) // again: names are indexes into a table that is reset for each text
  const looks = Uint8Array.from(own, (found) => largest(sum(found, points)))
  const story = engine.nameContextOf(words, candidates, looks)
  return candidates.map((candidate, index) => [
    ...own[index],
    ...numbers((scale) => engine.scoreContext(words, story, candidate, looks[index], scale)),
  ])
}

function sum(found, points) {
  const total = [0, 0, 0, 0]
  for (const row of found) for (let kind = 0; kind < 4; kind++) total[kind] += points[row][kind]
  return total
}

const largest = (total) => total.indexOf(Math.max(...total))

function learn(taught) {
  let points =
    data === 'made' ? firstPoints(taught) : rows.map((row) => engine.featureWeights[row].map((tenths) => tenths / 10))
  for (let round = 0; round < ROUNDS; round++) {
    const lessons = taught.flatMap((story) =>
      read(story, points).flatMap((found, index) => {
        const truth = story.truth[index]
        return truth === undefined ? [] : [{ found, truth, weight: story.weight }]
      }),
    )
    points = descend(lessons, round === 0 ? rows.map(() => [0, 0, 0, 0]) : points)
  }
  return points.map((row) => {
    const mean = (row[0] + row[1] + row[2] + row[3]) / 4
    return row.map((value) => Math.round((value - mean) * 10) / 10)
  })
}

/** Weights by the features of a candidate alone, so that nothing comes from the weights that ship. */
const firstPoints = (taught) =>
  descend(
    taught.flatMap(({ own, truth, weight }) =>
      own.flatMap((found, index) => (truth[index] === undefined ? [] : [{ found, truth: truth[index], weight }])),
    ),
    rows.map(() => [0, 0, 0, 0]),
  )

/** Fits the weights by gradient descent with a decreasing step for each weight (AdaGrad). The order of examples is fixed. */
function descend(lessons, start) {
  const points = start.map((row) => [...row])
  const seen = rows.map(() => 0)
  for (const { found } of lessons) for (const row of found) seen[row]++
  const steps = rows.map(() => [1e-2, 1e-2, 1e-2, 1e-2])
  let seed = 1
  const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff
  for (let pass = 0; pass < PASSES; pass++) {
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
          const pulled = slope + (PULL / seen[row]) * points[row][kind]
          steps[row][kind] += pulled * pulled
          points[row][kind] -= (RATE * pulled) / Math.sqrt(steps[row][kind])
        }
      }
    }
  }
  return points
}

function measure(list, points) {
  const counts = {}
  for (const story of list) {
    const count = (counts[story.set] ??= { right: 0, named: 0, gold: 0 })
    count.gold += story.gold
    for (const [index, found] of read(story, points).entries()) {
      const kind = largest(sum(found, points))
      if (kind === NOTHING) continue
      count.named++
      if (kind === story.truth[index]) count.right++
    }
  }
  return counts
}

function print(counts) {
  for (const [set, { right, named, gold }] of Object.entries(counts)) {
    const share = (value) => (100 * value).toFixed(1)
    console.log(
      set.padEnd(26),
      `P ${share(right / named)}  R ${share(right / gold)}  F1 ${share((2 * right) / (named + gold))}`,
    )
  }
}

if (process.argv.includes('--folds')) {
  const whole = {}
  for (let fold = 0; fold < 4; fold++) {
    const points = learn(taughtOf(stories.filter((_, index) => (index >> 1) % 4 !== fold)))
    const counts = measure(
      stories.filter((_, index) => (index >> 1) % 4 === fold),
      points,
    )
    for (const [set, count] of Object.entries(counts)) {
      const sum = (whole[set] ??= { right: 0, named: 0, gold: 0 })
      for (const key of Object.keys(count)) sum[key] += count[key]
    }
  }
  print(whole)
} else {
  const points = learn(taughtOf(stories))
  print(measure([...stories, ...made], points))
  if (process.argv.includes('--write') && (marked.fixtures || data === 'made')) {
    console.error('Not written: made stories and the fixtures alone give worse weights. See docs/data.md.')
    process.exitCode = 1
  } else if (process.argv.includes('--write')) {
    const file = `${names}/scoring/feature-weights.ts`
    const writeRow = (text, name, index) =>
      text.replace(
        new RegExp(`(\\n  ${name}: )\\[[^\\]]*\\]`),
        `$1[${points[index].map((value) => Math.round(value * 10)).join(', ')}]`,
      )
    writeFileSync(file, rows.reduce(writeRow, readFileSync(file, 'utf8')))
  }
}
