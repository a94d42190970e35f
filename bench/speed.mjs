// Measures the speed of parsing copy and of writing and reading each format. Ratios are more reliable than absolute figures.
import { readFileSync } from 'node:fs'
import { parse, validate } from '../dist/index.js'
import adapter from './adapter.mjs'

const ROUNDS = 9
const seed = readFileSync(new URL('../seeds/xi-chongqing.txt', import.meta.url), 'utf8')
/** Copies of the seed, each with another number in it, so that no two are the same string. */
const copies = Array.from({ length: 200 }, (_, i) => seed.replaceAll('Monday', `Monday ${i}`))
const size = copies.reduce((sum, copy) => sum + Buffer.byteLength(copy), 0)
const articles = copies.map((copy) => adapter.article(copy))
const stories = copies.map((copy) => parse(copy))

const tasks = [
  ['split into lines', () => copies.map((copy) => copy.split('\n'))],
  ['parse', () => copies.map((copy) => parse(copy))],
  ['validate', () => stories.map((story) => validate(story))],
  ...Object.entries(adapter.formats).flatMap(([name, format]) => {
    const written = articles.map(format.write)
    return [
      [`write ${name}`, () => articles.map(format.write)],
      [`read ${name}`, () => written.map((text) => format.read(text))],
    ]
  }),
]

// Rounds alternate, so that a slow period of the machine affects all alike.
const times = new Map(tasks.map(([name]) => [name, []]))
let kept = 0
for (let round = 0; round < ROUNDS + 2; round++) {
  for (const [name, run] of tasks) {
    const from = performance.now()
    kept += run().length
    if (round > 1) times.get(name).push(performance.now() - from)
  }
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]
const reading = median(times.get('parse'))
console.log(
  `${copies.length} stories, ${(size / 1e6).toFixed(1)} MB of copy, ${kept} results, one thread, medians of ${ROUNDS}`,
)
for (const [name, values] of times) {
  const time = median(values)
  const rate = `${(size / 1e3 / time).toFixed(1)} MB/s`.padStart(12)
  console.log(
    `${name.padEnd(18)} ${rate} of copy  ${((1e3 * time) / copies.length).toFixed(0).padStart(6)} µs a story  ${(time / reading).toFixed(2)} of parse`,
  )
}
