// Writes the sizes in docs/data.md: each data file minified and compressed with gzip, in kB.
//
//   node scripts/data-sizes.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { transformSync } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const page = `${root}docs/data.md`

const sizeOf = (file) =>
  gzipSync(transformSync(readFileSync(root + file, 'utf8'), { loader: 'ts', minify: true }).code, { level: 9 }).length

/** The files of a row: one, or one for each language. */
function filesOf(name) {
  if (!name.includes('<tag>')) return [name]
  const [folder, rest] = name.split('<tag>/')
  return readdirSync(root + folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(root + folder + entry.name).includes(rest))
    .map((entry) => `${folder}${entry.name}/${rest}`)
}

const text = readFileSync(page, 'utf8').replace(/^(\| `(src\/[^`]+)` .*\| )[\d.]+ \|$/gm, (_, row, name) => {
  const bytes = filesOf(name).reduce((sum, file) => sum + sizeOf(file), 0)
  return `${row}${(bytes / 1000).toFixed(1)} |`
})
writeFileSync(page, text)
