// Lists the public entries of the package with their sources.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Sources of the entries that are not in `src/entries`. */
const HOSTS = {
  sqlite: 'src/hosts/node/sqlite.ts',
  queue: 'src/hosts/queue/index.ts',
  node: 'src/hosts/node/index.ts',
  astro: 'src/hosts/astro/index.ts',
  eleventy: 'src/hosts/eleventy/index.ts',
  bundler: 'src/hosts/bundler/index.ts',
}

/** Returns each entry of package.json that exports code: its name, the source file and the page. */
export function listEntries(root) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.entries(exports).flatMap(([key, target]) => {
    // the languages have no page: each exports the same two values, which the page of wirecopy/core explains
    if (typeof target === 'string' || target.import.default === undefined || key.includes('*')) return []
    const name = key.slice(2)
    const file = HOSTS[name] ?? (/^bundler\//.test(name) ? `src/hosts/${name}.ts` : `src/entries/${name || 'index'}.ts`)
    if (!existsSync(join(root, file))) throw new Error(`Entry "${key}" has no source: ${file} is missing.`)
    return [
      {
        name: name === '' ? 'wirecopy' : `wirecopy/${name}`,
        file,
        page: `api/${name.replaceAll('/', '-') || 'wirecopy'}.md`,
      },
    ]
  })
}
