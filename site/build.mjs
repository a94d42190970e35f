// Builds the site of the documentation as static files: guides, formats, rules, API reference, and the playground in `play/`.
//   node site/build.mjs [--out FOLDER] [--base /path/]      the built package is needed: npm run site
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build as buildWithVite } from 'vite'
import { build as buildWithVitePress } from 'vitepress'
import { apiPages } from './api-pages.mjs'
import { checkLinks } from './check-links.mjs'
import { collectPages } from './pages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'out/site' }, base: { type: 'string', default: '/' } },
})
const out = resolve(root, values.out)
const source = `${out}-pages`
process.env.NODE_ENV = 'production'
process.env.SITE_PAGES = source // where .vitepress/config.mjs finds the pages

rmSync(source, { recursive: true, force: true })
for (const [page, text] of [...collectPages(root), ...(await apiPages(root))]) {
  const file = join(source, page)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
await buildWithVitePress(join(root, 'site'), { outDir: out, base: values.base })
await buildWithVite({
  configFile: join(root, 'playground/vite.config.ts'),
  logLevel: 'error',
  build: { outDir: join(out, 'play') },
})

const faults = checkLinks(out, values.base)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
