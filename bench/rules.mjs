// What all rules cost over stories that are annotated, beside what reading them costs: one ratio, of medians in one run.
//   node bench/rules.mjs [--data ../shared/eval/data] [--profile ap]
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
const median = (run) => {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[3]
}
const reading = median(() => {
  for (const text of texts) parse(text)
})
const checking = median(() => {
  for (const story of stories) validate(story, { rules: all })
})
const usual = median(() => {
  for (const story of stories) validate(story)
})
console.log(
  `${texts.length} stories: all ${rules.length} rules cost ${(checking / reading).toFixed(2)} of reading, those of recommended ${(usual / reading).toFixed(2)}`,
)
