// Measures `wirecopy convert` over an archive: stories a second, peak memory, two threads beside one, beside the library's own batches.
//
//   node bench/scale.mjs [--stories 20000,60000] [--jobs 1,2] [--to newsml,json] [--folder DIR] [--simulate]
//
// Needs a build. The stories are those of reuters and ap89 in ../shared/eval/data, repeated with distinct ids; files are written to a
// temporary folder and deleted. The library is measured over the first number of stories. A spin test in the same run tells how much of
// a second core there is. Rates depend on what else runs; the processor time, of all threads, depends on it much less. The overhead of
// the pool is the processor time of one worker beside the calling thread, both by `convertFiles`, alternating.
// --simulate adds the simulations of docs/scale.md at these rates: how long 100 million stories take on machines that fail, and how long
// stories of a feed wait.
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { measureProcess } from './scale/measure-process.mjs'
import { simulateArchive } from './scale/simulate-archive.mjs'
import { simulateFeed } from './scale/simulate-feed.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '20000,60000' },
    jobs: { type: 'string', default: '1,2' },
    to: { type: 'string', default: 'newsml,json' },
    folder: { type: 'string', default: tmpdir() },
    simulate: { type: 'boolean', default: false },
  },
})
const now = '2024-01-02T00:00:00Z'
const given = { provider: 'Example News', versionCreated: '2024-01-01T00:00:00Z' }

const rows = ['reuters', 'ap89'].flatMap((name) =>
  readFileSync(join(root, `../shared/eval/data/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
)

/** Writes an archive of `count` stories as NDJSON. */
async function writeArchive(path, count) {
  const out = createWriteStream(path)
  for (let i = 0; i < count; i++) {
    const { id, text } = rows[i % rows.length]
    const line = JSON.stringify({
      id: `${id}-${Math.floor(i / rows.length)}`,
      text,
      language: 'en',
      date: '1989-01-02',
    })
    if (!out.write(`${line}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}

/** Returns how many times the work of one thread two threads do: 2 with two free cores. */
async function spin() {
  const code = `let x = 0; const end = Date.now() + 1500; let n = 0
    while (Date.now() < end) { for (let i = 0; i < 1e6; i++) x = (x * 31 + i) | 0; n++ }
    require('node:worker_threads').parentPort.postMessage(n)`
  const count = async () => (await once(new Worker(code, { eval: true }), 'message'))[0]
  const one = await count()
  const [a, b] = await Promise.all([count(), count()])
  return (a + b) / one
}

/** Measures the library itself over an archive: stories a second, and milliseconds of processor time a story. */
async function measureLibrary(archive, count) {
  const { seconds, work } = await measureProcess([join(root, 'bench/scale/library-batches.mjs'), archive, values.to])
  return { rate: count / seconds, work: work / count }
}

/** Options of Node that give the calling thread the heap of a worker (src/hosts/node/pool/worker-thread.ts). */
const heapOfWorker = ['--max-old-space-size=512', '--max-semi-space-size=8']

/**
 * Returns how much more processor time a worker takes than the calling thread, as shares: than one with the heap of a worker, and than one
 * with the heap that V8 takes. The least of three runs each.
 */
async function measurePool(archive) {
  const program = [join(root, 'bench/scale/convert-files.mjs'), archive, values.to]
  const runs = [
    [...program, '1'],
    [...heapOfWorker, ...program, '0'],
    [...program, '0'],
  ]
  const least = runs.map(() => Infinity)
  for (let round = 0; round < 3; round++)
    for (const [i, run] of runs.entries()) least[i] = Math.min(least[i], (await measureProcess(run)).work)
  const [worker, ...threads] = least
  return threads.map((thread) => worker / thread - 1)
}

const folder = mkdtempSync(join(values.folder, 'wirecopy-scale-'))
const line = (...cells) => console.log(cells.map((cell, i) => String(cell).padEnd(i ? 14 : 34)).join(''))
try {
  console.log(`spin test: two threads do ${(await spin()).toFixed(2)} times the work of one`)
  line('', 'stories/s', 'MB/s', 'peak MB', 'of library', 'ms of CPU', 'of library')
  const rates = {}
  let library
  for (const count of values.stories.split(',').map(Number)) {
    const archive = join(folder, 'stories.ndjson')
    await writeArchive(archive, count)
    const megabytes = statSync(archive).size / 1e6
    if (!library) {
      library = await measureLibrary(archive, count)
      line(`library, ${count} stories`, library.rate.toFixed(0), '', '', '', library.work.toFixed(2))
    }
    for (const jobs of values.jobs.split(',').map(Number)) {
      const out = join(folder, `out-${jobs}.ndjson`)
      const options = ['--to', values.to, '--annotate', '--out', out, '--jobs', String(jobs), '--quiet', '--no-config']
      const facts = ['--provider', given.provider, '--version-created', given.versionCreated, '--now', now]
      const { seconds, peak, work } = await measureProcess([
        join(root, 'dist/cli.js'),
        'convert',
        archive,
        ...options,
        ...facts,
        '--guid',
        'tag:example.com,2024:{name}',
      ])
      rates[jobs] = count / seconds
      line(
        `${count} stories, --jobs ${jobs}`,
        rates[jobs].toFixed(0),
        (megabytes / seconds).toFixed(2),
        peak.toFixed(0),
        (rates[jobs] / library.rate).toFixed(2),
        (work / count).toFixed(2),
        (library.work / (work / count)).toFixed(2),
      )
      rmSync(out)
      rmSync(`${out}.wirecopy`, { recursive: true })
    }
    if (rates[1] && rates[2]) console.log(`two threads: ${(rates[2] / rates[1]).toFixed(2)} times one`)
  }
  if (rates[1]) {
    const sample = join(folder, 'sample.ndjson')
    await writeArchive(sample, 5000)
    const [pool, heap] = (await measurePool(sample)).map((share) => (100 * share).toFixed(1))
    console.log(
      `pool: processor time of one worker over that of the calling thread: ${pool} %, ${heap} % with a larger heap`,
    )
  }
  console.log(`spin test: two threads do ${(await spin()).toFixed(2)} times the work of one`)
  if (values.simulate)
    for (const row of [
      ...simulateArchive(100_000_000, Math.max(...Object.values(rates))),
      ...simulateFeed(rates[1] ?? rates[2]),
    ])
      line(...row)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
