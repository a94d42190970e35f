// Plugin of the build that joins the chunks of the library which are loaded together.
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { rollup } from 'rollup'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['plugins']>[number]

/** Number of public entries that load a chunk from which it is common: most other entries load it too, and it is small. */
const COMMON = 8
const LARGEST_COMMON = 50_000 // bytes
const IMPORT = /^(?:import|export)\b[^'"]*["']([^'"]+)["']/gm

/**
 * Joins chunks of the ES modules, as Node takes 0.4 ms for each file that it loads. esbuild makes a chunk for each set of entries that
 * share modules: `wirecopy` had 56. A chunk is joined with others only if the entries that load it load most of them too, or all are
 * small, and not if it imports a package.
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
    const chunks = new Map<string, Chunk>()
    for (const name of scripts) chunks.set(name, await readChunk(folder, name))
    for (const entry of [...entries, ...parts]) addUser(chunks, `${entry}.js`, entry)
    const inputs = scripts.filter((name) => !isShared(name))
    const bundle = await rollup({
      input: Object.fromEntries(inputs.map((name) => [name.slice(0, -'.js'.length), path.join(folder, name)])),
      external: (id) => !id.startsWith('.') && !path.isAbsolute(id),
      treeshake: false,
    })
    const groupOf = (id: string): string | undefined => {
      const name = path.relative(folder, id).replaceAll('\\', '/')
      const chunk = chunks.get(name)
      return chunk && isShared(name) ? (nameGroup(chunk, parts) ?? name) : undefined // or else rollup adds it to what loads it
    }
    await bundle.write({
      dir: folder,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunk-[hash].js',
      hashCharacters: 'base36',
      hoistTransitiveImports: false,
      manualChunks: groupOf,
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

async function readChunk(folder: string, name: string): Promise<Chunk> {
  const code = await readFile(path.join(folder, name), 'utf8')
  const imported = [...code.matchAll(IMPORT)].map(([, from = '']) => from)
  const own = imported.filter((from) => from.startsWith('.'))
  return {
    size: code.length,
    loads: own.map((from) => path.posix.join(path.posix.dirname(name), from)),
    importsPackage: own.length < imported.length,
    users: new Set(),
  }
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
