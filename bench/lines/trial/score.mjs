// node score.mjs DATA.bin NAME "seed epochs rate pull P Q joint" [models] : folds, run in worktree; prints figures
import { execFileSync, execFile } from 'node:child_process'
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
const WT = process.cwd()
const [,, data, name, argText, modelsN = '1'] = process.argv
const args = argText.split(' ')
const meta = JSON.parse(readFileSync(data + '.json', 'utf8'))
const L = 30, GRAIN = 8, ZERO = 78, MOST = 44
const dir = `/tmp/l4/run/${name}`; mkdirSync(dir, { recursive: true })
const rows = readFileSync('/work/shared/eval/data/lines-made.jsonl', 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l))
const langs = [...new Set(rows.map((r) => r.lang))]
function weightsFrom(models) {
  const n = models[0].length, a = new Float64Array(n)
  for (const m of models) for (let i = 0; i < n; i++) a[i] += m[i] / models.length
  const round = (x) => Math.max(-MOST, Math.min(MOST, Math.round(x * GRAIN)))
  const pack = (from, base = -1) => { let t = ''; for (let k = 0; k < L; k++) t += String.fromCharCode(ZERO + round(a[from + k] + (base < 0 ? 0 : a[base + k]))).replace('\\', ']'); return t }
  const F = meta.featureCount, empty = String.fromCharCode(ZERO).repeat(L), out = {}
  const zset = new Set(meta.zoned)
  meta.rowNames.forEach((rn, i) => {
    const f = i < 3 * F ? -1 : meta.zoned[Math.floor((i - 3 * F) / 3)]
    if (i < F && zset.has(i)) return
    const row = pack(i * L, f < 0 ? -1 : f * L)
    if (row !== empty) out[rn] = row
  })
  const R = meta.rowNames.length
  const transitions = Object.fromEntries(meta.lineLabels.map((l, i) => [l, pack((R + i) * L)]))
  let units
  if (process.env.NN) {
    const [H, K, CT] = process.env.NN.split(',').map(Number)
    const m = models[0]; let at = (R + L + 2) * L
    const q = (x, g = 16) => { const v = Math.round(x * g); if (Math.abs(v) > MOST) clipped++; return Math.max(-MOST, Math.min(MOST, v)) }
    let clipped = 0
    const str = (from, n) => { let t = ''; for (let k = 0; k < n; k++) t += String.fromCharCode(ZERO + q(m[from + k])).replace('\\', ']'); return t }
    const rowsU = {}; const NF = R
    for (let f = 0; f < F; f++) { const t = str(at + f * H, H); if (t !== String.fromCharCode(ZERO).repeat(H)) rowsU[meta.features[f]] = t }
    at += NF * H; rowsU.bias = str(at, H); at += H
    const D = Array.from({ length: 2 * CT + 1 }, (_, d) => Array.from({ length: H }, (_, j) => str(at + d * K * H + j * K, K)))
    at += (2 * CT + 1) * K * H; const bias = str(at, K); at += K
    const labels = Array.from({ length: K }, (_, j) => str(at + j * L, L))
    units = { rows: rowsU, around: D.reverse(), bias, labels }
    if (clipped) console.log('clipped', clipped)
  }
  return { ...(units && { units }), rows: out, transitions: { ...transitions, start: pack((R + L) * L), end: pack((R + L + 1) * L) } }
}
export { weightsFrom }
if (process.env.ALL) { const b = readFileSync(process.env.ALL); writeFileSync(process.env.OUT, JSON.stringify(weightsFrom([new Float32Array(b.buffer, b.byteOffset, b.length / 4)]))); process.exit() }
const weights = {}
for (const lang of langs) {
  const ms = []
  for (let i = 0; i < +modelsN; i++) {
    const file = `${dir}/${lang}-${i}.bin`
    execFileSync('nice', ['-n', '12', process.env.FIT ?? '/tmp/l4/x/fit', data, file, String(meta.langs.indexOf(lang)), String(+args[0] + i), ...args.slice(1)])
    const b = readFileSync(file); ms.push(new Float32Array(b.buffer, b.byteOffset, b.length / 4))
  }
  if (ms.some((m) => m.some((x) => !Number.isFinite(x)))) console.log('NaN', lang)
  weights[lang] = weightsFrom(ms)
}
writeFileSync(`${dir}/weights.json`, JSON.stringify(weights))
const { scoreAll } = await import('/tmp/l4/x/pooled.mjs')
await scoreAll(`${dir}/weights.json`, name)
