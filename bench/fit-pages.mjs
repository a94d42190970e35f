// Fits src/lexicon/generated/page-weights.ts: for each feature of a block, how much it tells that the block belongs to the story.
// Logistic regression over the blocks of whole HTML pages: pages whose text is known, and pages with pieces that must and must not be there.
//
//   node bench/fit-pages.mjs [--write] [--folds]     --folds: fits on four fifths of the hosts and measures on the rest, five times
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { randomFrom } from './lines/crf.mjs'
import { flat, fourGrams, labelsOfPieces, labelsOfText } from './pages/labels.mjs'
import { importEngine } from './support/bundle.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const data = `${root}../shared/eval/data/html`
const out = `${root}src/lexicon/generated/page-weights.ts`
const FOLDS = 5
const EPOCHS = 8
const RATE = 0.15
const PULL = 1e-2 // regularization towards zero
const SCALE = 8 // integer weights: the log odds times this
const ZERO = 78
const PIECE = 2 // weight of a block that is known by a piece
const PAGE = 30 // weight of all blocks of a page whose text is known, together

const engine = await importEngine('pages')

const offsets = []
let count = 0
for (const feature of engine.pageFeatures) {
  offsets.push(count)
  count += feature.size
}

const load = (set) => {
  const file = `${data}/${set}.jsonl.gz`
  if (!existsSync(file)) return []
  const lines = gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean)
  return lines.map((line) => ({ set, ...JSON.parse(line) }))
}

/** The numbers of the values that a block has. */
function rowOf(view) {
  const row = []
  engine.pageFeatures.forEach((feature, i) => {
    const value = feature.of(view)
    if (!feature.bits) {
      if (value >= 0) row.push(offsets[i] + value)
    } else for (let bit = 0; bit < feature.size; bit++) if (value & (1 << bit)) row.push(offsets[i] + bit)
  })
  return row
}

function pageOf(entry) {
  const { html, id, url, set } = entry
  const tree = engine.openTree(html)
  const read = engine.readTree(html, tree, { report() {}, wholeParagraphs: true })
  const page = engine.pageContext(engine.pageBlocks(tree, read, engine.factsReader()), engine.pageStatement(tree))
  const texts = page.blocks.map(({ text }) => flat(text))
  return {
    set,
    host: url ? new URL(url).hostname.replace(/^www\./, '') : id,
    rows: page.blocks.map((block, index) => rowOf({ block, index, page })),
    texts,
    isMedia: page.blocks.map(({ read: { block } }) => block.kind === 'media'),
    labels: entry.text === undefined ? labelsOfPieces(texts, entry) : labelsOfText(texts, entry.text),
    gold: entry.text,
    with: entry.with,
    without: entry.without,
  }
}

/** Fits weights on the labelled blocks of pages. */
function fitWeights(pages) {
  const items = pages.flatMap(({ rows, labels, gold }) => {
    const known = labels.filter((label) => label !== undefined).length
    const weight = gold === undefined ? PIECE : Math.min(1.5, PAGE / known)
    return rows.flatMap((row, i) => (labels[i] === undefined ? [] : [{ row, label: labels[i], weight }]))
  })
  const weights = new Float64Array(count + 1)
  const squares = new Float64Array(count + 1).fill(1e-3)
  const step = (at, gradient) => {
    squares[at] += gradient * gradient
    weights[at] -= (RATE * gradient) / Math.sqrt(squares[at])
  }
  const random = randomFrom(7)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = items.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[items[i], items[j]] = [items[j], items[i]]
    }
    for (const { row, label, weight } of items) {
      const error = (1 / (1 + Math.exp(-sumOf(weights, row))) - label) * weight
      for (const at of row) step(at, error + PULL * weights[at])
      step(count, error)
    }
  }
  return weights.map((weight) => Math.max(-45, Math.min(47, Math.round(weight * SCALE))))
}

const sumOf = (weights, row) => row.reduce((sum, at) => sum + weights[at], weights[count])

/** Counts what is kept of pages under weights, as `html.mjs` of the evaluation data does. */
function measure(pages, weightsOf) {
  const pieces = { kept: 0, wrong: 0, lost: 0 }
  const shares = { precision: [], recall: [] }
  for (const page of pages) {
    const weights = weightsOf(page)
    const kept = page.texts.filter((_, i) => !page.isMedia[i] && sumOf(weights, page.rows[i]) > 0).join('\n')
    if (page.gold === undefined) {
      const text = flat(kept)
      for (const piece of page.with) text.includes(flat(piece)) ? pieces.kept++ : pieces.lost++
      for (const piece of page.without) if (text.includes(flat(piece))) pieces.wrong++
      continue
    }
    const [ours, theirs] = [fourGrams(kept), fourGrams(page.gold)]
    let shared = 0
    for (const [gram, times] of ours) shared += Math.min(times, theirs.get(gram) ?? 0)
    const total = (grams) => [...grams.values()].reduce((a, b) => a + b, 0)
    if (total(ours)) shares.precision.push(shared / total(ours))
    if (total(theirs)) shares.recall.push(shared / total(theirs))
  }
  const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length
  report('pieces', pieces.kept / (pieces.kept + pieces.wrong), pieces.kept / (pieces.kept + pieces.lost))
  report('whole texts', mean(shares.precision), mean(shares.recall))
}

function report(name, precision, recall) {
  const f = (2 * precision * recall) / (precision + recall)
  console.log(`${name}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F ${f.toFixed(3)}`)
}

function foldOf({ host }) {
  let hash = 0
  for (const unit of host) hash = (hash * 31 + unit.charCodeAt(0)) >>> 0
  return hash % FOLDS
}

const pages = ['readability', 'snippets'].flatMap(load).map(pageOf)
if (!pages.length) throw new Error(`no pages in ${data}`)
if (process.argv.includes('--folds')) {
  const fitted = Array.from({ length: FOLDS }, (_, fold) => fitWeights(pages.filter((page) => foldOf(page) !== fold)))
  console.log('hosts left out')
  measure(pages, (page) => fitted[foldOf(page)])
} else {
  const weights = fitWeights(pages)
  console.log('fitted')
  measure(pages, () => weights)
  if (process.argv.includes('--write')) write(weights)
}

function write(weights) {
  const rows = engine.pageFeatures.map(({ name, size }, i) => {
    const text = String.fromCharCode(
      ...Array.from(weights.slice(offsets[i], offsets[i] + size), (weight) => weight + ZERO),
    )
    return `    ${JSON.stringify(name)}: ${JSON.stringify(text)},`
  })
  writeFileSync(
    out,
    [
      '// Generated by bench/fit-pages.mjs from whole HTML pages; do not edit. Figures: docs/pages.md.',
      '',
      '/** Weights of the page model: see `formats/html/page/page-weights.ts`. */',
      'export const pageWeights = {',
      `  bias: ${weights[count]},`,
      '  rows: {',
      ...rows,
      '  },',
      '} as const',
      '',
    ].join('\n'),
  )
}
