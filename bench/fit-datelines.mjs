// Fits src/parse/head/dateline/model/weights.ts: the weight of each feature of a dateline.
// Multinomial logistic regression over the readings of a paragraph, “no dateline” among them.
//
//   node bench/fit-datelines.mjs [--write] [--folds [--scores]] [--errors N] [--sets a,b] [--out FILE] [--without LANG]
//
// --folds leaves each language out of the fitting and judges the weights alone; with --scores, after a build, the whole parser too.
// --only NAMES fits these features alone, with the others as in the file --from (a copy of weights.ts); a new one starts at the weight of its
// name up to the last hyphen.
// --out writes the weights as a file for `structure.mjs --weights FILE`.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { writtenStories } from './corpus/written.mjs'
import { madeCases } from './datelines/made.mjs'
import { countsByLanguage, pooledScores, scoreLanguage } from './support/dateline-scores.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const { values: args } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    folds: { type: 'boolean', default: false },
    scores: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    sets: { type: 'string', default: 'own,made,written,datelines-made,mixed,agnews,lines-made,ap89,reuters,muc4' },
    out: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    data: { type: 'string', default: join(root, '../shared/eval/data') },
    passes: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    from: { type: 'string', default: '' },
  },
})

const bundle = await build({
  stdin: {
    contents: `
      export { readingsOf } from './head/dateline/model/rank-datelines'
      export { contextOf } from './head/dateline/model/context-of'
      export { Reader } from './reader'
      export { openSource } from './source'
      export { groupLines } from './blocks'
      export { tablesOf } from './all-languages'
      export { partIndexOf } from './grammar'
      export { languages } from '../lexicon/languages'
      export { rows, words } from '../lexicon/words'
      export { readLines } from '../text/lines'`,
    resolveDir: `${root}src/parse`,
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
})
const bundled = join(tmpdir(), `fit-datelines-${process.pid}.mjs`)
writeFileSync(bundled, bundle.outputFiles[0].contents)
const engine = await import(bundled)
rmSync(bundled)
const tables = engine.tablesOf()
const cues = engine.partIndexOf(tables)

const squeeze = (text) => (text ?? '').replace(/\s+/g, '')
const bare = (text) => squeeze(text).replace(/[-–—_:.,;=|*/、。，：]+$/u, '')

/** Returns the training instances of a text: for each block of its head, the candidates with their features, and the right ones. */
function instancesOf(row, weight) {
  const { text, gold, lang } = row
  const lines = engine.readLines(text)
  const source = engine.openSource(text, lines, {
    tables,
    cues,
    repair: true,
    marks: undefined,
    date: undefined,
    language: lang,
  })
  const reader = new engine.Reader(
    source,
    engine.groupLines(source, () => false),
  )
  const found = []
  const want = gold.dateline_raw
  let seen = false
  const most = Math.min(reader.blocks.length, 7)
  for (let index = 0; index < most; index++) {
    const line = reader.line(index)
    if (line.length === 0 || reader.block(index).columns) continue
    const { pieces, readings } = engine.readingsOf(line, engine.contextOf(reader, index), tables)
    const here = !seen && want && squeeze(line).startsWith(squeeze(want))
    if (here) seen = true
    const scored = readings.map(({ assignment, features }) => {
      const names = (role) =>
        pieces
          .slice(0, assignment.end.pieces)
          .filter((_, i) => assignment.roles[i] === role)
          .map(({ start, end }) => line.slice(start, end))
      const head = line.slice(0, assignment.end.end)
      const right = here && (squeeze(head) === squeeze(want) || bare(head) === bare(want))
      let points = right ? 1 : 0
      if (right && squeeze(head) === squeeze(want)) points += 1
      if (right && (gold.places === undefined || same(names('place'), gold.places ?? []))) points += 4
      if (right && (gold.credits === undefined || same(names('credit'), gold.credits ?? []))) points += 4
      if (right && (gold.region == null || names('region').some((name) => squeeze(name) === squeeze(gold.region))))
        points += 1
      return { features, points, head, places: names('place'), credits: names('credit') }
    })
    const best = Math.max(0, ...scored.map(({ points }) => points))
    found.push({
      here: Boolean(here),
      scored,
      gold: best > 0 ? scored.map(({ points }) => points === best) : undefined,
      weight,
      line,
      row,
    })
    if (seen && found.filter(({ here }) => here).length && index > 3) break
  }
  return found
}

const same = (one, two) => one.length === two.length && one.every((name, i) => squeeze(name) === squeeze(two[i]))

/* ---- names hidden: letters for letters, so that no table knows them */
const RINGS = ['aeiou', 'bcdfghklmnprstvz', 'аеиоу', 'бвгдзклмнпрст', 'αειο', 'βγδζθκλμνπρστ']
function hide(row, seed) {
  const names = [...(row.gold.places ?? []), ...(row.gold.credits ?? [])].filter((name) => name && name.length > 1)
  if (names.length === 0) return undefined
  let random = seed
  const next = () => (random = (random * 1103515245 + 12345) % 2147483648) / 2147483648
  const steps = RINGS.map((ring) => 1 + Math.floor(next() * (ring.length - 1)))
  const letter = (sign) => {
    const small = sign.toLowerCase()
    const ring = RINGS.findIndex((each) => each.includes(small))
    if (ring < 0) return sign
    const to = RINGS[ring][(RINGS[ring].indexOf(small) + steps[ring]) % RINGS[ring].length]
    return small === sign ? to : to.toUpperCase()
  }
  const rename = (text) => {
    if (text == null) return text
    let out = text
    for (const name of names) {
      const pattern = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), /\p{Lu}/u.test(name) ? 'giu' : 'gu')
      out = out.replace(pattern, (word) => [...word].map(letter).join(''))
    }
    return out
  }
  const { gold } = row
  return {
    ...row,
    text: rename(row.text),
    gold: {
      ...gold,
      dateline_raw: rename(gold.dateline_raw),
      places: gold.places?.map(rename),
      credits: gold.credits?.map(rename),
    },
  }
}

