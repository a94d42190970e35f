import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { asSentence } from '../failure'
import { isParseError, placedFault } from './placed-fault'
import { relativePath } from './relative-path'

/**
 * Returns the value of a file: JSON, or the default export of a JavaScript or TypeScript module, which may import its neighbours.
 * TypeScript is loaded by jiti on every version of Node, as Node itself neither knows all of its syntax nor imports without endings.
 * Throws an Error that names the file and the problem.
 */
export async function importModule(path: string, what = 'config'): Promise<unknown> {
  if (!existsSync(path)) throw new Error(`${capitalized(what)} file ${relativePath(path)} does not exist.`)
  try {
    if (extname(path) === '.json') return parseJson(readFileSync(path, 'utf8'))
    const value = /^\.[cm]?tsx?$/.test(extname(path)) ? await importTypeScript(path) : await importScript(path)
    if (typeof value !== 'object' || value === null) throw new Error(`Default export is not a ${what}.`)
    return value
  } catch (error) {
    const hint = isEsm(path, error) ? ESM_HINT : ''
    // Node does not say where a fault of syntax is
    const isUnplaced = hint === '' && error instanceof SyntaxError && extname(path) !== '.json'
    const fault = placedFault((isUnplaced && (await faultByJiti(path))) || error)
    throw new Error(`Cannot load ${what} ${relativePath(path)}: ${asSentence(fault)}${hint}`)
  }
}

/** Returns the value of a text of JSON. Throws an Error with the line and column of a fault, as Node 20 gives an offset. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const placed = message.replace(/at position (\d+)(?: \(line.*\))?$/, (_, offset: string) => {
      const lines = text.slice(0, Number(offset)).split('\n')
      return `at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
    })
    throw new Error(placed)
  }
}

/** Returns the error with which jiti refuses the syntax of a module; undefined if it accepts it. */
async function faultByJiti(path: string): Promise<Error | undefined> {
  try {
    await importTypeScript(path)
    return undefined
  } catch (error) {
    return error instanceof Error && isParseError(error.message) ? error : undefined
  }
}

/** Whether a `.js` file uses import and export although Node treats it as CommonJS. The nearest package.json decides. */
const isEsm = (path: string, error: unknown): boolean =>
  extname(path) === '.js' &&
  error instanceof SyntaxError &&
  /^(?:Cannot use import|Unexpected token 'export')/.test(error.message)
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

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
