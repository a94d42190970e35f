import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Plugin, transform, transformSync } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { version } from './package.json'
import { deferPatterns } from './scripts/defer-patterns.mjs'
import { WEIGHT_ZERO } from './src/lexicon/expand-names'
import { PACKED } from './src/lexicon/expand-words'

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
 * What `wirecopy` gives stands in chunks of their own, one for each of these: who imports `parse` from it does not carry the tables that
 * `annotate` makes when it is loaded. They are entries of the build and not of the package.
 */
const parts = named([
  'annotate/annotate',
  'annotate/create-annotator',
  'workflows/copy/to-copy',
  'workflows/email/read-email',
  'workflows/html/read-html',
  'formats/html/to-html',
  'workflows/validate',
  'workflows/create-validator',
  'workflows/verify',
  'diagnostics/report/report',
  'parse/parse',
  'parse/create-parser',
  'parse/envelope/to-wire',
  'formats/ninjs/to-ninjs',
  'formats/jsonld/to-jsonld',
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

/*
 * The lists of the lexicon are written for those who read them: `may, might,` over several indented lines. The build puts a tab for the comma and
 * the blanks behind it, and leaves the indents out: some thirtieth less to load. `words` in src/lexicon/words.ts reads both.
 */
const terseLists: Plugin = {
  name: 'terse-lists',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]lexicon[\\/].*\.ts$/ }, async ({ path }) => {
      if (/[\\/](?:expand-)?words\.ts$/.test(path)) return undefined // the readers
      const written = await readFile(path, 'utf8')
      // without its white space a module has none left but in its texts
      const { code } = await transform(written, { loader: 'ts', minifyWhitespace: true, charset: 'utf8' })
      const terse = code
        .replace(/(?<=[^\s~]),\s+/g, '\t') // a comma in the shape of a time has a blank before it, or `~`
        .replace(/`\n\s*/g, '`')
        .replace(/\n +/g, '\n')
      return { contents: UNORDERED.test(path) ? terse.replace(/`[^`]*`/g, packSorted) : terse, loader: 'js' }
    })
  },
}

/*
 * The weights of lines and of datelines are written one feature a line, each with its name. The build puts the names beside each other, sorted
 * and without the letters that a name shares with the one before, and the weights after them, as both compress better apart.
 * src/lexicon/expand-names.ts reads them.
 */
const packedWeights: Plugin = {
  name: 'packed-weights',
  setup(build) {
    build.onLoad(
      { filter: /[\\/](?:lexicon[\\/]generated[\\/]line-weights|dateline[\\/]model[\\/]weights)\.ts$/ },
      async ({ path }) => {
        const code = await readFile(path, 'utf8')
        const packed = /line-weights/.test(path) ? packRows(code) : packWeights(code)
        const reader = JSON.stringify(fileURLToPath(new URL('src/lexicon/expand-names.ts', import.meta.url)))
        return { contents: `import { expandRows, expandWeights } from ${reader}\n${packed}`, loader: 'ts' }
      },
    )
  },
}

/** Returns a module with the object of its `rows`, of strings of one length, as a call of `expandRows`. */
function packRows(code: string): string {
  const [written = '', literal = '{}'] = /rows: (\{[^{}]*\})/.exec(code) ?? []
  const rows: Record<string, string> = new Function(`return ${literal}`)()
  const names = Object.keys(rows).sort()
  const width = rows[names[0] ?? '']?.length ?? 0
  if (width === 0 || names.some((name) => rows[name]?.length !== width)) throw new Error('Rows differ in length.')
  return code.replace(
    written,
    () => `rows: ${call('expandRows', names, names.map((name) => rows[name]).join(''), width)}`,
  )
}

/** Returns a module with its one list of `name=weight` as a call of `expandWeights`. */
function packWeights(code: string): string {
  const [written = '', list = ''] = /`([^`]*)`(?=\s*$)/.exec(code) ?? []
  const rows = list.trim().split(/\s+/).sort()
  const names = rows.map((row) => row.replace(/=[^=]*$/, ''))
  const weights = rows.map((row) => String.fromCharCode(WEIGHT_ZERO + Number(row.replace(/.*=/, ''))))
  return code.replace(written, () => call('expandWeights', names, weights.join('')))
}

function call(name: string, names: readonly string[], ...values: readonly (string | number)[]): string {
  const packed = withoutShared(names, 35).join('\t')
  return `/* @__PURE__ */ ${name}(${[packed, ...values].map((value) => JSON.stringify(value)).join(', ')})`
}

/** Files whose lists may have any order. */
const UNORDERED = /[\\/](?:line-stems|line-words|restrictions|weak-roles|roles)\.ts$/

/** Returns a list of words sorted and without the letters that a word shares with the one before: `expandWords` reads it. */
function packSorted(list: string): string {
  if (!list.includes('\t') || /\d/.test(list)) return list
  return `\`${PACKED}${withoutShared(list.slice(1, -1).trim().split('\t').sort(), 9).join('')}\``
}

/** Returns each name without the letters, at most `most`, that it shares with the one before, after their number in base 36. */
function withoutShared(names: readonly string[], most: number): readonly string[] {
  return names.map((name, index) => {
    const last = names[index - 1] ?? ''
    let shared = 0
    while (shared < most && shared < name.length && name[shared] === last[shared]) shared++
    return `${shared.toString(36)}${name.slice(shared)}`
  })
}

/** Defers the costly patterns of all other modules to their first use: `scripts/defer-patterns.mjs`. */
const deferredPatterns: Plugin = {
  name: 'deferred-patterns',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: deferPatterns(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }))
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
    format: ['esm', 'cjs'],
    // Shared chunks in both builds: the entries of one build have one error class between them.
    splitting: true,
    // The few globals of src/ambient.d.ts; the core's own types are checked by `npm run types`.
    dts: { entry: entries, compilerOptions: { types: ['node'] } },
    clean: true,
    // what a story says of its reader: src/diagnostics/reader-info.ts
    define: { WIRECOPY_VERSION: JSON.stringify(version), WIRECOPY_LEXICON: JSON.stringify(lexiconHash()) },
    esbuildPlugins: [packedWeights, terseLists, deferredPatterns],
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
  // the types of dist/node.cjs
  {
    ...hosts,
    entry: { node: 'src/hosts/node/index.ts' },
    format: ['cjs'],
    dts: { only: true, entry: { node: 'src/hosts/node/index.ts' } },
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
