import { execFileSync, execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { ensemble } from './ens.mjs'
const [,, fit, data, name, hk, argText, only] = process.argv
const meta = JSON.parse(readFileSync(data + '.json')); const args = argText.split(' ')
const dir = `/tmp/l4/run/${name}`; mkdirSync(dir, { recursive: true })
const rows = readFileSync('/work/shared/eval/data/lines-made.jsonl', 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l))
const langs = [...new Set(rows.map((r) => r.lang))]
const run = promisify(execFile)
const W = {}
const queue = [...langs]
const work = async () => { for (;;) { const l = queue.shift(); if (!l) return
  const files = []
  for (const s of [0, 1, 2]) { const f = `${dir}/${l}-${s}.bin`; await run(fit, [data, f, String(meta.langs.indexOf(l)), String(+args[0] + s), ...args.slice(1)], { maxBuffer: 1e8 }); files.push(f) }
  W[l] = ensemble(meta, hk === '-' ? undefined : hk.split(',').map(Number), files) } }
await Promise.all([work(), work()])
writeFileSync(`${dir}/weights.json`, JSON.stringify(W))
console.log('fitted')
