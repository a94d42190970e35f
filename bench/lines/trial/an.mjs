// node an.mjs weights.json : stages
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
const WT = process.cwd()
const { build } = await import(pathToFileURL(`${WT}/node_modules/esbuild/lib/main.js`))
const { outputFiles } = await build({ stdin: { contents: `
export { ownFeatures, scoreLines, labelLines } from './src/parse/labels/label-lines'
export { lineLabels } from './src/parse/labels/line-label'
export { lineModelOf } from './src/parse/labels/line-weights'
export { pinsOf, labelWithHeadline } from './src/parse/labels/label-with-headline'
export { readStoryLines } from './src/parse/labels/story-lines'
export { labelBlocks } from './src/parse/labels/label-story'
export { openReader } from './src/parse/open-reader'
export { pagePositions } from './src/parse/page/page-positions'
`, resolveDir: WT }, bundle: true, write: false, format: 'esm', platform: 'node' })
const E = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
const W = JSON.parse(readFileSync(process.argv[2]))
const rows = readFileSync('/work/shared/eval/data/lines-made.jsonl', 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l))
const cause = {}, ex = {}
const stage = { raw: 0, head: 0, final: 0, n: 0, pinned: 0, pinWrong: 0 }
for (const r of rows) {
  const lexicon = { lineWeights: W[r.lang] }
  const reader = E.openReader(r.text, lexicon)
  const page = E.pagePositions(reader.source, reader.blocks)
  const lines = E.readStoryLines(reader, reader.blocks.map((_, i) => i), page)
  if (!lines.length) continue
  const model = E.lineModelOf(W[r.lang])
  const pins = E.pinsOf(lines)
  const raw = E.labelLines(lines, model, pins)
  const head = E.labelWithHeadline(lines, model)
  const final = E.labelBlocks(reader).labels
  const gold = []; let i = 0
  for (const m of r.text.matchAll(/[^\r\n]+/g)) { if (!m[0].trim()) continue; const g = r.lines[i++]; const b = reader.blocks.findIndex(({ start, end }) => start < m.index + m[0].length && end > m.index)
    if (b < 0) { (cause['no block'] ??= 0); cause['no block']++; continue }
    stage.n++
    const a = raw[b].label, h = head[b].label, f = final[b]?.label
    if (a === g) stage.raw++; if (h === g) stage.head++; if (f === g) stage.final++
    if (pins[b]) { stage.pinned++; if (pins[b] !== g) stage.pinWrong++ }
    if (f !== g) {
      const ru = raw[b].runnerUp === g ? ' (2nd)' : ''
      const c = pins[b] && pins[b] !== g ? `pin ${pins[b]} for ${g}` : a === g ? `post ${g}->${f}` : r.lines.length && reader.block(b).first !== undefined && 0 ? '' : `model${ru}`
      cause[c] = (cause[c] ?? 0) + 1; (ex[c] ??= []).push(`${r.id} [${g}] raw ${a}/${raw[b].runnerUp} ${raw[b].margin} final ${f}: ${m[0].slice(0, 80)}`)
    }
  }
}
console.log(stage)
for (const [c, n] of Object.entries(cause).sort((a, b) => b[1] - a[1])) { console.log(n, c); if (!/^model/.test(c)) for (const e of (ex[c] ?? []).slice(0, 4)) console.log('     ', e) }
