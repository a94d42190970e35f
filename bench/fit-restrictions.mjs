// Fits src/lexicon/generated/restriction-weights.ts: how much each feature of a line speaks for a restriction. Logistic regression, the weights
// rounded to integers. The data: templates by language (bench/restrictions/templates.mjs), the wordings of the tests, the first attack of the tests
// (test/support/restriction-attacks) and lines of fixtures.
//
//   node bench/fit-restrictions.mjs [--write] [--folds]    --folds: leaves wordings, and languages, out of the fitting and measures on them
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ordinaryLines, templateLines } from './restrictions/lines.mjs'
import { importEngine } from './support/bundle.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const GRAIN = 10 // a weight of 10 is one unit of log odds
const MOST = 60
const EPOCHS = 250
const RATE = 2
const PULL = 0.0006 // towards zero
const SHARE = 1 // how much more a line that is free weighs than one that restricts
const FOLDS = 5

const has = (name) => process.argv.includes(name)

const engine = await importEngine('restrictions')
const names = engine.restrictionFeatures.map(({ name }) => name)
const numberOf = new Map(names.map((name, index) => [name, index]))
if (numberOf.size < names.length) throw new Error('Two features have one name.')

const isFiltered = (text) => !engine.mayContainAnyCore(text) || engine.likelyLine(text) === undefined

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
  const ordinary = ordinaryLines(root)
    .filter((text) => text.length <= 400 && !isFiltered(text) && !engine.findRestriction(text, 'line'))
    .map((text, index) => ({ language: '', wording: `ordinary ${index}`, restricts: false, text }))
  const attacked = ['restricted', 'free'].flatMap((kind) =>
    engine.attacks.first[kind].map(({ language, text }, index) => ({
      language,
      wording: `attack ${language} ${kind} ${index}`,
      restricts: kind === 'restricted',
      text,
    })),
  )
  return [...own, ...tested, ...free, ...ordinary, ...attacked].map((line) => ({
    ...line,
    filtered: isFiltered(line.text) || !engine.hasCore(engine.scoredLine(line.text)),
    sure: isSure(line),
    on: Int32Array.from(engine.featuresOf(line.text), (name) => numberOf.get(name)),
  }))
}

/** Logistic regression by gradient descent over all rows, each wording of the same weight. */
function fitWeights(all) {
  const sizes = new Map()
  const alike = new Map()
  for (const row of all) {
    if (row.filtered) continue
    sizes.set(row.wording, (sizes.get(row.wording) ?? 0) + 1)
    const key = `${row.wording} ${row.on.join(' ')}`
    const known = alike.get(key)
    if (known) known.count++
    else alike.set(key, { ...row, count: 1 })
  }
  const rows = [...alike.values()]
  const weights = new Float64Array(names.length + 1)
  const total = sizes.size
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope = new Float64Array(names.length + 1)
    for (const { on, restricts, wording, count } of rows) {
      let sum = weights[names.length]
      for (const index of on) sum += weights[index]
      const own = (count * (restricts ? 1 : SHARE)) / sizes.get(wording)
      const error = own * ((restricts ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
      for (const index of on) slope[index] += error
      slope[names.length] += error
    }
    for (let index = 0; index <= names.length; index++)
      weights[index] += RATE * ((8 * slope[index]) / total - (index < names.length ? PULL * weights[index] : 0))
  }
  return Array.from(weights, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight * GRAIN))))
}

const scoreOf = ({ on }, weights) => {
  let sum = weights[names.length]
  for (const index of on) sum += weights[index]
  return sum
}

function measure(rows, weights, into) {
  for (const row of rows) {
    const found = !row.filtered && scoreOf(row, weights) >= engine.POSSIBLE_SCORE
    const { sure } = row
    const kind = row.restricts ? 'restricted' : 'free'
    into[kind][0]++
    if (sure) into[kind][1]++
    if (sure || found) into[kind][2]++
    else if (row.restricts)
      into.missed.push(`${row.filtered ? '(filter) ' : ''}${row.text}  ${engine.scoredLine(row.text).roles}`)
    if (!row.restricts && (sure || found)) into.wrong.push(`${row.text}  ${engine.scoredLine(row.text).roles}`)
  }
  return into
}
const nothing = () => ({ restricted: [0, 0, 0], free: [0, 0, 0], missed: [], wrong: [] })
const share = ([all, sure, found]) =>
  `${found} of ${all} (${((100 * found) / all).toFixed(1)} %; sure ${((100 * sure) / all).toFixed(1)} %)`
const tell = (what, { restricted, free }) =>
  console.log(`${what}: restricted found ${share(restricted)}, free found ${share(free)}`)

const rows = readRows()
console.log(`${rows.length} lines, ${names.length} features`)
const made = rows.filter(({ wording }) => !/^(?:tested|ordinary|attack)/.test(wording))
if (has('--folds')) {
  const byWording = nothing()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = ({ wording }) => [...wording].reduce((sum, unit) => sum * 31 + unit.charCodeAt(0), 7) % FOLDS === fold
    measure(made.filter(isOut), fitWeights(rows.filter((row) => !isOut(row))), byWording)
  }
  tell('wordings left out', byWording)
  const byLanguage = nothing()
  for (const language of new Set(made.map((row) => row.language).filter(Boolean))) {
    const own = measure(
      made.filter((row) => row.language === language),
      fitWeights(rows.filter((row) => row.language !== language)),
      nothing(),
    )
    tell(`  ${language}`, own)
    for (const kind of ['restricted', 'free'])
      for (const [index, count] of own[kind].entries()) byLanguage[kind][index] += count
  }
  tell('languages left out', byLanguage)
  if (has('--errors')) {
    console.log(`--- missed\n${byWording.missed.join('\n')}`)
    console.log(`--- wrong\n${byWording.wrong.join('\n')}`)
  }
}
const weights = fitWeights(rows)
tell('fitted', measure(made, weights, nothing()))
tell(
  'fixtures',
  measure(
    rows.filter(({ wording }) => wording.startsWith('ordinary')),
    weights,
    nothing(),
  ),
)
tell(
  'the first attack',
  measure(
    rows.filter(({ wording }) => wording.startsWith('attack')),
    weights,
    nothing(),
  ),
)
if (has('--show')) for (const [index, name] of names.entries()) console.log(String(weights[index]).padStart(5), name)
if (has('--write'))
  writeFileSync(
    `${root}src/lexicon/generated/restriction-weights.ts`,
    [
      '// Generated by bench/fit-restrictions.mjs; do not edit.',
      '',
      '/** Weights of the features of a line, in the order of `restrictionFeatures`. */',
      'export const restrictionWeights: { readonly bias: number; readonly features: readonly number[] } = {',
      `  bias: ${weights[names.length]},`,
      `  features: [${weights.slice(0, -1).join(', ')}],`,
      '}',
      '',
    ].join('\n'),
  )