const load = (set) => {
  if (set === 'own') return ownCases()
  if (set === 'made') return engine.languages.flatMap(casesOf)
  if (set === 'written') return writtenStories().flatMap(casesOfStory)
  const file = join(args.data, `${set}.jsonl`)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((row) => ({ ...row, set }))
}
/**
 * Returns a story as filed, and as the parser asks again once the head is read: without the lines above the dateline but the headline.
 */
function casesOfStory({ lang, kind, text, lines, gold }) {
  const copy = text.split('\n')
  const labels = [...lines]
  const labelled = copy.map((line) => ({ line, label: line.trim() ? labels.shift() : undefined }))
  const first = labelled.findIndex(({ label }) => label === 'body' || label === 'dateline')
  const row = { set: 'written', lang, kind, gold: { dateline_raw: gold.dateline_raw } }
  if (first < 0) return [{ ...row, text }]
  const above = labelled.slice(0, first).filter(({ label }) => label === 'headline')
  const cut = [...above, ...labelled.slice(first)].map(({ line }) => line).join('\n')
  return cut === text
    ? [{ ...row, text }]
    : [
        { ...row, text },
        { ...row, text: cut },
      ]
}

/** Returns the towns of a language in fixtures/datelines, without those in capitals. */
function townsOf(tag) {
  const names = ownCases()
    .filter(({ lang, gold }) => lang === tag && gold.dateline_raw)
    .flatMap(({ gold }) => gold.dateline_raw.split(/[,(/.–—:-]/u).slice(0, 1))
    .map((name) => name.trim())
  return [...new Set(names)].filter((name) => tables.places.has(name.toLowerCase()))
}

const MADE = 60 // made cases for each language

/** Returns the made cases of a language, over its stories in fixtures/datelines. */
function casesOf({ tag, script, months, weekdays, labels, in: ins }) {
  const stories = ownCases()
    .filter(({ lang, text, gold }) => lang === tag && gold.dateline_raw && text.startsWith(gold.dateline_raw))
    .map(({ text, gold }) => text.slice(gold.dateline_raw.length).trim())
    .filter((text) => text.length > 12)
  if (stories.length === 0) return []
  const language = {
    tag,
    script,
    months: engine.rows(months).map(([name]) => name),
    weekdays: engine.rows(weekdays).map(([name]) => name),
    labels: engine.words(labels),
    towns: townsOf(tag),
    ins: engine.words(ins ?? ''),
  }
  return madeCases(language, stories, MADE)
}

/** Returns the cases of fixtures/datelines, the project’s own. */
function ownCases() {
  const folder = join(root, 'fixtures/datelines')
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line && !/^(?:#|\s)/.test(line))
      .map((line) => {
        const lang = file === 'look-alikes.txt' ? undefined : file.replace('.txt', '')
        if (line.startsWith('not: ')) return { set: 'own', lang, text: line.slice(5), gold: { dateline_raw: null } }
        const [head, rest = ''] = line.split('‖')
        return { set: 'own', lang, text: head + rest, gold: { dateline_raw: head.trim() } }
      }),
  )
}

const WEIGHTS = {
  own: 1.5,
  made: 0.35,
  written: 0.25,
  'datelines-made': 2,
  mixed: 0.8,
  agnews: 0.5,
  'lines-made': 1,
  ap89: 0.1,
  reuters: 0.05,
  muc4: 0.1,
}
const MOST = { ap89: 250, reuters: 300, muc4: 150 }
const AGAINST = 1.25 // weight of a look-alike in proportion to that of a dateline: a false one costs more than a missed one
const LOOK_ALIKE = 1.7 // the same for the look-alikes of fixtures/datelines, which are few
const HIDDEN = 2 // copies of a case with its names hidden, of half its weight each
console.time('features')
const instances = []
for (const set of args.sets.split(',')) {
  const rows = load(set).slice(0, MOST[set])
  rows.forEach((row, i) => {
    if (!row.gold || args.without === row.lang) return
    const weight = (WEIGHTS[set] ?? 1) * (row.gold.dateline_raw ? 1 : set === 'own' ? LOOK_ALIKE : AGAINST)
    instances.push(...instancesOf(row, weight))
    for (let copy = 0; copy < HIDDEN; copy++) {
      const hidden = hide(row, 17 * i + 3 + 7919 * copy)
      if (hidden) instances.push(...instancesOf({ ...hidden, hidden: true }, weight / HIDDEN))
    }
  })
}
console.timeEnd('features')

const index = new Map()
const counts = new Map()
for (const { scored } of instances) {
  const seen = new Set(scored.flatMap(({ features }) => features))
  for (const name of seen) counts.set(name, (counts.get(name) ?? 0) + 1)
}
const LEAST = 8 // paragraphs with a feature: a rarer feature describes one case, not datelines
for (const { scored } of instances)
  for (const reading of scored) reading.features = reading.features.filter((name) => counts.get(name) >= LEAST)
for (const { scored } of instances)
  for (const reading of scored) {
    reading.ids = reading.features.map((name) => {
      if (!index.has(name)) index.set(name, index.size)
      return index.get(name)
    })
  }
console.log(`${instances.length} paragraphs, ${index.size} features`)

/** Sets weights to those of the file `--from`, and marks those that `--only` does not name as fixed. */
function startFrom(weights, fixed) {
  const rows = [...readFileSync(args.from, 'utf8').matchAll(/(\S+)=(-?\d+)(?=\s)/g)]
  const known = new Map(rows.map(([, name, value]) => [name, value / UNIT]))
  const open = new Set(args.only.split(','))
  for (const [name, id] of index) {
    weights[id] = known.get(name) ?? (open.has(name) ? (known.get(name.replace(/-[^-]*$/, '')) ?? 0) : 0)
    fixed[id] = open.has(name) ? 0 : 1
  }
}

/** Returns the weights of a list of instances: the mean of those after each pass of the second half. */
function fitWeights(list, passes = +args.passes) {
  const weights = new Float64Array(index.size)
  const sums = new Float64Array(index.size)
  const averaged = Math.floor(passes / 2)
  const fixed = new Uint8Array(index.size)
  if (args.only) startFrom(weights, fixed)
  const squares = new Float64Array(index.size).fill(1e-6)
  const order = list.filter(({ here, gold, scored }) => scored.length > 0 && (!here || gold))
  let random = 7
  const next = () => (random = (random * 1103515245 + 12345) % 2147483648) / 2147483648
  const scale = order.length / 4000
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const { scored, gold, weight } of order) {
      const scores = scored.map(({ ids }) => {
        let sum = 0
        for (const id of ids) sum += weights[id]
        return sum
      })
      const top = Math.max(0, ...scores)
      const exps = scores.map((score) => Math.exp(score - top))
      const none = Math.exp(-top)
      const all = none + exps.reduce((a, b) => a + b, 0)
      const right = gold ? exps.reduce((a, b, k) => a + (gold[k] ? b : 0), 0) : none
      for (let k = 0; k < scored.length; k++) {
        const probability = exps[k] / all
        const target = gold?.[k] ? exps[k] / right : 0
        const slope = weight * (target - probability)
        if (Math.abs(slope) < 1e-4) continue
        for (const id of scored[k].ids) {
          if (fixed[id]) continue
          const gradient = slope - (0.0015 * weights[id]) / scale
          squares[id] += gradient * gradient
          weights[id] += (0.25 * gradient) / Math.sqrt(squares[id])
        }
      }
    }
    if (pass >= averaged) for (let id = 0; id < sums.length; id++) sums[id] += weights[id]
  }
  return sums.map((sum) => sum / (passes - averaged))
}

