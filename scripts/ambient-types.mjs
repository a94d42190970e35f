// Copies the types of imported stories into dist: declarations of modules, which no bundler of types keeps.
import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
for (const ending of ['ts', 'cts'])
  copyFileSync(`${root}src/hosts/bundler/client.d.ts`, `${root}dist/bundler/client.d.${ending}`)
