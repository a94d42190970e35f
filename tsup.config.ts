import { defineConfig } from 'tsup'

const shared = { target: 'es2022', tsconfig: 'src/tsconfig.json', outDir: 'dist' } as const

/** The public entries. */
const entries = named([
  'index',
  'schema',
  'json',
  'newsml',
  'nitf',
  'markdown',
  'ninjs',
  'feeds',
  'jsonld',
  'html',
  'copy',
  'convert',
  'english',
  'gazetteer',
  'config',
])

/*
 * What `wirecopy` gives stands in chunks of their own, one for each of these: who imports `parse` from it does not carry the tables that
 * `annotate` makes when it is loaded. They are entries of the build and not of the package.
 */
const parts = named([
  'annotate/annotate',
  'compose/copy/to-copy',
  'compose/html/read-html',
  'formats/html/to-html',
  'compose/validate',
  'compose/verify',
  'diagnostics/report',
  'read/parse',
  'read/envelope/to-wire',
  'formats/ninjs/to-ninjs',
  'formats/jsonld/to-jsonld',
])

function named(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))
}

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
    platform: 'neutral',
  },
  {
    ...shared,
    entry: { cli: 'src/hosts/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    tsconfig: 'src/hosts/tsconfig.json',
    platform: 'node',
    splitting: false,
    dts: false,
    // The library stays outside: the program imports the same entries as any user, by the package's own name.
    external: [/^wirecopy(?:\/|$)/],
    noExternal: ['commander', 'tinyglobby', 'sucrase'],
    // commander is CommonJS inside and asks for Node's modules by require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
    silent: cli.silent ?? false,
  },
])
