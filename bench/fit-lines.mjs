// Fits src/lexicon/generated/line-weights.ts: the weight of each feature for each label of a line, and of each label after each.
// A linear-chain conditional random field; the weights are rounded to integers.
//
//   node bench/fit-lines.mjs [--write] [--folds] [--json FILE]     --folds: leaves each language out of the fitting and measures on it
//                            [--data DIR] [--out FILE]   --data fixtures/corpus: fits on the project's own corpus; --out: writes the weights for `lines.mjs --weights`
//                            [--scores]   with --folds: runs ../shared/eval/lines.mjs on each language with weights that have not seen it
//                            [--only NAMES]   fits these features alone, in all zones together, with the other weights as they ship: a new one changes nothing else
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decode, fitChain, meanOf, randomFrom } from './lines/crf.mjs'
import { allStories, corpusStories, varied } from './lines/stories.mjs'
import { importEngine } from './support/bundle.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const SETTING = { epochs: 10, rate: 0.1, pull: 0.003 }
const COPIES = 6 // varied copies of each labelled story
const CORPUS_COPIES = 1 // the same of each story of the corpus
const MODELS = 4 // fits on other varied copies, in another order, whose mean ships: one fit alone depends on both by chance
const WRITTEN_SHARES = [1, 3 / 8] // of the weight of stories written by hand, in turn by fit: with more, headlines of wire copy fare worse
const GRAIN = 8 // a weight of 1 is so many units
const ZERO = 78 // code of the character for 0
const MOST = 44

const has = (name) => process.argv.includes(name)
const optionOf = (name, other) => (has(name) ? process.argv[process.argv.indexOf(name) + 1] : other)

export const engine = await importEngine('lines')
const { features, lineLabels } = engine
const L = lineLabels.length
const numberOf = new Map(lineLabels.map((label, index) => [label, index]))

/** Features that have weights of their own above the text, in it and below it: those of form, and those of common words. */
const ZONED =
  /^(length|words|capitals|title|sentence|stop|question|last colon|name|bracketed|label|run|apart|first|some digits|no digits|caseless|share|says|furniture|agency|date|year|job|contact)/
const ZONES = ['head', 'body', 'tail']
const zoned = features.flatMap(([name], index) => (ZONED.test(name) ? [index] : []))
const zonedRow = new Map(zoned.map((feature, at) => [feature, 3 * (features.length + at)]))

/** Names of the rows of the model: a feature of the line itself, of the line before, of the line after, of the line in one zone. */
export const rowNames = [
  ...['', '< ', '> '].flatMap((lead) => features.map(([name]) => `${lead}${name}`)),
  ...zoned.flatMap((feature) => ZONES.map((zone) => `${features[feature][0]} @${zone}`)),
]

/** Returns a story as numbers: the active rows and the allowed labels of each block. */
export function encode({ text, mayBe, ...rest }) {
  const reader = engine.openReader(text)
  const lines = engine.readStoryLines(
    reader,
    reader.blocks.map((_, index) => index),
    engine.pagePositions(reader.source, reader.blocks),
  )
  const own = lines.map(engine.ownFeatures)
  const rows = own.map((found, at) =>
    Int32Array.from([
      ...found,
      ...(own[at - 1] ?? []).map((feature) => feature + features.length),
      ...(own[at + 1] ?? []).map((feature) => feature + 2 * features.length),
      ...found.flatMap((feature) => (zonedRow.has(feature) ? [zonedRow.get(feature) + lines[at].zone] : [])),
    ]),
  )
  const allowed = lines.map((line, at) => {
    const may = mayBe(reader.block(at), line.text)
    if (may === undefined) return undefined
    if (may.not) return lineLabels.flatMap((label, index) => (may.not.includes(label) ? [] : [index]))
    const numbers = may.map((label) => numberOf.get(label)).filter((label) => label !== undefined)
    return numbers.length > 0 ? numbers : undefined
  })
  const gold = rest.lines && !rest.copy && !rest.corpus ? lines.map((_, at) => rest.lines(reader.block(at))) : undefined
  return { ...rest, lines: undefined, rows, allowed, gold, texts: lines.map((line) => line.text.slice(0, 90)) }
}

const round = (number) => Math.max(-MOST, Math.min(MOST, Math.round(number * GRAIN)))
const pack = (array, from, base = -1) => {
  let text = ''
  for (let k = 0; k < L; k++) {
    const weight = array[from + k] + (base < 0 ? 0 : array[base + k])
    text += String.fromCharCode(ZERO + round(weight)).replace('\\', ']')
  }
  return text
}

/** Returns a model as the weights that ship. Rows without a weight are left out; those of a zone include those of all zones. */
export function weightsOf(model) {
  const empty = String.fromCharCode(ZERO).repeat(L)
  const rows = {}
  for (const [index, name] of rowNames.entries()) {
    if (zonedRow.has(index)) continue
    const feature = index < 3 * features.length ? -1 : zoned[Math.floor((index - 3 * features.length) / 3)]
    const row = pack(model.rows, index * L, feature * L)
    if (row !== empty) rows[name] = row
  }
  const transitions = Object.fromEntries(lineLabels.map((label, index) => [label, pack(model.transitions, index * L)]))
  return { rows, transitions: { ...transitions, start: pack(model.start, 0), end: pack(model.end, 0) } }
}

const fitOn = (stories, seed = 7) => fitChain(stories, rowNames.length, L, { ...SETTING, seed })

const unpack = (row) => Float64Array.from(row, (sign) => (sign.charCodeAt(0) - ZERO) / GRAIN)

