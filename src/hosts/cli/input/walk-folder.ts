import { type Dirent, readdirSync, statSync } from 'node:fs'
import { joinPath, type Path } from './byte-path'
import type { IgnoreFiles } from './ignore-files'

/** Endings of the files that are read in a folder. */
export const ENDINGS: readonly string[] = [
  ...['txt', 'text', 'copy', 'wire', 'anpa', 'iptc', 'xml', 'newsml', 'nitf', 'rss', 'atom'],
  ...['json', 'jsonld', 'ninjs', 'ndjson', 'jsonl', 'html', 'htm', 'xhtml', 'md', 'markdown', 'mdx', 'eml'],
]

/** Files of projects that have the ending of a story. */
const PROJECT_FILE = /^(?:package(?:-lock)?|npm-shrinkwrap|[tj]sconfig(?:\..+)?|biome|deno|wirecopy\.config)\.json$/

/**
 * Yields the files in a folder and the folders below it, in the order of their names. Hidden files, `node_modules`, what the rules leave out
 * and files of other endings are not among them. Names that are not UTF-8 are given as bytes.
 */
export function* walkFolder(folder: Path, rules: IgnoreFiles | undefined, endings: readonly string[]): Generator<Path> {
  const entries = readdirSync(folder.length === 0 ? '.' : folder, { withFileTypes: true, encoding: 'buffer' })
  for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
    const name = entry.name.toString()
    if (isLeftOut(name)) continue
    const path = joinPath(folder, entry.name)
    const isFolder = entry.isDirectory()
    if (rules?.ignores(path.toString(), isFolder)) continue
    if (isFolder) yield* walkFolder(path, rules, endings)
    else if (isStory(name, endings) && isFile(entry, path)) yield path
  }
}

/**
 * Whether `walkFolder` without rules gives a file, by its path in the folder.
 *
 * @example isWalked('sport/cup.txt', ['txt']) // true
 * @example isWalked('.git/cup.txt', ['txt']) // false
 */
export function isWalked(path: string, endings: readonly string[]): boolean {
  const names = path.split(/[\\/]/)
  return !names.some(isLeftOut) && isStory(names.at(-1) ?? '', endings)
}

const isLeftOut = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

const isStory = (name: string, endings: readonly string[]): boolean =>
  !PROJECT_FILE.test(name) && endings.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase())

/** Whether an entry is a file, or a link to one. Links to folders are not followed: they could lead back. */
function isFile(entry: Dirent<Buffer>, path: Path): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
