// Fits src/annotate/names/scoring/feature-weights.ts: the weight of each feature for person, organisation, place or none of them.
// Multinomial logistic regression over the candidates of the dev halves, or else of fixtures/names.
// Only the weights change, never the features.
//
//   node bench/fit-names.mjs [--write]               fits on all stories and measures on them
//                            [--folds 5]             fits on the stories of four folds and measures on the fifth, five times
//                            [--leave-sets]          fits on all sets but one and measures on that one, for each set
//                            [--features]            with --folds: prints how many names of the unseen stories each feature saves
//                            [--without a,b]         fits without these features, to see whether they are worth their place
//                            [--pull 2]              another regularization
//                            [--data made|mixed]     made: fits on stories of bench/corpus/names alone; mixed: on them and on the others
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeNamedStories, nameLists } from './corpus/names/make-names.mjs'
import { fitWeights, PULL } from './names/fit-weights.mjs'
import { countByFeature, countCandidates, countNames, printCounts } from './names/measure-names.mjs'
import { engine, rows, storyOf } from './names/name-stories.mjs'
import { namedStories } from './support/named-stories.mjs'

const { values: args } = parseArgs({
  options: {
    write: { type: 'boolean' },
    folds: { type: 'string' },
    'leave-sets': { type: 'boolean' },
    features: { type: 'boolean' },
    without: { type: 'string', default: '' },
    pull: { type: 'string', default: String(PULL) },
    data: { type: 'string', default: '' },
  },
})
const MADE = 500 // stories
const RARE = 150 // candidates: fewer do not fit the weights of a feature
const sets = { 'conll2003-test': 1.1, conll2020: 1, ieer: 1, worldwide: 0.5 } // weight of a candidate of each set

const marked = namedStories(Object.keys(sets))
const stories = Object.entries(marked).flatMap(([set, list]) => {
  const weight = sets[set] ?? 1
  return list.flatMap((story) => [
    storyOf(set, weight, story),
    storyOf(`${set}, gazetteer`, weight, story, engine.gazetteer),
  ])
})
const made = args.data ? makeNamedStories(MADE, nameLists(engine)).map((story) => storyOf('made', 0.5, story)) : []
const without = new Set(args.without.split(',').map((name) => rows.indexOf(name)))
const settings = { without, own: args.data === 'made', pull: Number(args.pull) }
/** The stories to fit on, of which some are given. */
const taughtOf = (given) => (args.data === 'made' ? made : [...given, ...made])
const fitOn = (given) => fitWeights(taughtOf(given), settings)

if (args.folds || args['leave-sets']) printUnseen(args['leave-sets'] ? bySet() : byFold(Number(args.folds)))
else {
  const points = fitOn(stories)
  console.log('candidates')
  printCounts(countCandidates([...stories, ...made], points))
  console.log('names found')
  printCounts(countNames(stories, points))
  if (args.write && (marked.fixtures || args.data === 'made')) {
    console.error('Not written: made stories and the fixtures alone give worse weights. See docs/data.md.')
    process.exitCode = 1
  } else if (args.write) writeWeights(points, countByFeature(foldsOf(byFold(5))))
}

/** Returns which stories each fit leaves out: every fifth, both without and with the gazetteer. */
function byFold(count) {
  return Array.from({ length: count }, (_, fold) => (_, index) => (index >> 1) % count === fold)
}

function bySet() {
  return Object.keys(marked).map((set) => (story) => story.set.startsWith(set))
}

/** Returns the stories that each fit leaves out, with the weights fitted on the others. */
function foldsOf(leftOut) {
  return leftOut.map((isLeftOut) => ({
    points: fitWeights(taughtOf(stories.filter((story, index) => !isLeftOut(story, index))), {
      ...settings,
      own: true,
    }),
    unseen: stories.filter(isLeftOut),
  }))
}

function printUnseen(leftOut) {
  const folds = foldsOf(leftOut)
  const candidates = {}
  const names = {}
  for (const { points, unseen } of folds) {
    countCandidates(unseen, points, candidates)
    countNames(unseen, points, names)
  }
  console.log('candidates')
  printCounts(candidates)
  console.log('names found')
  printCounts(names)
  if (!args.features) return
  console.log('feature, seen, names it saves, names it costs')
  for (const { name, seen, saved, lost } of countByFeature(folds).sort((a, b) => b.saved - b.lost - a.saved + a.lost))
    console.log(`${name.padEnd(26)} ${seen} ${saved} ${lost}`)
}

/**
 * Writes the weights, each with its figures on unseen stories (`gains`), but those of features too rare in the stories to be fitted.
 * These keep the ones that cases of `fixtures/names` ask for.
 */
function writeWeights(points, gains) {
  const file = fileURLToPath(new URL('../src/annotate/names/scoring/feature-weights.ts', import.meta.url))
  const figures = new Map(gains.map((gain) => [gain.name, gain]))
  const writeRow = (text, name, index) => {
    const { seen, saved, lost } = figures.get(name)
    return text.replace(new RegExp(`(\\n  ${name}: )\\[([^\\]]*)\\],.*`), (_, open, kept) =>
      seen < RARE
        ? `${open}[${kept}], // set by hand: too rare`
        : `${open}[${points[index].map((value) => Math.round(value * 10) + 0).join(', ')}], // ${seen}, ${saved}, ${lost}`,
    )
  }
  writeFileSync(file, rows.reduce(writeRow, readFileSync(file, 'utf8')))
}
