// Measures the cost of zod on the hot path.
// Compares checking an article against the schema with parsing it, and loading zod with loading the parser.
//   node bench/schema.mjs
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from '../dist/index.js'
import { Article } from '../dist/schema.js'

const ROUNDS = 15
const copy = readFileSync(new URL('../seeds/xi-chongqing.txt', import.meta.url), 'utf8')
const { article } = parse(copy)

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** Returns the CPU time of one run in microseconds, averaged over 300 runs. */
function cost(run) {
  const from = process.cpuUsage().user
  for (let i = 0; i < 300; i++) run()
  return (process.cpuUsage().user - from) / 300
}

const rounds = Array.from({ length: ROUNDS }, () => [cost(() => parse(copy)), cost(() => Article.parse(article))])
const [reading, checking] = [0, 1].map((which) => median(rounds.map((round) => round[which])))
console.log(
  `the seed: parse ${reading.toFixed(0)} µs, Article.parse of its article ${checking.toFixed(0)} µs, ${(checking / reading).toFixed(2)} of parse`,
)

/** Returns the time to import an entry in a new process, in milliseconds. Subtracts that of an empty program. */
function loading(entry) {
  const program = entry ? `await import(${JSON.stringify(new URL(`../dist/${entry}.js`, import.meta.url).href)})` : ''
  const run = () => {
    const from = performance.now()
    spawnSync(process.execPath, ['--input-type=module', '-e', program])
    return performance.now() - from
  }
  return median(Array.from({ length: 7 }, run))
}

const empty = loading('')
for (const entry of ['index', 'schema']) console.log(`import of ${entry}: ${(loading(entry) - empty).toFixed(0)} ms`)