/** Fits the rows of some features, with all other weights as they ship; returns the weights that ship with these rows. */
function fitOnly(names, stories) {
  const shipped = engine.lineWeights
  const only = new Set(
    rowNames.flatMap((row, index) =>
      names.includes(row.replace(/^[<>] /, '')) && !zonedRow.has(index) ? [index] : [],
    ),
  )
  const rows = new Float64Array(rowNames.length * L)
  for (const [index, row] of rowNames.entries())
    if (!only.has(index) && shipped.rows[row]) rows.set(unpack(shipped.rows[row]), index * L)
  const transitions = Float64Array.from(lineLabels.flatMap((label) => [...unpack(shipped.transitions[label])]))
  const { start, end } = shipped.transitions
  const from = { rows, transitions, start: unpack(start), end: unpack(end) }
  const model = fitChain(stories, rowNames.length, L, { ...SETTING, from, only })
  const fitted = Object.fromEntries([...only].map((index) => [rowNames[index], pack(model.rows, index * L)]))
  return { ...shipped, rows: { ...shipped.rows, ...fitted } }
}

function measure(stories, model, into) {
  for (const story of stories) {
    const labels = decode(story, model, L)
    for (const [at, gold] of story.gold.entries())
      for (const label of gold) {
        const got = lineLabels[labels[at]]
        into.all++
        if (got === label) into.right++
        else into.wrong.push([story.id, label, got, story.texts[at]])
      }
  }
  return into
}

/** Fits without each language, or each group of them, and measures on it. */
export function foldFigures(stories, groups, each) {
  const pooled = { right: 0, all: 0, wrong: [] }
  const shares = {}
  for (const group of groups) {
    const model = fitOn(stories.filter(({ lang }) => !group.includes(lang)))
    const own = measure(
      stories.filter(({ lang, gold }) => gold && group.includes(lang)),
      model,
      { right: 0, all: 0, wrong: [] },
    )
    shares[group.join('+')] = +((100 * own.right) / own.all).toFixed(1)
    pooled.right += own.right
    pooled.all += own.all
    pooled.wrong.push(...own.wrong)
    each?.(group, model)
  }
  return { labels: +((100 * pooled.right) / pooled.all).toFixed(1), shares, wrong: pooled.wrong }
}

export const languagesOf = (stories) => [...new Set(stories.filter(({ gold }) => gold).map(({ lang }) => lang))]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = allStories()
  const corpus = has('--data') ? [] : corpusStories()
  const labelled = read.filter(({ rows }) => rows)
  const stories = [...read, ...corpus].map(encode)
  const copies = (seed) =>
    [...varied(labelled, COPIES, randomFrom(3 + seed)), ...varied(corpus, CORPUS_COPIES, randomFrom(5 + seed))].map(
      encode,
    )
  if (has('--folds')) {
    const folder = mkdtempSync(join(tmpdir(), 'lines-'))
    const totals = {}
    const score = (group, model) => {
      const file = join(folder, `${group[0]}.json`)
      writeFileSync(file, JSON.stringify(weightsOf(model)))
      const json = join(folder, `${group[0]}-figures.json`)
      execFileSync('node', ['../shared/eval/lines.mjs', '--weights', file, '--only', group[0], '--json', json], {
        cwd: root,
      })
      totals[group[0]] = JSON.parse(readFileSync(json, 'utf8'))
    }
    const found = foldFigures(
      [...stories, ...copies(0)],
      languagesOf(stories).map((lang) => [lang]),
      has('--scores') ? score : undefined,
    )
    console.log(`labels ${found.labels}`, JSON.stringify(found.shares))
    if (has('--scores')) {
      const sizes = Object.fromEntries(
        languagesOf(stories).map((lang) => [lang, stories.filter((story) => story.gold && story.lang === lang).length]),
      )
      const keys = [...new Set(Object.values(totals).flatMap(Object.keys))]
      for (const key of keys) {
        let sum = 0
        let all = 0
        for (const [lang, figures] of Object.entries(totals))
          if (typeof figures[key] === 'number') {
            sum += figures[key] * sizes[lang]
            all += sizes[lang]
          }
        console.log(`${key}: ${(sum / all).toFixed(1)}`)
      }
    }
    if (has('--json')) writeFileSync(optionOf('--json'), JSON.stringify(found.wrong))
  }
  const meanOfFits = () =>
    meanOf(
      Array.from({ length: MODELS }, (_, i) => {
        const share = WRITTEN_SHARES[i % WRITTEN_SHARES.length]
        const own = [...stories, ...copies(100 * i)].map((story) =>
          story.written ? { ...story, weight: story.weight * share } : story,
        )
        return fitOn(own, 7 + i)
      }),
    )
  const fitAll = () =>
    has('--only') ? fitOnly(optionOf('--only').split(','), [...stories, ...copies(0)]) : weightsOf(meanOfFits())
  const weights = has('--write') || has('--out') ? fitAll() : undefined
  if (has('--out')) writeFileSync(optionOf('--out'), JSON.stringify(weights))
  if (has('--write')) {
    const text = (rows) =>
      Object.entries(rows)
        .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)},`)
        .join('\n')
    writeFileSync(
      `${root}src/lexicon/generated/line-weights.ts`,
      [
        '// Generated by bench/fit-lines.mjs from labelled stories; do not edit. Figures: docs/line-model.md.',
        '',
        '/** Weights of the line model: see `parse/labels/line-weights.ts`. */',
        'export const lineWeights = {',
        `  rows: {\n${text(weights.rows)}\n  },`,
        `  transitions: {\n${text(weights.transitions)}\n  },`,
        '}',
        '',
      ].join('\n'),
    )
  }
}
