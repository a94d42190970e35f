// Fits src/lexicon/generated/restriction-weights.ts: how much each feature of a line speaks for a restriction. Logistic regression, the weights
// rounded to integers. The data: templates by language (bench/restrictions/templates.mjs), the wordings of the tests, the first attack of the tests
// (test/support/restriction-attacks) and lines of fixtures. The hand-written
// stories of the corpus are measured, not fitted on.
//
//   node bench/fit-restrictions.mjs [--write] [--folds]    --folds: leaves wordings, and languages, out of the fitting and measures on them
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { freeNoteLines } from './restrictions/free-notes.mjs'
import { corpusLines, ordinaryLines, templateLines, writtenLines } from './restrictions/lines.mjs'
import { importEngine } from './support/bundle.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const GRAIN = 10 // a weight of 10 is one unit of log odds
const MOST = 90
const LEAST = 2 // smaller weights are not shipped
const WORDINGS = 3 // wordings that a feature must occur in
const EPOCHS = 300
const RATE = 0.3
const PULL = 1 // towards zero
const ROW_EPOCHS = 250
const ROW_RATE = 2
const ROW_MEAN = 100 // last epochs whose weights are averaged
const ROW_PULL = 0.0006
const FOLDS = 5
const LONGEST_LOUD = 120 // characters of an ordinary line that is also fitted in capitals

const has = (name) => process.argv.includes(name)

const engine = await importEngine('restrictions')
const every = engine.everyLanguage
/** The line to be scored; undefined for a line that the first filter rejects. */
const lineOf = (text) => (every.mayContain(text) ? engine.likelyLine(text, every) : undefined)

/** Whether the sure patterns find a restriction. */
const isSure = ({ text }) => {
  const found = engine.findRestriction(text, 'line')
  return found !== undefined && found.kind !== 'possible'
}

/** All lines as numbers; a line that the first filter rejects is never scored. */
function readRows() {
  const own = templateLines()
  const tested = engine.restrictionWordings.map(({ language, text }, index) => ({
    language,
    wording: `tested ${index}`,
    restricts: true,
    text,
  }))
  const free = engine.freeLookAlikes.map((text, index) => ({
    language: '',
    wording: `free ${index}`,
    restricts: false,
    text,
  }))
  const ordinary = [
    ...ordinaryLines(root).map((text, index) => ({ wording: `ordinary ${index}`, text })),
    ...corpusLines(root).map((text, index) => ({ wording: `corpus ${index}`, text })),
  ]
    .filter(({ text }) => text.length <= 400 && lineOf(text) && !engine.findRestriction(text, 'line'))
    .map((line) => ({ ...line, language: '', restricts: false }))
  const written = writtenLines().filter(
    ({ restricts, text }) => restricts || (text.length <= 400 && lineOf(text) && !engine.findRestriction(text, 'line')),
  )
  const attacked = Object.entries(engine.attacks).flatMap(([attack, lines]) =>
    ['restricted', 'free'].flatMap((kind) =>
      lines[kind].map(({ language, text }, index) => ({
        language,
        attack,
        wording: `attack ${attack} ${language} ${kind} ${index}`,
        restricts: kind === 'restricted',
        text,
      })),
    ),
  )
  // headlines are often in capitals
  const loud = ordinary
    .filter(({ text }) => text.length <= LONGEST_LOUD && text !== text.toUpperCase())
    .map((line) => ({ ...line, wording: `loud ${line.wording}`, text: line.text.toUpperCase() }))
    .filter(({ text }) => lineOf(text) && !engine.findRestriction(text, 'line'))
  return [...own, ...freeNoteLines(), ...tested, ...free, ...ordinary, ...loud, ...written, ...attacked].map((row) => ({
    ...row,
    line: lineOf(row.text),
    sure: isSure(row),
  }))
}

/** The two models: features of a line by name, which lines they score, and from which score on a line is found. */
const models = {
  rows: {
    names: engine.restrictionFeatures.map(({ name }) => name),
    featuresOf: engine.featuresOf,
    scores: (line) => engine.isForRows(line) && engine.hasCore(line),
    fits: ({ attack, wording }) => (attack ?? 'first') === 'first' && !/^(?:loud|corpus|written)/.test(wording),
    finds: engine.isLikelyByRows,
  },
  pairs: {
    names: engine.pairFormFeatures.map(({ name }) => name),
    featuresOf: (line) => engine.pairFeaturesOf(line, every),
    scores: (line) => engine.mayScore(line, engine.rolesOfLanguages(line, every)),
    fits: ({ wording }) => !wording.startsWith('written'), // measured only
    finds: (line, score) => engine.isLikelyByPairs(line, every, score),
  },
}

