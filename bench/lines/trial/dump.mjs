// node dump.mjs OUT [copies] : run in worktree; encodes all stories to binary
import { writeFileSync, openSync, writeSync, closeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
const WT = process.cwd()
const imp = (p) => import(pathToFileURL(`${WT}/${p}`))
const { build } = await import(pathToFileURL(`${WT}/node_modules/esbuild/lib/main.js`))
const { outputFiles } = await build({ stdin: { contents: `
export { lineWeights } from './src/lexicon/generated/line-weights'
export { features } from './src/parse/labels/features'
export { ownFeatures, scoreLines } from './src/parse/labels/label-lines'
export { lineLabels } from './src/parse/labels/line-label'
export { pinsOf } from './src/parse/labels/label-with-headline'
export { readStoryLines } from './src/parse/labels/story-lines'
export { openReader } from './src/parse/open-reader'
export { pagePositions } from './src/parse/page/page-positions'
export { knownFeatures } from './src/parse/labels/features/known'
`, resolveDir: WT }, bundle: true, write: false, format: 'esm', platform: 'node' })
const engine = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
const { randomFrom } = await imp('bench/lines/crf.mjs')
const { allStories, corpusStories, varied } = await imp('bench/lines/stories.mjs')
const { lineLabels } = engine
const extraRe = process.env.EXTRA ? new RegExp(process.env.EXTRA) : undefined
const W = (l) => l?.weight ?? 0
const caseOf = (l) => l === undefined ? 0 : l.capitals > 1 && l.smalls === 0 ? 1 : l.words > 2 && l.capitalised * 10 >= l.words * 7 ? 2 : 3
const EXTRA = [
  ['x longer above', (ls, i) => i > 0 && W(ls[i]) > 1.6 * W(ls[i - 1])],
  ['x shorter above', (ls, i) => i > 0 && W(ls[i]) * 1.6 < W(ls[i - 1])],
  ['x longest head', (ls, i) => ls[i].zone === 0 && ls.every((l) => l.zone !== 0 || l === ls[i] || W(l) < W(ls[i]))],
  ['x like above', (ls, i) => i > 0 && caseOf(ls[i]) === caseOf(ls[i - 1]) && ls[i].stopped === ls[i - 1].stopped && W(ls[i]) < 2 * W(ls[i - 1]) && W(ls[i - 1]) < 2 * W(ls[i])],
  ['x head 2', (ls, i) => ls[i].zone === 0 && heads(ls) <= 2],
  ['x head 4', (ls, i) => ls[i].zone === 0 && heads(ls) > 2 && heads(ls) <= 4],
  ['x head 8', (ls, i) => ls[i].zone === 0 && heads(ls) > 4 && heads(ls) <= 8],
  ['x head more', (ls, i) => ls[i].zone === 0 && heads(ls) > 8],
  ['x tail 2', (ls, i) => ls[i].zone === 2 && tails(ls) <= 2],
  ['x tail 6', (ls, i) => ls[i].zone === 2 && tails(ls) > 2 && tails(ls) <= 6],
  ['x 3 above body', (ls, i) => ls[i].toBody === 3],
  ['x 4 above body', (ls, i) => ls[i].toBody > 3 && ls[i].toBody < 6],
  ['x 2 below body', (ls, i) => ls[i].zone === 2 && ls[i].fromBody === 2],
  ['x 3 below body', (ls, i) => ls[i].zone === 2 && ls[i].fromBody === 3],
  ['x only caps', (ls, i) => caseOf(ls[i]) === 1 && ls.filter((l) => caseOf(l) === 1 && l.weight > 3).length <= 2],
  ['x caps copy', (ls, i) => { const n = ls.reduce((s, l) => s + l.smalls, 0), c = ls.reduce((s, l) => s + l.capitals, 0); return c > n && c > 0 }],
  ['x no gaps', (ls) => ls.filter((l) => l.apart).length * 4 < ls.length],
  ['x all apart', (ls) => ls.length > 3 && ls.filter((l) => l.apart).length > ls.length * 0.8],
  ['x unindented', (ls, i) => ls[i].indent === 0 && ls.filter((l) => l.indent >= 2).length * 3 > ls.length],
  ['x share above', (ls, i) => i > 0 && overlap(ls[i], ls[i - 1]) >= 1],
  ['x share below', (ls, i) => i + 1 < ls.length && overlap(ls[i], ls[i + 1]) >= 1],
  ['x words in text 3', (ls, i) => hits(ls, i) >= 3],
  ['x words in text all', (ls, i) => { const n = stemsOf(ls[i]).size; return n >= 2 && ls[i].weight < 200 && hits(ls, i) === n }],
  ['x words in text half', (ls, i) => { const n = stemsOf(ls[i]).size; return n >= 2 && ls[i].weight < 200 && hits(ls, i) * 2 >= n && hits(ls, i) < n }],
  ['x words in text none', (ls, i) => { const n = stemsOf(ls[i]).size; return n >= 1 && ls[i].weight < 200 && hits(ls, i) === 0 }],
  ['x name in text', (ls, i) => ls[i].words <= 4 && ls[i].words > 1 && ls[i].capitalised === ls[i].words && lastIn(ls, i)],
  ['x short story', (ls) => { const w = ls.reduce((s, l) => s + (l.zone === 1 ? l.weight : 0), 0); return w < 500 }],
  ['x long text', (ls) => { const w = ls.reduce((s, l) => s + (l.zone === 1 ? l.weight : 0), 0); return w > 2500 }],
  ['x one body', (ls) => ls.filter((l) => l.zone === 1).length <= 2],
].filter(([n]) => extraRe?.test(n))
const wm = new WeakMap()
const stemsOf = (l) => { let s = wm.get(l); if (!s) wm.set(l, (s = new Set((l.text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []).slice(0, 60).map((w) => w.slice(0, Math.max(4, Math.min(6, w.length - 2))))))); return s }
const cache = new WeakMap()
const factsOf = (ls) => { let f = cache.get(ls); if (!f) { const count = new Map(); for (const l of ls) if (l.zone === 1) for (const s of stemsOf(l)) count.set(s, (count.get(s) ?? 0) + 1); f = { heads: ls.filter((l) => l.zone === 0).length, tails: ls.filter((l) => l.zone === 2).length, count, body: ls.filter((l) => l.zone === 1).map((l) => l.text).join(' ') }; cache.set(ls, f) } return f }
const heads = (ls) => factsOf(ls).heads, tails = (ls) => factsOf(ls).tails
const hits = (ls, i) => { const c = factsOf(ls).count; let n = 0; for (const s of stemsOf(ls[i])) if ((c.get(s) ?? 0) > (ls[i].zone === 1 ? 1 : 0)) n++; return n }
const overlap = (a, b) => { let n = 0; const y = stemsOf(b); for (const s of stemsOf(a)) if (y.has(s)) n++; return n }
const lastIn = (ls, i) => { const w = ls[i].text.trim().split(' ').at(-1); return w.length > 2 && factsOf(ls).body.includes(w) }
const features = [...engine.features, ...EXTRA.map(([n, f]) => [n, f])]
const ownOf = (ls, i) => [...engine.ownFeatures(ls[i]), ...EXTRA.flatMap(([, f], k) => (f(ls, i) ? [engine.features.length + k] : []))]
const L = lineLabels.length
const numberOf = new Map(lineLabels.map((l, i) => [l, i]))
export const ZONED = /^(length|words|capitals|title|sentence|stop|question|last colon|name|bracketed|label|run|apart|first|some digits|no digits|caseless|share|says|furniture|agency|date|year|job|contact)/
const ZONES = ['head', 'body', 'tail']
const zre = process.env.ZONED ? new RegExp(process.env.ZONED) : ZONED
const zoned = features.flatMap(([name], i) => (zre.test(name) ? [i] : []))
const zrow = new Map(zoned.map((f, at) => [f, 3 * (features.length + at)]))
const rowNames = [...['', '< ', '> '].flatMap((lead) => features.map(([n]) => lead + n)), ...zoned.flatMap((f) => ZONES.map((z) => `${features[f][0]} @${z}`))]
const baseOf = rowNames.map((_, i) => i < 3 * features.length ? i % features.length : zoned[Math.floor((i - 3 * features.length) / 3)])
const known = new Set(engine.knownFeatures.map(([n]) => n))
const lex = features.map(([n]) => known.has(n) && !/^(contact|year|clock|only time|part stamp)/.test(n) ? 1 : 0)
const empty = { rows: new Map(), transitions: new Int32Array(L * L), start: new Int32Array(L), end: new Int32Array(L) }
function enc(story) {
  const { text, mayBe } = story
  const reader = engine.openReader(text)
  const lines = engine.readStoryLines(reader, reader.blocks.map((_, i) => i), engine.pagePositions(reader.source, reader.blocks))
  const own = lines.map((_, i) => ownOf(lines, i))
  const rows = own.map((found, at) => [...found, ...(own[at - 1] ?? []).map((f) => f + features.length), ...(own[at + 1] ?? []).map((f) => f + 2 * features.length), ...found.flatMap((f) => zrow.has(f) ? [zrow.get(f) + lines[at].zone] : [])])
  const all = (2 ** L - 1) >>> 0
  const allow = lines.map((line, at) => {
    const may = mayBe(reader.block(at), line.text)
    if (may === undefined) return 0
    let m = 0
    if (may.not) { m = all; for (const l of may.not) m &= ~(1 << numberOf.get(l)); return m >>> 0 }
    for (const l of may) if (numberOf.has(l)) m |= 1 << numberOf.get(l)
    return m >>> 0
  })
  const pins = engine.pinsOf(lines).map((l) => l === undefined ? -1 : numberOf.get(l))
  const pen = lines.length ? engine.scoreLines(lines, empty) : new Int32Array(0)
  return { rows, allow, pins, pen }
}
const langs = []
const out = openSync(process.argv[2], 'w')
const copiesN = +(process.argv[3] ?? 6)
const t0 = Date.now()
const read = allStories(), corpus = corpusStories()
const labelled = read.filter(({ rows }) => rows)
const seed = +(process.argv[4] ?? 0)
const stories = [...read, ...corpus, ...varied(labelled, copiesN, randomFrom(3 + seed)), ...varied(corpus, +(process.env.CORPUS ?? 1), randomFrom(5 + seed))]
const i32 = (a) => Buffer.from(Int32Array.from(a).buffer)
const u32 = (a) => Buffer.from(Uint32Array.from(a).buffer)
writeSync(out, i32([stories.length, rowNames.length, features.length])); writeSync(out, i32(baseOf)); writeSync(out, i32(lex))
for (const s of stories) {
  const { rows, allow, pins, pen } = enc(s)
  let g = langs.indexOf(s.lang); if (g < 0) g = langs.push(s.lang) - 1
  const n = rows.length
  let at = 0; const starts = rows.map((r) => (at += r.length))
  const sparse = []; const pst = []
  for (let t = 0; t < n; t++) { for (let k = 0; k < L; k++) if (pen[t * L + k]) sparse.push(t * 32 + k, pen[t * L + k]); }
  writeSync(out, Buffer.concat([i32([n]), Buffer.from(Float32Array.of(s.weight).buffer), i32([g]), i32(starts), i32(rows.flat()), u32(allow), i32(pins), i32([sparse.length / 2]), i32(sparse)]))
}
closeSync(out)
writeFileSync(process.argv[2] + '.json', JSON.stringify({ langs, rowNames, lineLabels, lex, features: features.map(([n]) => n), featureCount: features.length, zoned, n: stories.length }))
console.log('stories', stories.length, 'rows', rowNames.length, (Date.now() - t0) / 1000)
