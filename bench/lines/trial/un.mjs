import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
const WT = process.cwd()
const { buildSync } = await import(pathToFileURL(`${WT}/node_modules/esbuild/lib/main.js`))
const eng = `/tmp/l4/run/un-${process.pid}.mjs`
buildSync({ stdin: { contents: `export { explainLines, parse } from './src/entries/index'`, resolveDir: WT }, bundle: true, format: 'esm', platform: 'node', outfile: eng, logLevel: 'error' })
for (const f of process.argv.slice(2)) {
  const ad = `/tmp/l4/run/unad-${process.pid}.mjs`
  writeFileSync(ad, `import { readFileSync } from 'node:fs'
import { explainLines, parse } from ${JSON.stringify(eng)}
const L = ${f === '-' ? 'undefined' : `{ lineWeights: JSON.parse(readFileSync(${JSON.stringify(f)}, 'utf8')) }`}
const lexicon = () => L
const numbered = (story) => ({ ...story, article: { ...story.article, body: story.article.body.map((b) => b.kind === 'list' && b.ordered ? { ...b, items: b.items.map((x, i) => ({ ...x, text: ((b.start ?? 1) + i) + '. ' + x.text })) } : b) } })
const labels = (text) => { const blocks = explainLines(text, lexicon(text)); return [...text.matchAll(/[^\\r\\n]+/g)].filter(([l]) => l.trim()).map(({ 0: line, index }) => blocks.find(({ start, end }) => start < index + line.length && end > index)?.label) }
export default { story: (t) => numbered(parse(t, L ? { lexicon: L } : {})), labels }`)
  const out = execFileSync('node', ['/work/shared/eval/lines.mjs', '--adapter', ad, '--data', 'fixtures/corpus', '--set', 'lines-unseen', '--json', '/tmp/l4/run/un.json']).toString()
  const j = JSON.parse(readFileSync('/tmp/l4/run/un.json'))
  console.log(f.replace(/.*\//, '').padEnd(18), ['labels', 'headline', 'deck', 'byline', 'slugline', 'placed', 'others kept out', 'body kept', 'dateline', 'restricted recognised', 'free left free'].map((k) => `${k.replace(/others kept /, '').slice(0, 6)} ${j[k]}`).join(' '))
}
