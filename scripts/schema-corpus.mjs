// Adds to fixtures/schema/<version>/articles.jsonl the articles it needs to fill every field of the schema.
//   npm run schema-corpus              after a field was added: lines that are there stay as they are
//   npm run schema-corpus -- --fresh   makes the corpus anew; only before the schema's version is released
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.join(import.meta.dirname, '..')
const program = path.join(root, 'out/schema-corpus.mjs')

/** Returns a module of the tests as it stands in the sources. */
async function load(entry) {
  await build({
    entryPoints: [path.join(root, entry)],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    external: ['../dist/*'], // of scripts/json-schema.mjs run as a program
    logLevel: 'error',
  })
  return import(pathToFileURL(program))
}

const { extendCorpus, schemaVersion } = await load('test/support/schema-corpus.ts')
const folder = path.join(root, `fixtures/schema/${schemaVersion}`)
const file = path.join(folder, 'articles.jsonl')
const isKept = existsSync(file) && !process.argv.includes('--fresh')
const before = isKept ? readFileSync(file, 'utf8').trim().split('\n') : []
const after = extendCorpus(before)
mkdirSync(folder, { recursive: true })
writeFileSync(file, `${after.join('\n')}\n`)
console.log(`${after.length} articles in ${path.relative(root, file)}, ${after.length - before.length} of them new`)
