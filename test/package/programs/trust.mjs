/*
 * Runs the built package with every door to the outside replaced by a function that records the call.
 * Prints the calls as JSON. With the argument `control` it opens each door itself, to show that a call is seen.
 */
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

const readManifest = fs.readFileSync
const root = new URL('../../../', import.meta.url)
const calls = []
/** Whether the caller is a function of the package or of a dependency: Node reads its own environment while it loads modules. */
const isOurs = () => {
  const [, ...frames] = new Error().stack.split('\n')
  const caller = frames.find((frame) => !frame.includes('/trust.mjs') && !/\((?:<anonymous>|native)\)/.test(frame))
  return process.argv[2] === 'control' || /\/(?:dist|node_modules)\//.test(caller ?? '')
}
const record = (name) => isOurs() && calls.push(name)

/** Returns a function that records a call and then runs the function. */
const recorded =
  (run, nameOf) =>
  (...given) => {
    record(nameOf(...given))
    return run(...given)
  }
process.env = new Proxy(process.env, {
  get: recorded(Reflect.get, (_, key) => `env ${String(key)}`),
  has: recorded(Reflect.has, (_, key) => `env ${String(key)}`),
  ownKeys: recorded(Reflect.ownKeys, () => 'env'),
})
const doors = {
  net: [net, ['connect', 'createConnection', 'createServer']],
  socket: [net.Socket.prototype, ['connect']],
  tls: [tls, ['connect', 'createServer']],
  dns: [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  'dns.promises': [dns.promises, ['lookup', 'resolve']],
  http: [http, ['request', 'get', 'createServer']],
  http2: [http2, ['connect']],
  https: [https, ['request', 'get']],
  dgram: [dgram, ['createSocket']],
  child_process: [childProcess, ['spawn', 'spawnSync', 'exec', 'execFile', 'execSync', 'fork']],
  fs: [
    fs,
    ['openSync', 'readFileSync', 'writeFileSync', 'open', 'readFile', 'writeFile', 'readdirSync', 'createWriteStream'],
  ],
  global: [globalThis, ['fetch', 'WebSocket', 'EventSource', 'setTimeout', 'setInterval']],
  Math: [Math, ['random']],
  performance: [performance, ['now']],
  crypto: [crypto, ['randomUUID', 'getRandomValues']],
}
const put = (owner, key, value) => Object.defineProperty(owner, key, { value, configurable: true, writable: true })
for (const [name, [owner, keys]] of Object.entries(doors))
  for (const key of keys) {
    const real = owner[key]
    put(owner, key, function (...given) {
      if (!isOurs()) return new.target ? Reflect.construct(real, given) : Reflect.apply(real, this, given)
      calls.push(`${name}.${key}`)
      throw new Error(`${name}.${key} was called`)
    })
  }
globalThis.Date = new Proxy(Date, {
  construct(target, given) {
    if (!given.length) record('clock')
    return Reflect.construct(target, given)
  },
  get(target, key) {
    if (key === 'now') record('clock')
    return Reflect.get(target, key)
  },
})
syncBuiltinESMExports()

const { exports } = JSON.parse(readManifest(new URL('package.json', root), 'utf8'))
/** The entries of programs around the library; all others are the library. */
const HOSTS = /^\.\/(?:node|sqlite|queue|astro|eleventy|bundler.*)$/
const entries = Object.keys(exports).filter((name) => exports[name].import?.default && !HOSTS.test(name))
/** The entry that stands for a pattern: one language for all. */
const fileOf = (name) => exports[name].import.default.replace('*', 'en')
const load = async (name) => [name.slice(2) || 'index', await import(new URL(fileOf(name), root))]
const copy = `EMBARGOED UNTIL 0900 GMT MARCH 5, 2024

Ferries sail again

By Jane Doe

LISBON, March 4 (Reuters) - Ferries crossed the Tagus again on Monday, Rui Costa said.

“We lost two days,” he said at 10:15 a.m. local time. The picture: http://example.com/a.jpg
`

if (process.argv[2] === 'control') {
  for (const [, [owner, keys]] of Object.entries(doors))
    for (const key of keys)
      try {
        owner[key]()
      } catch {
        // the door is closed
      }
  new Date()
  Date.now()
  void process.env.HOME
  void ('HOME' in process.env)
  Object.keys(process.env)
} else {
  const library = Object.fromEntries(await Promise.all(entries.map(load)))
  // The reader of mail loads postal-mime with the first message.
  const mail = `From: desk@example.com\nSubject: Ferries\nContent-Type: text/plain\n\n${copy}`
  await library.email.readEmail(mail)
  const { parse, annotate, validate, verify, report, applyFixes, diff } = library.index
  const options = { date: '2024-03-04', zone: 'Europe/Lisbon', gazetteer: library.gazetteer.gazetteer }
  const story = annotate(parse(copy, options))
  const { article } = story
  const found = validate(story, { profile: 'reuters', now: '2024-03-06T00:00:00Z' })
  report(copy, found)
  applyFixes(copy, (text) => validate(parse(text)))
  verify(article, copy)
  diff(article, article)
  await library.email.readEmail(mail)
  library.config.resolveConfig(library.config.defineConfig({ profile: 'ap' }))
  const metadata = {
    guid: 'tag:example.com,2024:a',
    provider: 'Example',
    versionCreated: '2024-03-04T09:00:00Z',
    drafts: true,
  }
  const written = []
  const { write, read, formats } = library.convert
  for (const name of Object.keys(formats)) {
    const document = attempt(() => write(article, { to: name, ...metadata }))
    if (document === undefined) continue
    written.push(name)
    attempt(() => read(document, { from: name }))
  }
  if (written.length < Object.keys(formats).length) throw new Error(`only ${written.join(', ')} were written`)
}
process.stdout.write(JSON.stringify(calls))

/** Returns the result of a call; undefined where the library refuses, by code. */
function attempt(run) {
  try {
    return run()
  } catch (error) {
    if (error?.code && error.name === 'WirecopyError') return undefined
    throw error
  }
}
