// Measures the size of imports, bundled for the browser, minified and gzipped. Fails if one is over its limit.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The typical imports of a page, with their maximum size in kB, gzipped: that of today, rounded up. A limit is raised with the change that
 * needs it, and docs/size.md says what the size consists of. With `first`, what is loaded on demand is not counted.
 */
const limits = [
  { imports: { index: ['parse'] }, limit: 444 },
  { imports: { index: ['parse', 'validate', 'report'] }, limit: 807 },
  { imports: { index: ['annotate'] }, limit: 324 },
  { imports: { index: ['parse', 'annotate'] }, limit: 745 },
  { imports: { english: ['annotate'] }, limit: 190 },
  { imports: { core: ['createParser'], 'languages/en': ['default'] }, limit: 324 },
  { imports: { core: ['createAnnotator'], 'languages/en': ['annotations'] }, limit: 191 },
  { imports: { core: ['createValidator'] }, limit: 197 },
  { imports: { core: ['createParser', 'createValidator'], 'languages/en': ['default'] }, limit: 462 },
  { imports: { index: ['parse'], core: ['createValidator'] }, limit: 501 },
  { imports: { newsml: ['toNewsml'] }, limit: 51 },
  { imports: { index: ['parse'], newsml: ['toNewsml'] }, limit: 466 },
  { imports: { json: ['toJson'] }, limit: 2 },
  { imports: { markdown: ['toMarkdown'] }, limit: 38 },
  { imports: { nitf: ['toNitf'] }, limit: 42 },
  { imports: { ninjs: ['toNinjs'] }, limit: 44 },
  { imports: { html: ['toHtml'] }, limit: 44 },
  { imports: { jsonld: ['toJsonld'] }, limit: 42 },
  { imports: { schema: ['Article'] }, limit: 38 },
  { imports: { json: ['fromJson'] }, limit: 45 },
  { imports: { extraction: ['fromExtraction'] }, limit: 47 },
  { imports: { newsml: ['fromNewsml'] }, limit: 95 },
  { imports: { markdown: ['fromMarkdown'] }, limit: 120 },
  { imports: { nitf: ['fromNitf'] }, limit: 50 },
  { imports: { ninjs: ['fromNinjs'] }, limit: 86 },
  { imports: { copy: ['toCopy'] }, limit: 35 },
  { imports: { html: ['fromHtml'] }, limit: 579 },
  { imports: { jsonld: ['fromJsonld'] }, limit: 108 },
  { imports: { feeds: ['readRss'] }, limit: 94 },
  { imports: { email: ['readEmail'] }, limit: 610 },
  { imports: { config: ['resolveConfig'] }, limit: 209 },
  { imports: { convert: ['convert'] }, limit: 748 },
  { imports: { 'convert-async': ['convertAsync'] }, limit: 24, first: true },
  { imports: { ledger: ['next'] }, limit: 41 },
  { imports: { merge: ['merge'] }, limit: 359 },
  { imports: { gazetteer: ['gazetteer'] }, limit: 211 },
]

let over = 0
for (const { imports, limit, first } of limits) {
  const contents = Object.entries(imports)
    .map(([entry, names]) => `export { ${names.join(', ')} } from './dist/${entry}.js'`)
    .join('\n')
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    metafile: true,
    outdir: `${root}out`,
    splitting: first ?? false,
  })
  const loaded = first ? firstFiles(metafile.outputs) : Object.keys(metafile.outputs)
  const size = outputFiles
    .filter(({ path }) => loaded.some((name) => path.endsWith(`/${name}`)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length / 1000, 0)
  const what = Object.entries(imports).flatMap(([entry, names]) =>
    names.map((name) => `${name} (${entry === 'index' ? 'wirecopy' : `wirecopy/${entry}`})`),
  )
  if (size > limit) over++
  console.log(
    `${size.toFixed(1).padStart(6)} kB of ${String(limit).padStart(3)}  ${size > limit ? 'OVER  ' : ''}${what.join(' + ')}`,
  )
}
if (over) {
  console.error(`${over} over the limit`)
  process.exitCode = 1
}

/** Returns the files that a page loads before it asks for more: the entry, and what it imports. */
function firstFiles(outputs) {
  const found = new Set(Object.keys(outputs).filter((name) => outputs[name].entryPoint === '<stdin>'))
  for (const name of found)
    for (const { kind, path } of outputs[name].imports) if (kind === 'import-statement') found.add(path)
  return [...found]
}