const UNIT = 16

/** Returns words wrapped in lines of at most 140 characters. */
function wrapped(words) {
  const lines = ['']
  for (const word of words) {
    if (lines.at(-1).length + word.length > 138) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) ? ' ' : ''}${word}`
  }
  return lines.map((line) => `  ${line}`).join('\n')
}
const rounded = (weights) => weights.map((value) => Math.round(value * UNIT))
const ACCEPTED = 12 // score above which the parser accepts a reading: see choose-dateline.ts
function judge(list, weights, errors = 0) {
  const by = {}
  let shown = 0
  const rows = new Map()
  for (const instance of list) {
    const key = instance.row
    if (!rows.has(key)) rows.set(key, [])
    rows.get(key).push(instance)
  }
  for (const [row, parts] of rows) {
    const name = `${row.set}${row.hidden ? ' hidden' : ''}`
    const t = (by[name] ??= { n: 0, found: 0, text: 0, places: 0, credits: 0, negative: 0, wrong: 0 })
    let got
    for (const instance of parts) {
      const { scored, line } = instance
      let best = ACCEPTED
      for (const reading of scored) {
        let sum = 0
        for (const id of reading.ids) sum += (weights ?? instance.weights)[id]
        reading.score = sum
        if (sum > best) {
          best = sum
          got = reading
          got.line = line
        }
      }
      if (got) break
    }
    const want = row.gold.dateline_raw
    if (!want) {
      t.negative++
      if (got) {
        t.wrong++
        if (shown++ < errors) console.log(`  ${row.set} ${row.lang} FALSE ${got.head} | ${got.line.slice(0, 80)}`)
      }
      continue
    }
    t.n++
    if (got) t.found++
    const right = got && bare(got.head) === bare(want)
    const { places, credits } = row.gold // undefined where only the text of the dateline is known
    const isPlaced = right && (places === undefined || same(got.places, places))
    const isCredited = right && (credits === undefined || same(got.credits, credits))
    if (right) t.text++
    if (isPlaced) t.places++
    if (isCredited) t.credits++
    if (!(isPlaced && isCredited) && shown++ < errors) {
      const here = parts.find(({ here }) => here)
      console.log(
        `  ${row.set} ${row.lang} want ${want} | got ${got?.head} p=${got?.places} c=${got?.credits} | ${!here ? 'no block' : !here.gold ? 'NO READING' : `best right ${Math.max(...here.scored.filter((_, k) => here.gold[k]).map(({ score }) => score ?? -99)).toFixed(0)}`}`,
      )
    }
  }
  for (const [name, t] of Object.entries(by)) {
    const precision = t.found / (t.found + t.wrong || 1)
    const recall = t.found / (t.n || 1)
    const pct = (a, b) => ((100 * a) / (b || 1)).toFixed(1)
    console.log(
      `${name.padEnd(24)} found F1 ${pct(2 * precision * recall, precision + recall)}  text ${pct(t.text, t.n)}  places ${pct(t.places, t.n)}  credits ${pct(t.credits, t.n)}  false ${t.wrong}/${t.negative}  (${t.n})`,
    )
  }
}

const SMALL = 3 // size up to which a weight is left out
/** Features of the order of three parts and more, and of the marks between parts, which are many: their small weights are left out too. */
const ORDERS = /^(?:order:.{3,}|join:|mark:(?:bullet|slash))/
const SMALL_ORDER = 7

/** Returns weights by the name of their feature, without those near zero. */
function tableOf(weights) {
  return Object.fromEntries(
    [...index]
      .map(([name, id]) => [name, weights[id]])
      .filter(([name, value]) => Math.abs(value) > (ORDERS.test(name) ? SMALL_ORDER : SMALL))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

if (args.folds) {
  const languages = [...new Set(instances.map(({ row }) => row.lang ?? 'en'))]
  const FOLDS = 8
  const foldOf = new Map(languages.map((language, i) => [language, i % FOLDS]))
  const counts = args.scores ? countsByLanguage(args.data) : {}
  const scores = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = ({ row }) => foldOf.get(row.lang ?? 'en') === fold
    const fitted = rounded(
      fitWeights(
        instances.filter((instance) => !isIn(instance)),
        12,
      ),
    )
    for (const instance of instances.filter(isIn)) instance.weights = fitted
    const file = join(tmpdir(), `fit-datelines-${process.pid}.json`)
    writeFileSync(file, JSON.stringify({ datelines: tableOf(fitted) }))
    for (const language of Object.keys(counts).filter((each) => foldOf.get(each) === fold))
      scores.push({ language, ...scoreLanguage(root, args.data, language, file, counts[language]) })
    rmSync(file)
  }
  if (args.scores) {
    for (const { language, false: wrong } of scores) if (wrong > 0) console.log(`${language}: ${wrong} false`)
    console.log(`the parser, each language left out of the fitting: ${pooledScores(scores)}`)
  }
  console.log('each language left out of the fitting:')
  judge(instances, undefined, +args.errors)
}

if (args.folds && !args.write && !args.out) process.exit()
const weights = rounded(fitWeights(instances))
if (!args.folds) judge(instances, weights, +args.errors)
const table = tableOf(weights)
console.log(`${Object.keys(table).length} weights, ${JSON.stringify(table).length} characters`)
if (args.out) writeFileSync(args.out, JSON.stringify({ datelines: table }))
if (args.write)
  writeFileSync(
    `${root}src/parse/head/dateline/model/weights.ts`,
    `// Generated by bench/fit-datelines.mjs. Do not edit.

/** A weight of this size multiplies the odds by e. */
export const UNIT = ${UNIT}

/** The weight of each feature for a dateline, as \`name=weight\`. */
export const datelineWeights = \`
${wrapped(Object.entries(table).map(([name, value]) => `${name}=${value}`))}
\`
`,
  )
