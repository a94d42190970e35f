import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { type Plugin, transformSync } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { version } from './package.json'
import { asciiModule, withoutForeignComments } from './scripts/ascii-modules.mjs'
import { dataFirst } from './scripts/data-first'
import { deferPatterns } from './scripts/defer-patterns.mjs'
import { inlineConstants } from './scripts/inline-constants'
import { joinChunks } from './scripts/join-chunks'
import { packedWeights, terseLists } from './scripts/packed-data'
import { pureConstants } from './scripts/pure-constants.mjs'
import { shortNames } from './scripts/short-names'
import { storedPartIndex } from './scripts/stored-parts'
import { trueConstants } from './scripts/true-constants.mjs'

const shared = { target: 'es2022', tsconfig: 'src/tsconfig.json', outDir: 'dist' } as const

/** Programs around the library. */
const hosts: Options = {
  ...shared,
  target: 'node20',
  tsconfig: 'src/hosts/tsconfig.json',
  platform: 'node',
  // Each command is a chunk of its own, so that every run starts fast; so is jiti, which only a config in TypeScript needs.
  splitting: true,
  esbuildOptions(options) {
    options.chunkNames = 'cli-[hash]'
    options.minifyWhitespace = true // jiti brings 1.5 MB of compiler
  },
  // The library stays outside: the programs import the same entries as any user, by the package's own name.
  external: [/^wirecopy(?:\/|$)/, 'libsql', 'bullmq', 'ioredis', /^@modelcontextprotocol\//, 'zod'],
  noExternal: [
    ...['commander', 'tinyglobby', 'ignore', 'chokidar', 'jiti', 'hyparquet', 'hyparquet-writer', '@observablehq/plot'],
    'get-east-asian-width',
    /^vscode-/,
  ],
}

/** `wirecopy/node` as CommonJS: it loads the module with the first call, since its workers and parts are modules. */
const nodeScript = ['convertFiles', 'convertStream']
  .map(
    (name) => `exports.${name} = async function* (...given) { yield* (await import('./node.js')).${name}(...given) }\n`,
  )
  .join('')

/** The public entries: `src/entries/<name>.ts`. */
const entries = entryFiles([
  'index',
  'schema',
  'json',
  'extraction',
  'newsml',
  'nitf',
  'markdown',
  'ninjs',
  'feeds',
  'email',
  'jsonld',
  'html',
  'copy',
  'convert',
  'convert-async',
  'english',
  'core',
  'gazetteer',
  'config',
  'ledger',
  'merge',
])

/** The entries `wirecopy/languages/<tag>`. Their types, all alike, are written by `scripts/language-types.mjs`. */
const languages = Object.fromEntries(
  readdirSync(new URL('src/lexicon/languages/', import.meta.url))
    .filter((tag) => existsSync(new URL(`src/lexicon/languages/${tag}/entry.ts`, import.meta.url)))
    .map((tag) => [`languages/${tag}`, `src/lexicon/languages/${tag}/entry.ts`]),
)

/*
 * What `wirecopy` gives stands in chunks of their own, one for each of these, as a page that loads a part of it later loads whole chunks. The
 * reader of XML does too, as bundlers keep the package that it imports. They are entries of the build and not of the package.
 */
const parts = named([
  'annotate/annotate',
  'annotate/create-annotator',
  'workflows/validate',
  'workflows/create-validator',
  'parse/parse',
  'parse/create-parser',
  'formats/xml/parse',
])

/** The entries of hosts: programs of others that use the library, each with optional peers. */
const hostEntries = {
  bundler: 'src/hosts/bundler/index.ts',
  ...Object.fromEntries(
    ['vite', 'rollup', 'rolldown', 'webpack', 'rspack', 'esbuild'].map((name) => [
      `bundler/${name}`,
      `src/hosts/bundler/${name}.ts`,
    ]),
  ),
  astro: 'src/hosts/astro/index.ts',
  eleventy: 'src/hosts/eleventy/index.ts',
}
/** The public entries for Node: programs around the library, which import its other entries by name. */
const nodeEntries = { sqlite: 'src/hosts/node/sqlite.ts', queue: 'src/hosts/queue/index.ts' }

function entryFiles(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `src/entries/${name}.ts`]))
}

