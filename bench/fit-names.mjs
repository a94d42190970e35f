// Fits src/annotate/names/scoring/feature-weights.ts: the weight of each feature for person, organisation, place or none of them.
// Multinomial logistic regression over the candidates of the dev halves of English sets, of fixtures/gold and of fixtures/names.
// Only the weights change, never the features. Those of bench/names/given-weights.mjs are given.
//
//   node bench/fit-names.mjs [--write]               fits on all stories and measures on them
//                            [--folds 5]             fits on the stories of four folds and measures on the fifth, five times
//                            [--leave-sets]          fits on all sets but one and measures on that one, for each set
//                            [--leave-languages]     fits on all languages but one and measures fixtures/gold of that one, for each language
//                            [--places]              measures the sets with places alone by each fit of --leave-sets and by that on all
//                            [--choose]              measures by five folds, each with the settings that are best on the other four
//                            [--features]            with --folds: prints how many names of the unseen stories each feature saves
//                            [--groups]            by five folds, without the gazetteer: without each group of features, and with shape and context alone
//                            [--without a,b]         fits without these features, to see whether they are worth their place
//                            [--pull 2] [--own 1] [--largest 0.5]   other settings: see bench/names/settings.mjs
//                            [--data made|mixed]     made: fits on stories of bench/corpus/names alone; mixed: on them and on the others
import { parseArgs } from 'node:util'
import { makeNamedStories, nameLists } from './corpus/names/make-names.mjs'
import { englishStories, placeStories } from './names/english-stories.mjs'
import { groupOf, groups } from './names/feature-groups.mjs'
import { fitWeights } from './names/fit-weights.mjs'
import { countByFeature, countGold, countNames, f1, printCounts, printGold } from './names/measure-names.mjs'
import { byFold, bySet, chosenByFold, countUnseen, countUnseenGold, foldsOf } from './names/name-folds.mjs'
import { engine, rows, storyOf } from './names/name-stories.mjs'
import { goldParagraphs, ownStories } from './names/own-stories.mjs'
import { chosenSettings, weighed } from './names/settings.mjs'
import { writeWeights } from './names/write-weights.mjs'

const { values: args } = parseArgs({
  options: {
    write: { type: 'boolean' },
    folds: { type: 'string' },
    'leave-sets': { type: 'boolean' },
    'leave-languages': { type: 'boolean' },
    places: { type: 'boolean' },
    choose: { type: 'boolean' },
    features: { type: 'boolean' },
    groups: { type: 'boolean' },
    without: { type: 'string', default: '' },
    ...Object.fromEntries(
      Object.entries(chosenSettings).map(([name, value]) => [name, { type: 'string', default: String(value) }]),
    ),
    data: { type: 'string', default: '' },
  },
})
const MADE = 500 // stories
const FOLDS = 5

const settings = {
  ...Object.fromEntries(Object.keys(chosenSettings).map((name) => [name, Number(args[name])])),
  without: new Set(args.without.split(',').map((name) => rows.indexOf(name))),
}
const english = englishStories()
const sets = [...new Set(english.map(({ set }) => set.split(',')[0]))]
const gold = goldParagraphs()
const own = args.data === 'made' ? [] : ownStories()
const made = args.data
  ? makeNamedStories(MADE, nameLists(engine)).map((story) => storyOf({ ...story, set: 'made' }))
  : []
/** Fits on some of the stories, with the made ones. */
const fitOn = (stories, given = settings) =>
  fitWeights(weighed([...(args.data === 'made' ? [] : stories), ...made], given), given)
const fitOnAll = (given) => fitOn([...english, ...own], given)
const leave = (leftOut, given, stories = english) =>
  foldsOf(leftOut, stories, (seen) => fitOn([...seen, ...own], given))

if (args.choose) printChosen()
else if (args.groups) printGroups()
else if (args.folds) printUnseen(leave(byFold(Number(args.folds))))
else if (args['leave-sets']) printUnseen(leave(bySet(sets)))
else if (args['leave-languages']) printGold(countUnseenGold(gold, own, (seen) => fitOn([...english, ...seen])))
else if (args.places) printPlaces()
else {
  const points = fitOnAll()
  printCounts(countNames(english, points))
  printGold(Object.entries(gold).map(([language, paragraphs]) => [language, countGold(paragraphs, language, points)]))
  if (args.write) write(points)
}

function write(points) {
  if (sets.includes('fixtures') || args.data === 'made') {
    console.error('Not written: made stories and the fixtures alone give worse weights. See docs/data.md.')
    process.exitCode = 1
  } else writeWeights(points, countByFeature(leave(byFold(FOLDS))))
}

function printUnseen(folds) {
  printCounts(countUnseen(folds))
  if (!args.features) return
  console.log('feature, seen, names it saves, names it costs')
  for (const { name, seen, saved, lost } of countByFeature(folds).sort((a, b) => b.saved - b.lost - a.saved + a.lost))
    console.log(`${name.padEnd(26)} ${seen} ${saved} ${lost}`)
}

function printGroups() {
  const stories = english.filter(({ options }) => !options.gazetteer)
  const leftOut = Array.from({ length: FOLDS }, (_, fold) => (_, index) => index % FOLDS === fold)
  const isList = (group) => group !== 'shape' && group !== 'context'
  const cases = [
    ['all', () => false],
    ['shape and context alone', isList],
    ...groups.map((left) => [`without ${left}`, (group) => group === left]),
  ]
  for (const [title, isLeftOut] of cases) {
    const without = new Set(rows.flatMap((name, row) => (isLeftOut(groupOf(name)) ? [row] : [])))
    const counts = countUnseen(leave(leftOut, { ...settings, without }, stories))
    console.log(`${title} (${without.size} of ${rows.length} features left out)`)
    printCounts(counts)
  }
}

function printPlaces() {
  const stories = placeStories()
  console.log('fitted on all')
  printCounts(countNames(stories, fitOnAll()))
  for (const [index, { points }] of leave(bySet(sets)).entries()) {
    console.log(`fitted without ${sets[index]}`)
    printCounts(countNames(stories, points))
  }
}

function printChosen() {
  const { tried, chosen, counts } = chosenByFold(byFold(FOLDS), (leftOut, choice) =>
    leave(leftOut, { ...settings, ...choice }),
  )
  for (const { choice, mean, sums } of tried)
    console.log(
      JSON.stringify(choice),
      mean.toFixed(2),
      Object.values(sums)
        .map((sum) => f1(sum).toFixed(2))
        .join(' '),
    )
  console.log('chosen on the other folds:', chosen.map((choice) => JSON.stringify(choice)).join(' '))
  printCounts(counts)
}
