// runs lines.mjs once with weights by language of the story; prints figures
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
export async function scoreAll(weightsFile, name, quiet) {
  const WT = process.cwd()
  const { buildSync } = await import(pathToFileURL(`${WT}/node_modules/esbuild/lib/main.js`))
  const eng = `/tmp/l4/run/engine-${process.pid}.mjs`
  buildSync({ stdin: { contents: `export { explainLines, parse } from './src/entries/index'`, resolveDir: WT }, bundle: true, format: 'esm', platform: 'node', outfile: eng, logLevel: 'error' })
  const ad = `/tmp/l4/run/adapter-${process.pid}.mjs`
  writeFileSync(ad, `
import { readFileSync } from 'node:fs'
import { explainLines, parse } from ${JSON.stringify(eng)}
const W = JSON.parse(readFileSync(${JSON.stringify(weightsFile)}, 'utf8'))
const lexOf = {}; for (const [l, w] of Object.entries(W)) lexOf[l] = { lineWeights: w }
const langOf = new Map(readFileSync('/work/shared/eval/data/lines-made.jsonl','utf8').split('\\n').filter(Boolean).map((l)=>JSON.parse(l)).map((r)=>[r.text, r.lang]))
const lexicon = (t) => lexOf[langOf.get(t)]
const numbered = (story) => ({ ...story, article: { ...story.article, body: story.article.body.map((b) => b.kind === 'list' && b.ordered ? { ...b, items: b.items.map((x, i) => ({ ...x, text: ((b.start ?? 1) + i) + '. ' + x.text })) } : b) } })
const labels = (text) => { const blocks = explainLines(text, lexicon(text)); return [...text.matchAll(/[^\\r\\n]+/g)].filter(([l]) => l.trim()).map(({ 0: line, index }) => blocks.find(({ start, end }) => start < index + line.length && end > index)?.label) }
export default { story: (t) => numbered(parse(t, lexicon(t) ? { lexicon: lexicon(t) } : {})), labels }
`)
  const out = execFileSync('nice', ['-n', '12', 'node', '/work/shared/eval/lines.mjs', '--adapter', ad, '--json', `/tmp/l4/run/${name}.json`, '--errors', '100000'], { cwd: WT, maxBuffer: 1e9 }).toString()
  writeFileSync(`/tmp/l4/run/${name}.txt`, out)
  const j = JSON.parse(readFileSync(`/tmp/l4/run/${name}.json`, 'utf8'))
  console.log(name.padEnd(26), ['labels', 'headline', 'deck', 'byline', 'slugline', 'authors', 'notices', 'placed', 'others kept out', 'lead', 'body kept', 'dateline', 'sign-off people', 'restricted recognised', 'free left free'].map((k) => `${k.replace(/others kept /, '').slice(0, 6)} ${j[k]}`).join(' '))
  return j
}
if (process.argv[1]?.endsWith('pooled.mjs')) await scoreAll(process.argv[2], process.argv[3])
