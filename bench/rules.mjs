// What all rules cost over stories that are annotated, beside what reading them costs: of the processor’s time, the median of nine rounds.
//   node bench/rules.mjs [--data ../shared/eval/data]
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rules } from '../dist/config.js'
import { annotate, parse, validate } from '../dist/index.js'

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/eval/data' } } })
const texts = ['reuters', 'ap89', 'mixed']
  .filter((name) => existsSync(join(values.data, `${name}.jsonl`)))
  .flatMap((name) =>
    readFileSync(join(values.data, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .slice(0, 700)
      .map((line) => JSON.parse(line).text),
  )
if (!texts.length) process.exit()

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
