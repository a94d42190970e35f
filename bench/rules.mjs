// Measures the time of all rules over annotated stories, compared with the time to parse them.
// CPU time, the median of nine rounds.
//   node bench/rules.mjs [--data ../shared/eval/data]
import { parseArgs } from 'node:util'
import { rules } from '../dist/config.js'
import { annotate, parse, validate } from '../dist/index.js'
import { goodCopy } from './support/texts.mjs'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const texts = Object.values(goodCopy(values.data, ['reuters', 'ap89', 'mixed'])).flatMap((stories) =>
  stories.slice(0, 700).map(({ text }) => text),
)

const all = Object.fromEntries(rules.map(({ id }) => [id, 'on']))
const stories = texts.map((text) => annotate(parse(text)))
const cost = (run) => {
  const start = process.cpuUsage().user
  run()
  return process.cpuUsage().user - start
}
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1]
const jobs = {
  all: () => stories.map((story) => validate(story, { rules: all })),
  recommended: () => stories.map((story) => validate(story)),
}
const shares = { all: [], recommended: [] }
for (let round = 0; round < 9; round++) {
  const reading = cost(() => texts.map((text) => parse(text)))
  for (const [name, job] of Object.entries(jobs)) shares[name].push(cost(job) / reading)
}
console.log(
  `${texts.length} stories: all ${rules.length} rules cost ${median(shares.all).toFixed(2)} of reading, those of recommended ${median(shares.recommended).toFixed(2)}`,
)
