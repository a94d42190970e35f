// Measures one build for bench/stages.mjs; prints the figures as JSON.
//
//   node --expose-gc bench/stages/measure-build.mjs DIST SETS [peers]
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getHeapCodeStatistics } from 'node:v8'
import { readTexts } from './read-texts.mjs'
import { referenceLoop } from './reference-loop.mjs'

const [, , dist, sets, peers] = process.argv
const ROUNDS = 5
const STORIES = 1700
const PEERS = 60 // stories that the other libraries read, which are slower
const texts = readTexts(sets.split(','), STORIES)
const bytes = texts.map((text) => new TextEncoder().encode(text))
const wordsOf = (list) => list.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0)
const words = wordsOf(texts)

/** Returns the milliseconds of processor time that a function takes, with the work of V8's other threads. */
function processorTime(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e3
}

/** Returns the milliseconds by the clock that a function takes. */
function clockTime(run) {
  const from = performance.now()
  run()
  return performance.now() - from
}

const from = performance.now()
const { annotate, annotateAll, parse, validate } = await import(pathToFileURL(join(dist, 'index.js')).href)
const start = { import: performance.now() - from }
const [first] = texts
let story
start['first story parsed'] = clockTime(() => (story = parse(first)))
start['first story annotated'] = clockTime(() => (story = annotate(story)))
start['first story checked'] = clockTime(() => validate(story))
start.all = Object.values(start).reduce((sum, time) => sum + time, 0)

const whole = (list) => list.map((text) => annotate(parse(text)))
/** Annotates stories after all of a batch are parsed; as `annotateAll` does, which older builds do not have. */
function batches(list) {
  const each = function* () {
    for (const text of list) yield parse(text)
  }
  if (annotateAll) return [...annotateAll(each())]
  const stories = []
  for (let at = 0; at < list.length; at += 32)
    stories.push(
      ...list
        .slice(at, at + 32)
        .map((text) => parse(text))
        .map((one) => annotate(one)),
    )
  return stories
}

const counts = [100, 300, 1000].filter((count) => count <= texts.length)
const curve = []
let at = 1
for (const count of counts) {
  curve.push((curve.at(-1) ?? 0) + clockTime(() => whole(texts.slice(at, count))))
  at = count
}
for (let round = 0; round < 3; round++) whole(texts)

const parsed = texts.map((text) => parse(text))
const annotated = parsed.map((one) => annotate(one))
const short = texts.slice(0, 200)
const stages = {
  'reference loop': () => bytes.map(referenceLoop),
  parse: () => texts.map((text) => parse(text)),
  annotate: () => parsed.map((one) => annotate(one)),
  'check, recommended rules': () => annotated.map((one) => validate(one)),
  'parse and annotate': () => whole(texts),
  'parse and annotate, in batches': () => batches(texts),
}
const again = {
  'parse, each story eight times': () => short.map((text) => repeat(() => parse(text))),
  'parse and annotate, each eight times': () => short.map((text) => repeat(() => annotate(parse(text)))),
}
function repeat(run) {
  for (let i = 0; i < 8; i++) run()
}
const times = new Map([...Object.keys(stages), ...Object.keys(again)].map((name) => [name, Infinity]))
for (let round = 0; round < ROUNDS; round++)
  for (const [name, run] of [...Object.entries(stages), ...Object.entries(again)])
    times.set(name, Math.min(times.get(name), processorTime(run)))

const figures = {
  'start, ms': start,
  'warm-up, multiples of the warm time': Object.fromEntries(
    counts.map((count, i) => [
      `first ${count} stories`,
      curve[i] / Math.min(...[1, 2, 3].map(() => clockTime(() => whole(texts.slice(1, count))))),
    ]),
  ),
  'stages, ns a word': {
    ...Object.fromEntries(Object.keys(stages).map((name) => [name, (times.get(name) * 1e6) / words])),
    ...Object.fromEntries(Object.keys(again).map((name) => [name, (times.get(name) * 1e6) / (8 * wordsOf(short))])),
    ...(peers && measurePeers()),
  },
  'memory and code': {
    'kB allocated a story, parse': allocated((text) => parse(text)),
    'kB allocated a story, with annotate': allocated((text) => annotate(parse(text))),
    'kB of compiled code': getHeapCodeStatistics().code_and_metadata_size / 1e3,
    'kB of bytecode': getHeapCodeStatistics().bytecode_and_metadata_size / 1e3,
  },
}
console.log(JSON.stringify({ stories: texts.length, words, figures }))

/** Returns the kilobytes that a function allocates a story: the growth of the heap between collections, without the steps down. */
function allocated(run) {
  globalThis.gc?.()
  let sum = 0
  for (const text of short) {
    const before = process.memoryUsage().heapUsed
    run(text)
    sum += Math.max(0, process.memoryUsage().heapUsed - before)
  }
  return sum / short.length / 1e3
}

/** Returns the times of wink-nlp and compromise for sentences, entities and parts of speech, if they are installed. */
function measurePeers() {
  const require = createRequire(import.meta.url)
  const list = texts.slice(0, PEERS)
  const found = {}
  const add = (name, run) => {
    list.slice(0, 10).forEach(run)
    found[name] = (Math.min(...[1, 2].map(() => processorTime(() => list.forEach(run)))) * 1e6) / wordsOf(list)
  }
  try {
    const wink = require('wink-nlp')(require('wink-eng-lite-web-model'))
    add('wink-nlp', (text) => {
      const doc = wink.readDoc(text)
      return [doc.sentences().out(), doc.entities().out(wink.its.detail), doc.tokens().out(wink.its.pos)]
    })
    const compromise = require('compromise')
    add('compromise', (text) => {
      const doc = compromise(text)
      return [
        doc.sentences().out('array'),
        doc.people().out('array'),
        doc.places().out('array'),
        doc.quotations().out('array'),
      ]
    })
  } catch {
    // not installed
  }
  return found
}