function named(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))
}

/**
 * Writes constants as numbers, defers costly patterns to their first use, and writes all in ASCII, in all other modules:
 * `scripts/inline-constants.ts`, `scripts/defer-patterns.mjs`, `scripts/ascii-modules.mjs`.
 */
const fastModules: Plugin = {
  name: 'fast-modules',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: asciiModule(deferPatterns(inlineConstants(await readFile(path, 'utf8'), path), path), path),
      loader: 'ts',
    }))
  },
}

const asciiChunks: NonNullable<Options['plugins']>[number] = {
  name: 'ascii-chunks',
  renderChunk: (code) => ({ code: withoutForeignComments(code) }),
}

/** Marks constants as pure, for bundlers, and writes them as constants: `scripts/pure-constants.mjs`, `scripts/true-constants.mjs`. */
const pureChunks: NonNullable<Options['plugins']>[number] = {
  name: 'pure-chunks',
  renderChunk(code) {
    return this.format === 'esm' ? { code: trueConstants(pureConstants(code)) } : undefined
  },
}

/** Hash of the built-in lexicon without its comments, file by file: what `story.reader.lexicon` says. */
function lexiconHash(): string {
  const folder = new URL('src/lexicon/', import.meta.url)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const hash = createHash('sha256')
  for (const name of names.filter((name) => name.endsWith('.ts')).sort())
    hash.update(`${name}\0`).update(codeOf(new URL(name, folder)))
  return hash.digest('hex').slice(0, 16)
}

/** Returns the code of a TypeScript file without comments. */
const codeOf = (file: URL): string =>
  transformSync(readFileSync(file, 'utf8'), { loader: 'ts', minifyWhitespace: true, charset: 'utf8' }).code

export default defineConfig((cli) => [
  {
    ...shared,
    entry: { ...entries, ...parts },
    format: ['esm'],
    // Shared chunks in both builds: the entries of one build have one error class between them.
    splitting: true,
    // The few globals of src/ambient.d.ts; the core's own types are checked by `npm run types`.
    dts: { entry: entries, compilerOptions: { types: ['node'] } },
    clean: true,
    // what a story says of its reader: src/diagnostics/reader-info.ts
    define: { WIRECOPY_VERSION: JSON.stringify(version), WIRECOPY_LEXICON: JSON.stringify(lexiconHash()) },
    esbuildPlugins: [packedWeights, terseLists, storedPartIndex, fastModules],
    plugins: [dataFirst, asciiChunks, pureChunks, shortNames, joinChunks(Object.keys(entries), Object.keys(parts))],
    platform: 'neutral',
  },
  {
    ...shared,
    entry: languages,
    format: ['esm', 'cjs'],
    // Each is whole in its file: in chunks of their own, the lists that `parse` loads would stand apart from those they share spellings with.
    splitting: false,
    esbuildPlugins: [packedWeights, terseLists],
    platform: 'neutral',
    silent: cli.silent ?? false,
  },
  {
    ...hosts,
    entry: nodeEntries,
    format: ['esm', 'cjs'],
    esbuildOptions(options) {
      options.chunkNames = 'node-[hash]'
    },
    dts: { entry: nodeEntries },
    silent: cli.silent ?? false,
  },
  {
    ...hosts,
    entry: {
      cli: 'src/hosts/cli/main.ts',
      node: 'src/hosts/node/index.ts',
      'node-worker': 'src/hosts/node/pool/worker.ts',
    },
    format: ['esm'],
    // commander is CommonJS inside and asks for Node's modules by require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
    dts: { entry: { node: 'src/hosts/node/index.ts' } },
    onSuccess: () => writeFile('dist/node.cjs', nodeScript),
    silent: cli.silent ?? false,
  },
  {
    ...hosts,
    entry: hostEntries,
    format: ['esm', 'cjs'],
    esbuildOptions(options) {
      options.chunkNames = 'host-[hash]'
    },
    dts: { entry: hostEntries, compilerOptions: { types: ['node'] } },
    external: [/^wirecopy(?:\/|$)/, 'unplugin', 'astro'],
    noExternal: ['picomatch'],
  },
])
