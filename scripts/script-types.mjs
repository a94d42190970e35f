// Writes the types of the CommonJS files into dist: those of the modules, with the names of the CommonJS files in their imports.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The import of a file: `from './article-CIdWQ91v.js'` */
const IMPORTED = /(from '\.{1,2}\/[^']+)\.js(')/g
const folder = fileURLToPath(new URL('../dist/', import.meta.url))
for (const file of readdirSync(folder))
  if (file.endsWith('.cjs') && existsSync(path.join(folder, typesOf(file)))) writeTypes(typesOf(file))

/** Writes `index.d.cts` for `index.d.ts`, and so for the files that it imports. */
function writeTypes(name) {
  const target = path.join(folder, name.replace(/ts$/, 'cts'))
  if (existsSync(target)) return
  const source = readFileSync(path.join(folder, name), 'utf8')
  writeFileSync(target, source.replaceAll(IMPORTED, '$1.cjs$2'))
  for (const [, imported = ''] of source.matchAll(IMPORTED))
    writeTypes(path.join(path.dirname(name), `${imported.slice("from '".length)}.d.ts`))
}

/** Returns the name of the types of a file: `index.d.ts` of `index.cjs`. */
function typesOf(file) {
  return file.replace(/\.cjs$/, '.d.ts')
}
