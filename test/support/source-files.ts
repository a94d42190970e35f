import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const src = join(import.meta.dirname, '../../src')

/** The TypeScript files of src, by their paths in it. */
export const sourceFiles: readonly string[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort()

/** Returns the text of a file of src. */
export const sourceText = (file: string): string => readFileSync(join(src, file), 'utf8')

/** One import of a file: `import type { A } from './a'`. */
export interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

/** Returns the imports and re-exports of a text, with those over several lines and `import('./d')`. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text)
  const stated = [...code.matchAll(/^(?:import|export)\s+(type\s)?([\w*{}\s,$]*?)\s*(?:from\s*)?'([^']+)'/gm)]
  const called = [...code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)]
  return [
    ...stated.map(([, type, names = '', from = '']) => ({ from, typeOnly: type !== undefined || onlyTypes(names) })),
    ...called.map(([, from = '']) => ({ from, typeOnly: false })),
  ]
}

/** Returns the file of src that a file imports; undefined for a package, and for a path without a file. */
export function importedFile(file: string, from: string, files: ReadonlySet<string>): string | undefined {
  if (!from.startsWith('.')) return undefined
  const path = posix.join(posix.dirname(file), from)
  return [`${path}.ts`, `${path}/index.ts`].find((each) => files.has(each))
}

/** Returns a text of TypeScript without its comments. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** `{ type A, type B }` */
const onlyTypes = (names: string): boolean => /^\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\}$/.test(names.trim())
