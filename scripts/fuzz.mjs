// Fuzzes the built package: bundles test/fuzz with every entry of src/ replaced by the built one, and runs it.
//   npm run fuzz -- --minutes 60 --seed 1 [--only copies,bytes] [--jobs 2] [--cases 1000] [--no-private]
//   npm run fuzz -- --only copies --seed 1 --case 17      npm run fuzz -- --replay out/fuzz/findings/copies-1234abcd.json
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.join(import.meta.dirname, '..')
process.chdir(root)
process.env.WIRECOPY_IPTC ??= path.join(root, '../shared/iptc')

/** Maps entries to the built package: `src/entries/html` is `wirecopy/html`. Other modules are not public. */
const entries = {
  name: 'entries',
  setup(bundle) {
    bundle.onResolve({ filter: /\/src\// }, ({ path: asked }) => {
      const name = /\/src\/entries\/([a-z]+)$/.exec(asked)?.[1]
      if (name === undefined) return { errors: [{ text: `${asked} is no public entry` }] }
      return { path: name === 'index' ? 'wirecopy' : `wirecopy/${name}`, external: true }
    })
  },
}

await build({
  entryPoints: ['test/fuzz/run.ts', 'test/fuzz/worker.ts'],
  outdir: 'out/fuzz/program',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
  plugins: [entries],
})
const { runFuzz } = await import(pathToFileURL(path.join(root, 'out/fuzz/program/run.mjs')))
process.exit(await runFuzz(process.argv.slice(2)))
