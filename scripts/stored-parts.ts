// Plugin of the build that stores the part index of all languages, which is the same for every copy. src/parse/stored-parts.ts reads it.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { STORED_ZERO, type StoredParts } from '../src/parse/stored-parts'
import { asciiModule } from './ascii-modules.mjs'

const UNSTORED = 'undefined as StoredParts | undefined'

/** Puts the bits of the part index of all languages into src/parse/stored-parts.ts. */
export const storedPartIndex: Plugin = {
  name: 'stored-part-index',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]parse[\\/]stored-parts\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      if (!code.includes(UNSTORED)) throw new Error(`${path} has no place for the stored parts.`)
      const stored = JSON.stringify(packParts(await (parts ??= readParts())))
      return {
        contents: asciiModule(
          code.replace(UNSTORED, () => stored),
          path,
        ),
        loader: 'ts',
      }
    })
  },
}

let parts: Promise<Int32Array> | undefined // the same for each format of the build

/** Returns the bits by opening and end of the sources, which it bundles and runs. */
async function readParts(): Promise<Int32Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { indexTables } from './src/parse/grammar'
        import { tablesOf } from './src/parse/all-languages'
        export const parts = indexTables(tablesOf())`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)).parts
}

/** Returns bits as `expandParts` reads them. Sets that many places have come first, so that their characters are in ASCII. */
export function packParts(parts: Int32Array): StoredParts {
  const counts = new Map<number, number>()
  for (const bits of parts) if (bits !== 0) counts.set(bits, (counts.get(bits) ?? 0) + 1)
  const sets = [...counts].sort(([, a], [, b]) => b - a).map(([bits]) => bits)
  let places = ''
  let last = 0
  for (const [place, bits] of parts.entries()) {
    if (bits === 0) continue
    places += String.fromCharCode(STORED_ZERO + place - last, STORED_ZERO + sets.indexOf(bits))
    last = place
  }
  return { sets, places }
}
