import { defineConfig } from 'tsup'

const shared = { target: 'es2022', tsconfig: 'src/tsconfig.json', outDir: 'dist' } as const

export default defineConfig((cli) => [
  {
    ...shared,
    entry: ['index', 'schema', 'json', 'newsml', 'markdown', 'ninjs', 'convert'].map((name) => `src/${name}.ts`),
    format: ['esm', 'cjs'],
    // Shared chunks in both builds: the entries of one build have one error class between them.
    splitting: true,
    // The few globals of src/ambient.d.ts; the core's own types are checked by `npm run types`.
    dts: { compilerOptions: { types: ['node'] } },
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
    noExternal: ['commander', 'tinyglobby'],
    // commander is CommonJS inside and asks for Node's modules by require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
    silent: cli.silent ?? false,
  },
])
