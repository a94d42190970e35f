// node ens.mjs DATA OUT H,K,CT m1 m2 m3 -> JSON weights: mean of linear parts and of units' scores
import { readFileSync, writeFileSync } from 'node:fs'
export function ensemble(meta, HK, files) {
  const L = 30, GRAIN = 8, ZERO = 78, MOST = 44, F = meta.featureCount, R = meta.rowNames.length, M = files.length
  const ms = files.map((f) => { const b = readFileSync(f); return new Float32Array(b.buffer, b.byteOffset, b.length / 4) })
  const lin = (R + L + 2) * L
  const a = Float64Array.from({ length: lin }, (_, i) => ms.reduce((s, m) => s + m[i], 0) / M)
  const sg = (v) => String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, v))).replace('\\', ']')
  const pack = (from, base = -1) => { let t = ''; for (let k = 0; k < L; k++) t += sg(Math.round((a[from + k] + (base < 0 ? 0 : a[base + k])) * GRAIN)); return t }
  const zset = new Set(meta.zoned), rows = {}, empty = String.fromCharCode(ZERO).repeat(L)
  meta.rowNames.forEach((rn, i) => { const f = i < 3 * F ? -1 : meta.zoned[Math.floor((i - 3 * F) / 3)]; if (i < F && zset.has(i)) return; const row = pack(i * L, f < 0 ? -1 : f * L); if (row !== empty) rows[rn] = row })
  const tr = Object.fromEntries(meta.lineLabels.map((l, i) => [l, pack((R + i) * L)])); tr.start = pack((R + L) * L); tr.end = pack((R + L + 1) * L)
  const out = { rows, transitions: tr }
  if (HK) {
    const [H, K, CT] = HK, ND = 2 * CT + 1
    const offs = () => { let at = lin; const A = at; at += R * H; const B1 = at; at += H; const D = at; at += ND * K * H; const B2 = at; at += K; return { A, B1, D, B2, C: at } }
    const o = offs()
    const str = (m, from, n, s = 1) => { let t = ''; for (let k = 0; k < n; k++) t += sg(Math.round(m[from + k] * 16 * s)); return t }
    const ur = {}; for (let f = 0; f < F; f++) ur[meta.features[f]] = ms.map((m) => str(m, o.A + f * H, H)).join('')
    ur.bias = ms.map((m) => str(m, o.B1, H)).join('')
    const z = (n) => String.fromCharCode(ZERO).repeat(n)
    const around = Array.from({ length: ND }, (_, d) => ms.flatMap((m, i) => Array.from({ length: H }, (_, j) => z(i * K) + str(m, o.D + d * K * H + j * K, K) + z((M - 1 - i) * K)))).reverse()
    out.units = { rows: ur, around, bias: ms.map((m) => str(m, o.B2, K)).join(''), labels: ms.flatMap((m) => Array.from({ length: K }, (_, j) => str(m, o.C + j * L, L))) }
  }
  return out
}
if (process.argv[1].endsWith('ens.mjs')) { const [,, data, outf, hk, ...files] = process.argv; writeFileSync(outf, JSON.stringify(ensemble(JSON.parse(readFileSync(data + '.json')), hk === '-' ? undefined : hk.split(',').map(Number), files))) }
