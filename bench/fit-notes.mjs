// Fits src/lexicon/generated/note-weights.ts: how much each feature of a text speaks for a note in whole sentences that holds the story back.
// Logistic regression, the weights rounded to integers. The data: fixtures/restrictions/notes.jsonl, the lines of fixtures/corpus, and paragraphs of
// the evaluation data, none of which is such a note but a few embargoes; without that data the own lines alone.
// fixtures/restrictions/notes-unseen.jsonl is measured, not fitted on.
//
//   node bench/fit-notes.mjs [--write]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writtenStories } from './corpus/written.mjs'
import { importEngine } from './support/bundle.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const evaluation = join(root, '../shared/eval/data')
const GRAIN = 10 // a weight of 10 is one unit of log odds
const ZERO = 78 // character code of the weight 0
const MOST = 40
const OCCURRENCES = 12 // of a feature, a note counted four times
const EPOCHS = 40
const RATE = 0.25
const PULL = 0.5 // towards zero
const NOTE_WEIGHT = 4
const LOOK_ALIKE_WEIGHT = 8
const BIAS = -3
const LENGTHS = [40, 800] // characters

const FREE = ['body', 'quote', 'boilerplate', 'about', 'legal', 'rights', 'contact', 'summary', 'deck', 'list']
const HOLDING = ['notice', 'embargo', 'restriction']
const SETS = /^(?:reuters|ap89|mixed|agnews|muc4|pages|pages-made)\.jsonl$/
const PAGES = /^pages/ // each line is a paragraph
const SPEECH = /^\s*["“„«'‘`]/

const { NOTE_FEATURES, everyLanguage, readNote, sumOfNote } = await importEngine('notes')

const jsonLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Numbers of the features of a text. */
function featuresOf(text) {
  const features = []
  sumOfNote(readNote(text, everyLanguage), (feature) => features.push(feature))
  return features
}

const rowsOf = (texts) =>
  texts
    .filter(({ text }) => text.length >= LENGTHS[0] && text.length <= LENGTHS[1] && !SPEECH.test(text))
    .filter(({ text }) => everyLanguage.mayContain(text))
    .map((row) => ({ weight: 1, ...row, features: featuresOf(row.text) }))

const notes = (name) =>
  jsonLines(join(root, 'fixtures/restrictions', name)).map(({ text, held }) => ({
    text,
    held,
    weight: held ? NOTE_WEIGHT : LOOK_ALIKE_WEIGHT,
  }))

/** Lines of the stories of the corpus by their labels: embargoes, and those of stories that nothing holds back. */
function corpusTexts() {
  const made = jsonLines(join(root, 'fixtures/corpus/lines-made.jsonl'))
  return [...made, ...writtenStories()].flatMap(({ text, lines: labels }) => {
    const filled = text.split('\n').filter((line) => line.trim())
    const isHeld = labels.some((label) => HOLDING.includes(label))
    return labels.flatMap((label, index) => {
      const line = filled[index]?.trim() ?? ''
      if (label === 'embargo') return [{ text: line, held: true, weight: NOTE_WEIGHT }]
      return FREE.includes(label) && !isHeld ? [{ text: line, held: false }] : []
    })
  })
}

/** Paragraphs of the evaluation data. */
const paragraphs = () =>
  readdirSync(evaluation)
    .filter((name) => SETS.test(name))
    .flatMap((name) => jsonLines(join(evaluation, name)).map(({ text }) => ({ text, isPage: PAGES.test(name) })))
    .filter(({ text }) => typeof text === 'string')
    .flatMap(({ text, isPage }) => text.replaceAll('\r', '').split(isPage ? '\n' : /\n\s*\n|\n {3,}/))
    .map((text) => ({ text: text.replace(/\s+/g, ' ').trim(), held: false }))

/** Returns the weights by feature, fitted on rows by the method of AdaGrad. */
function fitted(rows) {
  const counts = new Int32Array(NOTE_FEATURES)
  for (const { features, held } of rows) for (const feature of features) counts[feature] += held ? 4 : 1
  const weights = new Float64Array(NOTE_FEATURES)
  const squares = new Float64Array(NOTE_FEATURES)
  const used = rows.map(({ features }) => features.filter((feature) => counts[feature] >= OCCURRENCES))
  let bias = BIAS
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch * 0.05)
    for (const index of shuffled(rows.length, epoch)) {
      const { held, weight } = rows[index]
      let sum = bias
      for (const feature of used[index]) sum += weights[feature]
      const step = ((held ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * weight
      bias += rate * 0.1 * step
      for (const feature of used[index]) {
        const gradient = step - PULL * weights[feature]
        squares[feature] += gradient * gradient
        weights[feature] += (rate * gradient) / Math.sqrt(1 + squares[feature])
      }
    }
  }
  const grained = (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight * GRAIN)))
  return { bias: Math.round(bias * GRAIN), weights: [...weights].map(grained) }
}

/** Returns the numbers below a count in another order for each seed. */
function shuffled(count, seed) {
  const order = Array.from({ length: count }, (_, index) => index)
  let state = seed * 7919 + 13
  for (let last = count - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (last + 1)
    ;[order[last], order[other]] = [order[other], order[last]]
  }
  return order
}

const scoreOf = ({ bias, weights }, { features }) => features.reduce((sum, feature) => sum + weights[feature], bias)

const own = rowsOf([...notes('notes.jsonl'), ...corpusTexts()])
const unseen = rowsOf(notes('notes-unseen.jsonl'))
const prose = existsSync(evaluation) ? rowsOf(paragraphs()) : []
const halves = [0, 1].map((half) => fitted([...own, ...prose.filter((_, index) => index % 2 === half)]))
const scores = prose.map((row, index) => scoreOf(halves[1 - (index % 2)], row)).sort((one, two) => two - one)
const held = unseen.filter((row) => row.held)
const free = unseen.filter((row) => !row.held)
for (const wrong of [1, 3, 5, 8, 12, 20]) {
  const least = scores[wrong] ?? 0
  const found = (rows) =>
    rows.filter((row) => halves.reduce((sum, one) => sum + scoreOf(one, row), 0) / 2 > least).length
  console.log(
    `more than ${least}: unseen notes ${found(held)} of ${held.length}, look-alikes ${found(free)} of ${free.length}; ${wrong} of ${scores.length} paragraphs that were not fitted on`,
  )
}
if (process.argv.includes('--write')) {
  const { bias, weights } = fitted([...own, ...prose])
  const packed = weights.map((weight) => String.fromCharCode(weight + ZERO)).join('')
  const path = join(root, 'src/lexicon/generated/note-weights.ts')
  writeFileSync(
    path,
    `// Generated by bench/fit-notes.mjs; do not edit.\n\n/** Weights of the features of a note in whole sentences, in the order of their numbers: one character each, its code less 78. */\nexport const noteWeights = {\n  bias: ${bias},\n  features:\n    '${packed.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}',\n}\n`,
  )
  console.log(`${path}: ${weights.filter(Boolean).length} weights of ${weights.length}`)
}
