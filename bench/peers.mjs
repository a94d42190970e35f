// Compares this package with compromise and wink-nlp: quality by the scorers of ../shared/eval, then speed.
// Without the scorers, compares only the speed of sentences and names on the project's own copy.
//   npm run bench:peers [-- --tasks sents,ner,quotes]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ownCopy } from './support/texts.mjs'

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url))
const scorers = ['annotate', 'speed'].map((name) => pathOf(`../../shared/eval/${name}.mjs`))
const ours = './adapter.mjs'
const peers = ['./peers/compromise.mjs', './peers/wink-nlp.mjs']

if (scorers.every((file) => existsSync(file))) score()
else await compareSpeed()

function score() {
  const options = process.argv.length > 2 ? process.argv.slice(2) : ['--tasks', 'sents,ner,quotes']
  const [annotate, speed] = scorers
  run(annotate, ...[ours, ...peers].map(pathOf), ...options)
  run(speed, '--adapter', pathOf(ours), '--peers')
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status) process.exitCode = status
}

async function compareSpeed() {
  const texts = ownCopy().map(({ text }) => text)
  console.log(`texts: ${texts.length} stories of fixtures/ and seeds/; no scorers in ../shared/eval, so speed alone`)
  const adapters = await Promise.all([ours, ...peers].map(async (file) => (await import(file)).default))
  for (const task of ['sentences', 'entities']) {
    const runs = adapters
      .filter((adapter) => adapter[task])
      .map((adapter) => [adapter.name, timeOf(adapter[task], texts)])
    const [[, own]] = runs
    console.log(
      `${task}: ${runs.map(([name, ms]) => `${name} ${ms.toFixed(1)} ms, ${(ms / own).toFixed(2)} of ours`).join('; ')}`,
    )
  }
}

/** Returns the CPU time for all texts in milliseconds: the median of seven rounds, after two to warm up. */
function timeOf(find, texts) {
  const rounds = Array.from({ length: 9 }, () => {
    const from = process.cpuUsage().user
    for (const text of texts) find(text, { lang: 'en' })
    return (process.cpuUsage().user - from) / 1e3
  })
  return rounds.slice(2).toSorted((a, b) => a - b)[3]
}
