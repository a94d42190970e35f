import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const src = join(import.meta.dirname, '../../src')

/** Paths of the TypeScript files of src, relative to it. */
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

/** Returns the imports and re-exports of a text, including those over several lines and dynamic ones: `import('./d')`. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text)
  const stated = [
    ...code.matchAll(/^(?:import|export(?!\s+interface\b))\s+(type\s)?([\w*{}\s,$]*?)\s*(?:from\s*)?'([^']+)'/gm),
  ]
  const called = [...code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)]
  return [
    ...stated.map(([, type, names = '', from = '']) => ({ from, typeOnly: type !== undefined || onlyTypes(names) })),
    ...called.map(([, from = '']) => ({ from, typeOnly: false })),
  ]
}

/** Returns the file of src that a file imports. Undefined for a package, and for a path without a file. */
export function importedFile(file: string, from: string, files: ReadonlySet<string>): string | undefined {
  if (!from.startsWith('.')) return undefined
  const path = posix.join(posix.dirname(file), from)
  return [`${path}.ts`, `${path}/index.ts`].find((each) => files.has(each))
}

/** Returns TypeScript source without its comments. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** Whether a list of imported names has only types: `{ type A, type B }`. */
const onlyTypes = (names: string): boolean => /^\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\}$/.test(names.trim())
