import { build } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'
import { packParts, storedPartIndex } from '../../scripts/stored-parts'
import { tablesOf } from '../../src/parse/all-languages'
import { indexTables } from '../../src/parse/grammar'
import { expandParts, type StoredParts, storedParts } from '../../src/parse/stored-parts'

let stored: StoredParts | undefined

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { storedParts } from './src/parse/stored-parts'", resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [storedPartIndex],
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  stored = (await import(`data:text/javascript;base64,${code}`)).storedParts
}, 60_000)

it('stores the part index of all languages in the build, and not in the sources', () => {
  const parts = indexTables(tablesOf())
  expect(storedParts).toBeUndefined()
  expect(stored).toEqual(packParts(parts))
  expect(expandParts(stored as StoredParts, parts.length)).toEqual(parts)
})

it('expands what it packs', () => {
  const parts = new Int32Array(30_000)
  for (const [place, bits] of [
    [0, 1],
    [1, -1],
    [200, 1 << 30],
    [29_999, 3],
  ] as const)
    parts[place] = bits
  expect(expandParts(packParts(parts), parts.length)).toEqual(parts)
})
