import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { contentSecurityPolicy } from './content-security-policy'

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** The page imports the built entries by the name of the package, as any project does. */
const alias = [
  { find: /^wirecopy$/, replacement: path('../dist/index.js') },
  { find: /^wirecopy\/(.+)$/, replacement: path('../dist/$1.js') },
]

/**
 * The built chunks that `createParser` and English import, directly or not. In one file they compress 0.7 kB better than in six: later
 * parts of the page share chunks with it.
 */
const firstChunks = new Set<string>()

function addChunk(file: string | undefined): void {
  if (file === undefined || firstChunks.has(file)) return
  firstChunks.add(file)
  for (const [, next] of codeOf(file).matchAll(/from ?["']\.\/(chunk-\w+\.js)["']/g)) addChunk(next)
}

const codeOf = (file: string): string => readFileSync(path(`../dist/${file}`), 'utf8')
const isFirst = (id: string): boolean => firstChunks.has(id.slice(id.lastIndexOf('/') + 1))

addChunk(/\bcreateParser\b[^}]*\} from ?["']\.\/(chunk-\w+\.js)["']/.exec(codeOf('core.js'))?.[1])
for (const [, chunk] of codeOf('languages/en.js').matchAll(/from ?["']\.\.\/(chunk-\w+\.js)["']/g)) addChunk(chunk)

export default defineConfig({
  root: path('.'),
  base: './', // the built page works in any folder of a site
  // `worker`: the module for browsers of a dependency asks for `document`, which a worker has not
  resolve: { alias, conditions: ['worker', 'module', 'browser', 'development|production'] },
  build: {
    outDir: path('dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'parse', test: isFirst }] },
      },
    },
  },
  plugins: [
    {
      // The helper of Vite around each later import is 1.3 kB of script. It preloads what the module imports, and this page has one such module.
      name: 'plain-imports',
      enforce: 'pre',
      load: (id) =>
        id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined,
    },
    {
      name: 'content-security-policy',
      apply: 'build', // the dev server of Vite needs a socket and inline styles
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  ],
})
