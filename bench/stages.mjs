// Measures each stage of the work in processor time a word: alone, in batches, on one story again and again, from the first story on.
//
//   npm run bench                                 all benches, this one first
//   npm run bench -- --against DIR                this one alone, in turn with the build in the folder DIR (its dist)
//   npm run bench -- --rounds 5 --sets reuters    rounds; sets of ../shared/eval/data, without which the project's own copy is used
//
// Each build runs in processes of its own, in turn, and the least time of each figure counts. Other work on the machine changes the figures,
// so compare them with the reference loop beside them, or with the other build. In each process:
//   - start: an empty Node, the import, the first story parsed, annotated and checked
//   - warm-up: the first 100, 300 and 1,000 stories, as multiples of what they take when warm
//   - stages: ns a word, warm, one story after the other; the same story eight times in a row; parsed first and then annotated (`annotateAll`)
//   - bytes allocated a story, and the size of the code that V8 holds
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    sets: { type: 'string', default: 'reuters,ap89' },
    peers: { type: 'boolean', default: false },
  },
})

const child = fileURLToPath(new URL('stages/measure-build.mjs', import.meta.url))
const builds = [
  fileURLToPath(new URL('../dist', import.meta.url)),
  ...(values.against ? [resolve(values.against)] : []),
]

/** Runs a script of Node and returns what it prints as JSON. */
function measure(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Returns the milliseconds that Node takes to start and end. */
function emptyNode() {
  const from = performance.now()
  spawnSync(process.execPath, ['-e', ''])
  return performance.now() - from
}

const runs = builds.map(() => [])
const empty = []
for (let round = 0; round < Number(values.rounds); round++) {
  empty.push(emptyNode())
  for (const [i, build] of builds.entries())
    runs[i].push(measure(child, build, values.sets, values.peers && i === 0 ? 'peers' : ''))
}

const least = (list) => Math.min(...list)
const [{ stories, words }] = runs[0]
console.log(
  `${stories} stories, ${words} words, one thread, the least of ${values.rounds} rounds; an empty Node takes ${least(empty).toFixed(0)} ms`,
)
if (values.against) console.log(`the second figure is that of ${values.against}, the third the first as a share of it`)

const groups = ['start, ms', 'warm-up, multiples of the warm time', 'stages, ns a word', 'memory and code']
for (const group of groups) {
  console.log(`\n${group}`)
  for (const name of Object.keys(runs[0][0].figures[group])) {
    const [own, other] = runs.map((rounds) => least(rounds.map(({ figures }) => figures[group][name] ?? Number.NaN)))
    const cells = [format(own), ...(other === undefined ? [] : [format(other), (own / other).toFixed(2)])]
    console.log(`  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(12)).join('')}`)
  }
}

function format(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