/** Adds to each row the numbers of its features in a model, from the named ones on those that enough wordings have. */
function numberFeatures(rows, key) {
  const { names, featuresOf, scores } = models[key]
  const numberOf = new Map(names.map((name, index) => [name, index]))
  const wordings = new Map()
  const found = rows.map(({ line }) => (line && scores(line) ? featuresOf(line) : undefined))
  for (const [index, own] of found.entries())
    for (const name of own ?? [])
      (wordings.get(name) ?? wordings.set(name, new Set()).get(name)).add(rows[index].wording)
  for (const name of [...wordings.keys()].sort())
    if (!numberOf.has(name) && wordings.get(name).size >= WORDINGS) numberOf.set(name, numberOf.size)
  for (const [index, own] of found.entries())
    rows[index][key] = own && Int32Array.from(own.flatMap((name) => numberOf.get(name) ?? []))
  models[key].numberOf = numberOf
}

/** Rows of a model with their share of the error: each wording has the same weight. */
function shareRows(all, key) {
  const { fits } = models[key]
  const own = all.filter((row) => row[key] && fits(row))
  const sizes = new Map()
  for (const { wording } of own) sizes.set(wording, (sizes.get(wording) ?? 0) + 1)
  return own.map(({ restricts, wording, attack, [key]: on }) => ({
    on,
    restricts,
    attack,
    share: 1 / sizes.get(wording),
  }))
}

/** Adds the slope of the error of each weight; the last one is the bias. */
function addSlopes(rows, weights, slope) {
  const last = weights.length - 1
  for (const { on, restricts, share } of rows) {
    let sum = weights[last]
    for (const index of on) sum += weights[index]
    const error = share * ((restricts ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
    for (const index of on) slope[index] += error
    slope[last] += error
  }
}

const wholeWeights = (weights, least) =>
  Array.from(weights, (weight, index) => {
    const whole = Math.max(-MOST, Math.min(MOST, Math.round(weight * GRAIN)))
    return index < weights.length - 1 && Math.abs(whole) < least ? 0 : whole
  })

/** Logistic regression by gradient descent with one rate, stopped early: few features, which overlap. */
function fitRows(all) {
  const rows = shareRows(all, 'rows')
  const total = rows.reduce((sum, { share }) => sum + share, 0)
  const weights = new Float64Array(models.rows.numberOf.size + 1)
  const mean = new Float64Array(weights.length) // of the last epochs: single ones swing about the optimum
  for (let epoch = 0; epoch < ROW_EPOCHS; epoch++) {
    const slope = new Float64Array(weights.length)
    addSlopes(rows, weights, slope)
    for (let index = 0; index < weights.length; index++) {
      weights[index] +=
        ROW_RATE * ((8 * slope[index]) / total - (index < weights.length - 1 ? ROW_PULL * weights[index] : 0))
      if (epoch >= ROW_EPOCHS - ROW_MEAN) mean[index] += weights[index] / ROW_MEAN
    }
  }
  return wholeWeights(mean, 0)
}

/** Logistic regression with a rate of its own for each weight (Adagrad): many features, most of them rare. */
function fitPairs(all) {
  const rows = shareRows(all, 'pairs').map((row) => ({
    ...row,
    share: row.share * (row.attack ? 1.5 : row.restricts ? 1 : 2),
  }))
  const weights = new Float64Array(models.pairs.numberOf.size + 1)
  const squares = new Float64Array(weights.length).fill(1e-6)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope = weights.map((weight) => -PULL * weight)
    slope[weights.length - 1] = 0
    addSlopes(rows, weights, slope)
    for (let index = 0; index < weights.length; index++) {
      squares[index] += slope[index] ** 2
      weights[index] += (RATE * slope[index]) / Math.sqrt(squares[index])
    }
  }
  return wholeWeights(weights, LEAST)
}

const fitWeights = (all) => ({ rows: fitRows(all), pairs: fitPairs(all) })

function scoreOf(row, key, weights) {
  if (!row[key]) return -1000
  let sum = weights[key].at(-1)
  for (const index of row[key]) sum += weights[key][index]
  return sum
}

function measure(rows, weights, into) {
  for (const row of rows) {
    const found =
      row.line !== undefined &&
      Object.keys(models).some((key) => models[key].finds(row.line, () => scoreOf(row, key, weights)))
    const { sure, line } = row
    const kind = row.restricts ? 'restricted' : 'free'
    into[kind][0]++
    if (sure) into[kind][1]++
    if (sure || found) into[kind][2]++
    else if (row.restricts)
      into.missed.push(`${line ? '' : '(filter) '}${row.text}  ${line && engine.rolesOfLanguages(line, every)}`)
    if (!row.restricts && (sure || found))
      into.wrong.push(`${row.text}  ${line && engine.rolesOfLanguages(line, every)}`)
  }
  return into
}
const nothing = () => ({ restricted: [0, 0, 0], free: [0, 0, 0], missed: [], wrong: [] })
const share = ([all, sure, found]) =>
  `${found} of ${all} (${((100 * found) / all).toFixed(1)} %; sure ${((100 * sure) / all).toFixed(1)} %)`
const printShares = (what, { restricted, free }) =>
  console.log(`${what}: restricted found ${share(restricted)}, free found ${share(free)}`)

const rows = readRows()
for (const key of Object.keys(models)) numberFeatures(rows, key)
console.log(`${rows.length} lines, features: ${models.rows.numberOf.size} and ${models.pairs.numberOf.size}`)
const made = rows.filter(({ wording }) => !/^(?:tested|ordinary|corpus|loud|attack|note|written)/.test(wording))
if (has('--folds')) {
  const byWording = nothing()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = ({ wording }) => [...wording].reduce((sum, unit) => sum * 31 + unit.charCodeAt(0), 7) % FOLDS === fold
    measure(made.filter(isOut), fitWeights(rows.filter((row) => !isOut(row))), byWording)
  }
  printShares('wordings left out', byWording)
  const byLanguage = nothing()
  for (const language of new Set(made.map((row) => row.language).filter(Boolean))) {
    const own = measure(
      made.filter((row) => row.language === language),
      fitWeights(rows.filter((row) => row.language !== language)),
      nothing(),
    )
    printShares(`  ${language}`, own)
    for (const kind of ['restricted', 'free'])
      for (const [index, count] of own[kind].entries()) byLanguage[kind][index] += count
  }
  printShares('languages left out', byLanguage)
  for (const attack of Object.keys(engine.attacks)) {
    const own = rows.filter((row) => row.attack === attack)
    printShares(
      `attack left out, ${attack}`,
      measure(own, fitWeights(rows.filter((row) => row.attack !== attack)), nothing()),
    )
  }
  if (has('--errors')) {
    console.log(`--- missed\n${byWording.missed.join('\n')}`)
    console.log(`--- wrong\n${byWording.wrong.join('\n')}`)
  }
}
const weights = fitWeights(rows)
printShares('fitted', measure(made, weights, nothing()))
printShares(
  'fixtures',
  measure(
    rows.filter(({ wording }) => wording.startsWith('ordinary')),
    weights,
    nothing(),
  ),
)
printShares(
  'written stories, never fitted on',
  measure(
    rows.filter(({ wording }) => wording.startsWith('written')),
    weights,
    nothing(),
  ),
)
for (const attack of Object.keys(engine.attacks))
  printShares(
    `attack, ${attack}`,
    measure(
      rows.filter((row) => row.attack === attack),
      weights,
      nothing(),
    ),
  )
