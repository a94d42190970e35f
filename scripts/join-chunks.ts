// Plugin of the build that joins the chunks of the library which are loaded together.
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { type GetModuleInfo, type OutputOptions, rollup } from 'rollup'
import type { Options } from 'tsup'
import { constantImports } from './constant-imports.mjs'

type Plugin = NonNullable<Options['plugins']>[number]

/** Number of public entries that load a chunk from which it is common: most other entries load it too, and it is small. */
const COMMON = 8
const LARGEST_COMMON = 50_000 // bytes

/**
 * Joins chunks of the ES modules, as Node takes 0.4 ms for each file that it loads, and writes the same chunks as CommonJS. esbuild makes a
 * chunk for each set of entries that share modules: `wirecopy` had 56. A chunk is joined with others only if the entries that load it load
 * most of them too, or all are small, and not if it imports a package.
 *
 * @param entries names of the public entries
 * @param parts names of entries of the build alone: chunks that other parts load are not joined
 */
export const joinChunks = (entries: readonly string[], parts: readonly string[]): Plugin => ({
  name: 'join-chunks',
  async buildEnd({ writtenFiles }) {
    if (this.format !== 'esm') return
    const folder = path.resolve(this.options.outDir ?? 'dist')
    const files = writtenFiles.map(({ name }) => path.relative(folder, path.resolve(name)).replaceAll('\\', '/'))
    const scripts = files.filter((name) => name.endsWith('.js'))
    const inputs = scripts.filter((name) => !isShared(name))
    const bundle = await rollup({
      input: Object.fromEntries(inputs.map((name) => [name.slice(0, -'.js'.length), path.join(folder, name)])),
      external: (id) => !id.startsWith('.') && !path.isAbsolute(id),
      treeshake: false,
      onwarn(warning, warn) {
        // terser puts the mark of `return /* @__PURE__ */ new Map()` before `return`, where it marks nothing
        if (warning.code !== 'INVALID_ANNOTATION') warn(warning)
      },
    })
    const nameOf = (id: string): string => path.relative(folder, id).replaceAll('\\', '/')
    let chunks: ReadonlyMap<string, Chunk> | undefined
    const groups: string[] = []
    const output: OutputOptions = {
      dir: folder,
      hashCharacters: 'base36',
      hoistTransitiveImports: false,
      manualChunks: (id, { getModuleInfo, getModuleIds }) => {
        chunks ??= readChunks([...getModuleIds()], getModuleInfo, nameOf, [...entries, ...parts])
        const name = nameOf(id)
        const chunk = chunks.get(name)
        if (!chunk || !isShared(name)) return undefined // or else rollup adds it to what loads it
        const group = nameGroup(chunk, parts) ?? name
        if (!groups.includes(group)) groups.push(group)
        return `_${groups.indexOf(group)}` // short, as each use of what a CommonJS chunk exports names the chunk
      },
    }
    await bundle.write({
      ...output,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunk-[hash].js',
      plugins: [{ name: 'constant-imports', renderChunk: (code) => constantImports(code) }],
    })
    await bundle.write({
      ...output,
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: 'chunk-[hash].cjs',
      exports: 'named',
      interop: 'auto',
      strict: true,
      generatedCode: 'es2015',
      externalLiveBindings: false, // no package changes its exports
      freeze: false,
    })
    await bundle.close()
    await Promise.all(scripts.filter(isShared).map((name) => rm(path.join(folder, name))))
  },
})

interface Chunk {
  readonly size: number
  /** Chunks and entries that it loads, as names in the folder. */
  readonly loads: readonly string[]
  readonly importsPackage: boolean
  /** Entries that load it. */
  readonly users: Set<string>
}

const isShared = (name: string): boolean => name.startsWith('chunk-')

/** Returns the chunks and entries by name, each with the entries that load it. */
function readChunks(
  ids: readonly string[],
  infoOf: GetModuleInfo,
  nameOf: (id: string) => string,
  entries: readonly string[],
): ReadonlyMap<string, Chunk> {
  const chunks = new Map<string, Chunk>()
  for (const id of ids) {
    const info = infoOf(id)
    if (!info || info.isExternal) continue
    const own = info.importedIds.filter((from) => !infoOf(from)?.isExternal)
    chunks.set(nameOf(id), {
      size: info.code?.length ?? 0,
      loads: own.map(nameOf),
      importsPackage: own.length < info.importedIds.length,
      users: new Set(),
    })
  }
  for (const entry of entries) addUser(chunks, `${entry}.js`, entry)
  return chunks
}

function addUser(chunks: ReadonlyMap<string, Chunk>, name: string, user: string): void {
  const chunk = chunks.get(name)
  if (!chunk || chunk.users.has(user)) return
  chunk.users.add(user)
  for (const loaded of chunk.loads) addUser(chunks, loaded, user)
}

/** Returns the name of the chunk that a chunk is joined into; undefined if it stays by itself. */
function nameGroup({ size, users, importsPackage }: Chunk, parts: readonly string[]): string | undefined {
  if (importsPackage || !users.has('index')) return undefined
  const own = parts.filter((part) => users.has(part))
  const count = users.size - own.length
  if (users.has(ON_DEMAND)) return size <= LARGEST_COMMON ? 'first' : undefined
  if (count >= COMMON) return size <= LARGEST_COMMON ? 'common' : undefined
  if (count === 1) return `index ${own}`
  if (users.has('english')) return users.has('config') ? undefined : `annotate ${own}`
  if (!PARSING.every((entry) => users.has(entry))) return undefined
  // a config checks a lexicon, and does not parse
  return `${users.has('config') ? 'lexicon' : 'parse'} ${own}`
}

/** The entry that loads formats when they are asked for. Bundlers put all of a chunk that it loads at first into what a page loads first. */
const ON_DEMAND = 'convert-async'
/** The entries that parse copy. */
const PARSING = ['html', 'email', 'copy', 'convert', 'core']
