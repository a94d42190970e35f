// Measures the time per story of the ledger in SQLite as it grows, and its memory. `node bench/ledger.mjs [stories] [file]`, after `npm run build`.
// Made-up stories of a national wire: each topic has an original, mostly a lead or correction, sometimes an add, a repeat or a kill.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from 'wirecopy/sqlite'

const [stories = 200_000, file] = [Number(process.argv[2] ?? 200_000), process.argv[3]]
const STEP = 100_000
const BATCH = 500 // messages in a transaction
const A_DAY = 5_000 // messages of a day

const folder = file ? undefined : mkdtempSync(join(tmpdir(), 'wirecopy-ledger-'))
const path = file ?? join(folder, 'ledger.db')
const ledger = await openLedger(path)
const day = (n) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10)

function message(n) {
  const [date, kind] = [day(Math.floor(n / A_DAY)), n % 10]
  const topic = `PM-Topic-${(n - (n % 10) + (kind < 5 ? kind : kind - 5)).toString(36)}`
  const minute = `${date}T${String(6 + kind).padStart(2, '0')}:00:00Z`
  const body = [
    { kind: 'paragraph', text: `The council of district ${n} voted on Monday to repair bridge ${n}, officials said.` },
  ]
  const article = {
    slugline: topic,
    headline: `Council votes ${n}`,
    item: { versionCreated: minute, provider: { name: 'AP' } },
    body,
  }
  if (kind < 5) return article
  if (kind === 5 && n % 100 === 5)
    return { ...article, notices: [{ kind: 'kill', text: 'A kill is mandatory.' }], body: [] }
  if (kind === 6) return { ...article, notices: [{ kind: 'correction', text: 'CORRECTS number.' }] }
  if (kind === 7)
    return { ...article, slugline: `${topic}, 1st add`, take: { text: '1st Add', kind: 'add', number: 1 } }
  return { ...article, take: { text: '1st Ld', kind: 'lead', number: 1 } }
}

const counts = {}
let [from, cpu, step] = [performance.now(), process.cpuUsage(), []]
for (let n = 0; n < stories; n += BATCH) {
  ledger.transaction(() => {
    for (let i = n; i < Math.min(n + BATCH, stories); i++) {
      const { kind } = ledger.take(message(i), { date: day(Math.floor(i / A_DAY)) })
      counts[kind] = (counts[kind] ?? 0) + 1
    }
  })
  if ((n + BATCH) % STEP === 0 || n + BATCH >= stories) {
    const taken = Math.min(n + BATCH, stories)
    const micros = ((performance.now() - from) * 1000) / (taken - (step.at(-1)?.taken ?? 0))
    const { user, system } = process.cpuUsage(cpu)
    const work = (user + system) / (taken - (step.at(-1)?.taken ?? 0))
    step.push({ taken, micros })
    console.log(
      `${String(taken).padStart(9)} stories  ${micros.toFixed(0).padStart(5)} µs a story  ${work.toFixed(0).padStart(5)} µs of processor  ${Math.round(process.memoryUsage().rss / 1e6)} MB  ${Math.round(statSync(path).size / 1e6)} MB file`,
    )
    from = performance.now()
    cpu = process.cpuUsage()
  }
}
console.log(counts)
ledger.close()
if (folder) rmSync(folder, { recursive: true })