const named = [...models.pairs.numberOf].map(([name, index]) => ({ name, weight: weights.pairs[index] }))
if (has('--show'))
  for (const [key, { numberOf }] of Object.entries(models))
    for (const [name, index] of numberOf) console.log(String(weights[key][index]).padStart(5), key, name)
if (has('--write')) {
  const forms = engine.pairFormFeatures.length
  const familyOf = (family) => {
    const groups = new Map()
    for (const { name, weight } of named.slice(forms)) {
      if (weight === 0 || !name.startsWith(`${family} `)) continue
      groups.set(weight, (groups.get(weight) ?? '') + name.slice(family.length + 1).padEnd(2, '_'))
    }
    return [...groups].map(([weight, roles]) => `${weight}=${roles}`).join(';')
  }
  const listOf = (list) => `[${[...list].join(', ')}] as readonly number[]`
  writeFileSync(
    `${root}src/lexicon/generated/restriction-weights.ts`,
    [
      '// Generated by bench/fit-restrictions.mjs; do not edit.',
      '',
      '/** Weights of the features of a line, in the order of `restrictionFeatures`. */',
      `export const restrictionWeights = { bias: ${weights.rows.at(-1)}, features: ${listOf(weights.rows.slice(0, -1))} }`,
      '',
      '/** Weights of the form of a line in the order of `formFeatures`, and of its roles by family: `12=NVRS;-5=N_`. */',
      'export const pairWeights = {',
      `  bias: ${weights.pairs.at(-1)},`,
      `  form: ${listOf(weights.pairs.slice(0, forms))},`,
      ...engine.roleFamilies.map((family) => `  ${family}: '${familyOf(family)}',`),
      '}',
      '',
    ].join('\n'),
  )
}
