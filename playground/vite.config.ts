import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { contentSecurityPolicy } from './content-security-policy'

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** The page imports the built entries by the name of the package, as any project does. */
const alias = [
  { find: /^wirecopy$/, replacement: path('../dist/index.js') },
  { find: /^wirecopy\/(.+)$/, replacement: path('../dist/$1.js') },
]

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
  worker: { format: 'es' },
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
