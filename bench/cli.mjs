// Compares the command line with the library: the same texts checked and converted by both, each in a process of its own, by processor time,
// alternating; and the memory of both numbers of files.
//
//   npm run build && node bench/cli.mjs [--files 2000] [--rounds 3] [--commands check,convert] [--only times|memory]
//
// The ratio is that of the least times. Where other work runs on the machine a processor does less in its time: more rounds help.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = process.env.WIRECOPY_BENCH_FOLDER

if (folder) await library(folder, process.argv[2])
else compare()

/** Does the work of one command with the library alone: reads the texts and checks or converts them; what it writes goes to one file. */
async function library(folder, command) {
  const { parse, validate } = await import('../dist/index.js')
  const { toJson } = await import('../dist/json.js')
  const now = new Date().toISOString()
  let size = 0
  for (const name of readdirSync(join(folder, 'in')).sort()) {
    const story = parse(readFileSync(join(folder, 'in', name)))
    if (command === 'check') size += validate(story, { now }).length
    else size += toJson(story.article).length
  }
  console.log(size)
  report()
}

/** Prints the processor time in milliseconds and the most memory in MB on stderr. */
function report() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stderr.write(`\n${JSON.stringify({ time: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 })}\n`)
}

function compare() {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: '2000' },
      rounds: { type: 'string', default: '3' },
      commands: { type: 'string', default: 'check,convert' },
      only: { type: 'string' },
    },
  })
  const [files, rounds, commands] = [Number(values.files), Number(values.rounds), values.commands.split(',')]
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'))
  try {
    const texts = storyTexts()
    writeTexts(folder, texts, files)
    console.log(`${files} files of ${texts.length} texts; processor time of whole processes, start included`)
    if (values.only !== 'memory') for (const command of commands) compareTimes(folder, command, rounds)
    if (values.only !== 'times') for (const command of commands) compareMemory(folder, command, texts, files)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Prints the processor time of both, by rounds that alternate. */
function compareTimes(folder, command, rounds) {
  const times = { cli: [], library: [] }
  for (let round = 0; round < rounds; round++)
    for (const who of ['cli', 'library']) times[who].push(run(who, command, folder).time)
  const [cli, library] = [Math.min(...times.cli), Math.min(...times.library)]
  const all = times.cli.map((time, i) => `${time.toFixed(0)} / ${times.library[i].toFixed(0)}`).join(', ')
  console.log(
    `${command}: command line ${cli.toFixed(0)} ms, library ${library.toFixed(0)} ms, ratio ${(cli / library).toFixed(2)} (${all})`,
  )
}

/** Prints the memory of the command line for both numbers of files. */
function compareMemory(folder, command, texts, files) {
  const less = run('cli', command, folder).memory
  writeTexts(folder, texts, files * 10)
  const more = run('cli', command, folder).memory
  writeTexts(folder, texts, files)
  console.log(
    `${command}: at most ${less.toFixed(0)} MB for ${files} files, ${more.toFixed(0)} MB for ${files * 10}, ratio ${(more / less).toFixed(2)}`,
  )
}

/** Returns the stories of fixtures/corpus as texts. */
function storyTexts() {
  const lines = readFileSync(join(root, 'fixtures/corpus/lines-made.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line).text)
}

function writeTexts(folder, texts, files) {
  for (const name of ['in', 'out']) rmSync(join(folder, name), { recursive: true, force: true })
  mkdirSync(join(folder, 'in'))
  for (let i = 0; i < files; i++)
    writeFileSync(join(folder, 'in', `story-${String(i).padStart(6, '0')}.txt`), texts[i % texts.length])
}

/** Runs one command over the folder, by the command line or the library. */
function run(who, command, folder) {
  rmSync(join(folder, 'out'), { recursive: true, force: true })
  const given =
    command === 'check' ? ['check', 'in', '--format', 'line'] : ['convert', 'in', '--to', 'json', '--out', 'out']
  const after = `process.on('exit', ${report})`
  const args =
    who === 'cli'
      ? [
          '--import',
          `data:text/javascript,${encodeURIComponent(after)}`,
          join(root, 'dist/cli.js'),
          ...given,
          '--quiet',
          '--no-config',
        ]
      : [fileURLToPath(import.meta.url), command]
  const { stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, ...(who === 'library' && { WIRECOPY_BENCH_FOLDER: folder }) },
  })
  return JSON.parse(stderr.trim().split('\n').at(-1))
}
