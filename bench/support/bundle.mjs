import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Bundles a module of `bench/engines`, such as `lines`, and imports it. */
export async function importEngine(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../engines/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
