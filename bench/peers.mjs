// Ours beside compromise and wink-nlp: what is found, by the scorers of ../shared/eval, then how fast.
//   npm run bench:peers [-- --tasks sents,ner,quotes]
import { spawnSync } from 'node:child_process'

const scorers = new URL('../../shared/eval/', import.meta.url).pathname
const adapter = (name) => new URL(name, import.meta.url).pathname
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status) process.exitCode = status
}

const ours = adapter('adapter.mjs')
const peers = [adapter('peers/compromise.mjs'), adapter('peers/wink-nlp.mjs')]
const options = process.argv.length > 2 ? process.argv.slice(2) : ['--tasks', 'sents,ner,quotes']
run(`${scorers}annotate.mjs`, ours, ...peers, ...options)
run(`${scorers}speed.mjs`, '--adapter', ours, '--peers')
