import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RuleName } from 'wirecopy'
import type { Config, ConfigBase, ResolvedConfig } from 'wirecopy/config'
import { isConfigPath } from './is-path'

/** A config, and the folder that its patterns are relative to. */
export interface LoadedConfig {
  readonly config: ResolvedConfig
  readonly folder: string
}

const NAMES = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'].map((ending) => `wirecopy.config.${ending}`)

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
  const config = await loadExtended(path, [])
  return { config: resolveConfig(config, relativePath(path)), folder: dirname(path) }
}

/** Returns the config of a file, with the files named in its `extends` loaded in place of their names. */
async function loadExtended(path: string, through: readonly string[]): Promise<Config<RuleName>> {
  if (through.includes(path)) throw new Error(`Config ${relativePath(path)} extends itself.`)
  const config = await configIn(path)
  const bases = [config.extends ?? []].flat() as readonly ConfigBase<RuleName>[] // the one cast: flat() forgets that lists are read-only
  if (bases.length === 0) return config
  const loaded = bases.map((base) =>
    typeof base === 'string' && isConfigPath(base)
      ? loadExtended(resolve(dirname(path), base), [...through, path])
      : base,
  )
  return { ...config, extends: await Promise.all(loaded) }
}

async function configIn(path: string): Promise<Config<RuleName>> {
  if (!existsSync(path)) throw new Error(`Config file ${relativePath(path)} does not exist.`)
  try {
    if (extname(path) === '.json') return JSON.parse(readFileSync(path, 'utf8'))
    const { default: value } = extname(path).endsWith('ts')
      ? await importTypeScript(path)
      : await import(pathToFileURL(path).href)
    if (typeof value !== 'object' || value === null) throw new Error('Default export is not a config.')
    return value
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(
      `Cannot load config ${relativePath(path)}: ${message.replace(/[.\s]+$/, '')}.${isEsm(path, error) ? ESM_HINT : ''}`,
    )
  }
}

/** Whether a `.js` file uses import and export although Node treats it as CommonJS. The nearest package.json decides. */
const isEsm = (path: string, error: unknown): boolean =>
  extname(path) === '.js' && error instanceof SyntaxError && /\b(?:import|export)\b/.test(error.message)
const ESM_HINT = ' Rename it to wirecopy.config.mjs, or set "type": "module" in package.json.'

/** Imports a TypeScript module. Where Node cannot load it directly, its types are stripped into a temporary file beside it. */
async function importTypeScript(path: string): Promise<{ default?: Config<RuleName> }> {
  if ('typescript' in process.features && process.features.typescript) return import(pathToFileURL(path).href)
  const { transform } = await import('sucrase')
  const { code } = transform(readFileSync(path, 'utf8'), {
    transforms: ['typescript'],
    disableESTransforms: true,
    filePath: path,
  })
  const passing = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.mjs`
  writeFileSync(passing, code)
  try {
    return await import(pathToFileURL(passing).href)
  } finally {
    rmSync(passing, { force: true })
  }
}

const relativePath = (path: string): string => relative(process.cwd(), path) || path
