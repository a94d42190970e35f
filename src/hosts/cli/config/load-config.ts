import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Lexicon, RuleName } from 'wirecopy'
import type { Config, ConfigBase, ResolvedConfig } from 'wirecopy/config'
import { importModule } from './import-module'
import { isConfigPath } from './is-config-path'
import { relativePath } from './relative-path'

/** A config, and the folder that its patterns are relative to. */
export interface LoadedConfig {
  readonly config: ResolvedConfig
  readonly folder: string
  /** The files that it was read from: the config, and those that it extends or names. */
  readonly files: readonly string[]
}

const NAMES = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'].map((ending) => `wirecopy.config.${ending}`)

/**
 * Returns the path of the config file in the working directory or in the nearest folder above it. Undefined if not found.
 * The folder of the copy does not matter.
 */
export function findConfig(from = process.cwd()): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).find((file) => existsSync(file))
    if (found !== undefined) return found
    if (dirname(folder) === folder) return undefined
  }
}

/** Loads and resolves a config file with everything that it extends. Throws an Error that names the file and the problem. */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  const { resolveConfig } = await import('wirecopy/config')
  const path = resolve(file)
  const files = new Set<string>()
  const config = await loadExtended(path, [], files)
  return { config: resolveConfig(config, relativePath(path)), folder: dirname(path), files: [...files] }
}

/** Returns the config of a file, with the files named in its `extends` and `lexicon` loaded in place of their names. */
async function loadExtended(path: string, through: readonly string[], files: Set<string>): Promise<Config<RuleName>> {
  if (through.includes(path)) throw new Error(`Config ${relativePath(path)} extends itself.`)
  files.add(path)
  const config = (await importModule(path)) as Config<RuleName> // `resolveConfig` checks its shape
  const bases = [config.extends ?? []].flat() as readonly ConfigBase<RuleName>[] // flat() forgets that lists are read-only
  const loaded = bases.map((base) =>
    typeof base === 'string' && isConfigPath(base)
      ? loadExtended(resolve(dirname(path), base), [...through, path], files)
      : base,
  )
  const { lexicon } = config
  if (typeof lexicon === 'string') files.add(resolve(dirname(path), lexicon))
  return {
    ...config,
    ...(bases.length > 0 && { extends: await Promise.all(loaded) }),
    ...(typeof lexicon === 'string' && { lexicon: await loadLexicon(resolve(dirname(path), lexicon)) }),
  }
}

/** Loads the lexicon rows of a file. Throws an Error that names the file and the problem. */
export async function loadLexicon(file: string): Promise<Lexicon> {
  const path = resolve(file)
  return checkLexicon((await importModule(path, 'lexicon')) as Lexicon, path)
}

/** Returns the lexicon rows of a file or a config, checked. Throws an Error that names the file and the problem. */
export async function checkLexicon(rows: Lexicon, path: string): Promise<Lexicon> {
  const { defineLexicon } = await import('wirecopy')
  try {
    return defineLexicon(rows)
  } catch (error) {
    throw new Error(`${relativePath(path)}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
