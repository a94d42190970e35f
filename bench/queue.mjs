// Measures the queue beside one process: stories a second over the same input, start of the processes included.
//
//   node bench/queue.mjs [--stories 4000] [--messages 500] [--server redis-server]
//
// Needs a build and a server of Debian's package redis-server or valkey-server, which is started here on a port and in a folder of its own,
// with each change flushed to disk (appendfsync always). Stories are made up: 1 kB of copy each. An archive is one file of NDJSON in shards
// of 256 kB; a feed is a file, and so a job, for each story.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '4000' },
    messages: { type: 'string', default: '500' },
    server: { type: 'string', default: 'redis-server' },
  },
})
const given = ['--to', 'json', '--provider', 'Example News', '--date', '2024-04-24', '--language', 'en']

const storyText = (n) =>
  `Harbor ${n} reopens after storm\n\nOSLO (AP) -- The harbor at pier ${n} reopened on Monday, port director Kari Holm said.\n\n` +
  Array.from(
    { length: 6 },
    (_, i) =>
      `Repairs of quay ${n + i} took ${i + 2} weeks, and the port handled ${n * (i + 1)} tons in that time.\n\n`,
  ).join('') +
  '"We were lucky with the weather," Holm said. The next ferry leaves on Tuesday.\n'

/** Runs the command line. Returns its seconds. */
async function run(...args) {
  const from = performance.now()
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let notes = ''
  child.stderr.on('data', (chunk) => (notes += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`wirecopy ${args.join(' ')} exits with ${code}: ${notes}`)
  return (performance.now() - from) / 1000
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

/** Waits until the server takes connections. */
async function answering() {
  for (let i = 0; i < 200; i++) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${values.server} does not start.`)
}

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-queue-'))
const port = await freePort()
const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '']
const server = spawn(values.server, [...options, '--appendonly', 'yes', '--appendfsync', 'always'], { stdio: 'ignore' })
const line = (...cells) => console.log(cells.map((cell, i) => String(cell).padEnd(i ? 12 : 40)).join(''))

/** Measures inputs in one process, then in the queue with one and two workers. */
async function measure(what, count, inputs, add) {
  const show = (label, seconds) => line(`${what}, ${label}`, (count / seconds).toFixed(0), seconds.toFixed(1))
  const single = join(folder, `${what}-single`)
  show('one process', await run('convert', ...inputs, ...given, '--out', single, '--jobs', '1', '--no-config', '-q'))
  for (const workers of [1, 2]) {
    const place = ['--redis', `redis://127.0.0.1:${port}`, '--name', `${what}-${workers}`]
    const out = join(folder, `${what}-${workers}`)
    show(`adding to the queue`, await run('queue', 'add', ...inputs, ...add, ...place))
    const work = () => run('queue', 'work', ...place, ...given, '--out', out, '--drain')
    const times = await Promise.all(Array.from({ length: workers }, work))
    show(`queue, ${workers === 1 ? 'one worker' : 'two workers'}`, Math.max(...times))
    const written = readdirSync(out).filter((name) => name.endsWith('.json')).length
    if (written !== count) throw new Error(`${written} of ${count} stories are written.`)
  }
}

try {
  await answering()
  const stories = Number(values.stories)
  const archive = join(folder, 'archive.ndjson')
  const record = (n) => JSON.stringify({ id: `urn:x:${n}`, text: storyText(n), date: '2024-04-24' })
  writeFileSync(archive, Array.from({ length: stories }, (_, n) => `${record(n)}\n`).join(''))
  const feed = join(folder, 'feed')
  mkdirSync(feed)
  const messages = Number(values.messages)
  for (let n = 0; n < messages; n++) writeFileSync(join(feed, `${n}.txt`), storyText(n))
  line('', 'stories/s', 'seconds')
  await measure('archive', stories, [archive], ['--shard', '262144'])
  await measure('feed', messages, [feed], [])
} finally {
  server.kill()
  if (server.exitCode === null) await once(server, 'exit')
  rmSync(folder, { recursive: true, force: true })
}
