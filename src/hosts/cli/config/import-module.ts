import { existsSync, readFileSync } from 'node:fs'
import { extname, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { asSentence } from '../failure'

/**
 * Returns the value of a file: JSON, or the default export of a JavaScript or TypeScript module, which may import its neighbours.
 * TypeScript is loaded by jiti on every version of Node, as Node itself neither knows all of its syntax nor imports without endings.
 * Throws an Error that names the file and the problem.
 */
export async function importModule(path: string, what = 'config'): Promise<unknown> {
  if (!existsSync(path)) throw new Error(`${capitalized(what)} file ${relativePath(path)} does not exist.`)
  try {
    if (extname(path) === '.json') return JSON.parse(readFileSync(path, 'utf8'))
    const value = /^\.[cm]?tsx?$/.test(extname(path)) ? await importTypeScript(path) : await importScript(path)
    if (typeof value !== 'object' || value === null) throw new Error(`Default export is not a ${what}.`)
    return value
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const hint = isEsm(path, error) ? ESM_HINT : ''
    throw new Error(`Cannot load ${what} ${relativePath(path)}: ${asSentence(message)}${hint}`)
  }
}

/** Whether a `.js` file uses import and export although Node treats it as CommonJS. The nearest package.json decides. */
const isEsm = (path: string, error: unknown): boolean =>
  extname(path) === '.js' && error instanceof SyntaxError && /\b(?:import|export)\b/.test(error.message)
const ESM_HINT = ' Rename it to wirecopy.config.mjs, or set "type": "module" in package.json.'

/** Imports a module of JavaScript as Node does, and by jiti if it imports TypeScript or a neighbour without its ending. */
async function importScript(path: string): Promise<unknown> {
  try {
    return (await import(pathToFileURL(path).href)).default
  } catch (error) {
    if (!isUnknownImport(error)) throw error
    return importTypeScript(path)
  }
}

const isUnknownImport = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ERR_MODULE_NOT_FOUND', 'ERR_UNKNOWN_FILE_EXTENSION', 'ERR_UNSUPPORTED_DIR_IMPORT'].includes(String(error.code))

/** Imports a module by jiti, which compiles it and the neighbours that it imports. Writes no files. */
async function importTypeScript(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti/static')
  const own = ['wirecopy', 'wirecopy/config'].map((entry) => [entry, import.meta.resolve(entry)] as const)
  const jiti = createJiti(pathToFileURL(path).href, {
    fsCache: false,
    moduleCache: false,
    interopDefault: true,
    // its own package, where the folder of the config has no copy of it, and already loaded
    alias: Object.fromEntries(own),
    nativeModules: ['wirecopy'],
  })
  return jiti.import(path, { default: true })
}

/** Returns a path as it is shown: relative to the working directory. */
export const relativePath = (path: string): string => relative(process.cwd(), path) || path

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
