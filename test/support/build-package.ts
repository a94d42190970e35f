import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { builtCli, builtPackage, packageRoot } from './built-package'

/** Builds `dist` before the tests, if one of them reads it and a source is newer (vitest.config.ts, `globalSetup`). */
export default function buildPackage({ vitest }: TestProject): void {
  if (!vitest.state.getPaths().some(importsBuiltPackage) || isFresh()) return
  const { status } = spawnSync('npm run --silent build:quiet', { cwd: packageRoot, shell: true, stdio: 'inherit' })
  if (status !== 0) throw new Error('The package does not build.')
}

/** Whether a test imports `support/built-package`, itself or through another file of `support`. */
export function importsBuiltPackage(file: string): boolean {
  const imported = [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '([^']*\bsupport\/[\w-]+|\.\/[\w-]+)'/g)]
  return imported.some(([, path = '']) => {
    const support = join(dirname(file), `${path}.ts`)
    return (
      path.endsWith('/built-package') ||
      (path.includes('/support/') && existsSync(support) && importsBuiltPackage(support))
    )
  })
}

/** Inputs of the build; a folder includes all its files. */
const sources = [
  'src',
  'scripts/json-schema.mjs',
  'package.json',
  'tsconfig.json',
  'scripts/defer-patterns.mjs',
  'scripts/deferred-constants.mjs',
  'scripts/pattern-nodes.mjs',
  'scripts/inline-constants.ts',
  'tsup.config.ts',
  'scripts/packed-data.ts',
  'scripts/pack-buckets.ts',
  'scripts/shared-letters.ts',
  'scripts/join-chunks.ts',
  'scripts/pure-constants.mjs',
  'scripts/true-constants.mjs',
  'scripts/constant-imports.mjs',
  'scripts/short-names.ts',
  'scripts/stored-parts.ts',
  'scripts/data-first.ts',
  'scripts/ascii-modules.mjs',
  'scripts/apply-edits.mjs',
  'scripts/ambient-types.mjs',
  'scripts/language-types.mjs',
]

/** Whether every exported file is built and newer than every source. */
function isFresh(): boolean {
  const newest = Math.max(...sources.flatMap((path) => filesIn(join(packageRoot, path)).map(changedAt)))
  return exportedFiles().every((file) => changedAt(file) > newest)
}

/** Returns when a file was last changed, in milliseconds; 0 for a missing file. */
const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Returns a file itself, or the files of a folder at any depth. */
function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
}

/** Returns the built files that package.json exports by name, not by a pattern such as `./languages/*`. */
function exportedFiles(): string[] {
  const manifest = readFileSync(join(packageRoot, 'package.json'), 'utf8')
  return [builtCli, ...[...manifest.matchAll(/"\.\/dist\/([^"*]+)"/g)].map(([, name = '']) => join(builtPackage, name))]
}
