import { createReadStream, readFileSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { bytePathsOf, type Path } from './byte-path'
import { globPattern } from './glob-pattern'
import { IgnoreFiles, type IgnorePatterns } from './ignore-files'
import { ENDINGS, walkFolder } from './walk-folder'

/** Input of a command: a file or standard input. */
export interface Input {
  /** Path as given or found, for messages; `stdin` for standard input. */
  readonly name: string
  /** Path of the file; absent for standard input and for an argument without a file. */
  readonly path?: Path
  /** Whether the file was found in a folder rather than named. */
  readonly isFound?: boolean
  /** Reads the bytes. Throws an Error if the file cannot be read. */
  bytes(): Promise<Uint8Array>
  /** Reads the bytes in parts, whatever their number. */
  chunks(): AsyncIterable<Uint8Array>
  /** Ends a wait for more bytes of standard input. */
  close?(): void
}

/** Endings that a caller names. */
export interface FileEndings {
  readonly endings: readonly string[]
  /** Whether they are read beside the usual ones, not in their place. */
  readonly isAdded: boolean
}

/** How the files of folders and patterns are chosen. */
export interface InputFlags {
  /** Endings of the files to read in folders; the usual ones if absent. */
  readonly ext?: FileEndings
  /** The usual endings; those of stories if absent. */
  readonly usual?: readonly string[]
  /** `false` for `--no-ignore`. */
  readonly ignore?: boolean
  /** Folder that the command writes to: what is in it is no input, unless it is named. */
  readonly out?: string
  /** Files that the command itself writes, or reads as something else than a story: they are no inputs of a folder or a pattern. */
  readonly outputFile?: string
  readonly baseline?: string
  readonly cacheFile?: string
  readonly events?: string
  readonly report?: string
}

/**
 * Returns the inputs that the arguments name, each once. `-` is standard input, an existing file is itself, a folder gives its stories, and
 * a pattern gives its files, sorted by name. An argument without a file becomes an input that fails when it is read.
 */
export async function inputsOf(
  args: readonly string[],
  flags: InputFlags = {},
  config?: IgnorePatterns,
  /** Files that are no stories: configs and lexicons. */
  others: readonly string[] = [],
): Promise<Input[]> {
  const { usual = ENDINGS, ext, ignore = true, out, outputFile, baseline, cacheFile, events, report } = flags
  const endings = ext?.isAdded === false ? ext.endings : [...usual, ...(ext?.endings ?? [])]
  const own = [outputFile, baseline, cacheFile, events, report].flatMap((name) =>
    name === undefined ? [] : [resolve(name)],
  )
  const excluded = new Set([...others, ...own])
  const inputs = new Map<string, Input>()
  const isNoInput = (path: Path, root: string): boolean => {
    if (excluded.has(resolve(path.toString()))) return true
    if (out === undefined) return false
    const folder = `${resolve(out)}${sep}`
    return `${resolve(path.toString())}${sep}`.startsWith(folder) && !`${resolve(root)}${sep}`.startsWith(folder)
  }
  const add = (path: Path, isFound = false): void => {
    const key = typeof path === 'string' ? resolve(path) : `\0${path.toString('latin1')}`
    if (!inputs.has(key)) inputs.set(key, file(path, isFound))
  }
  for (const arg of args) {
    if (arg === '-') inputs.set('-', standardInput)
    else {
      const paths = bytePathsOf(arg).filter((path) => statSync(path, { throwIfNoEntry: false }))
      const rules = (root: string): IgnoreFiles | undefined => (ignore ? new IgnoreFiles(root, config) : undefined)
      if (paths.length === 0 && isDynamicPattern(globPattern(arg))) {
        const before = inputs.size
        for (const path of await filesOfPattern(globPattern(arg), rules('.'))) if (!isNoInput(path, '.')) add(path)
        if (inputs.size === before) inputs.set(arg, missing(arg, 'No file matches.'))
      } else if (paths.length === 0) add(arg)
      for (const path of paths) {
        if (!statSync(path).isDirectory()) add(path)
        else {
          const before = inputs.size
          for (const found of walkFolder(path === '.' ? '' : path, rules(path.toString()), endings))
            if (!isNoInput(found, path.toString())) add(found, true)
          if (inputs.size === before) inputs.set(arg, missing(arg, 'Folder has no stories.'))
        }
      }
    }
  }
  return [...inputs.values()]
}

async function filesOfPattern(pattern: string, rules: IgnoreFiles | undefined): Promise<Path[]> {
  const without = pattern.includes('node_modules') ? [] : ['**/node_modules/**']
  const found = await glob(pattern, { dot: true, expandDirectories: false, ignore: [...without, '**/.git/**'] })
  return [...new Set(found)]
    .sort()
    .filter((path) => !rules?.ignores(path))
    .flatMap(bytePathsOf)
}

const missing = (name: string, message: string): Input => ({
  name,
  bytes: () => Promise.reject(new Error(message)),
  chunks: () => {
    throw new Error(message)
  },
})

/** Returns a file as an input. Its `bytes` throws an Error for a missing file, a folder, or more than 64 MiB. */
export const file = (path: Path, isFound = false): Input => new FileInput(path, isFound)

/** File as an input. Of each file only its path is kept: all files of a command are listed before the first is read. */
class FileInput implements Input {
  constructor(
    readonly path: Path,
    readonly isFound: boolean,
  ) {}

  get name(): string {
    return this.path.toString()
  }

  async bytes(): Promise<Uint8Array> {
    const { path } = this
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) throw new Error('No such file.')
    if (stat.isDirectory()) throw new Error('Path is a folder. Give one file.')
    if (!stat.isFile()) return collectBytes(createReadStream(path))
    if (stat.size > MOST) throw new Error(TOO_LARGE)
    return readFileSync(path)
  }

  chunks(): AsyncIterable<Uint8Array> {
    if (!statSync(this.path, { throwIfNoEntry: false })) throw new Error('No such file.')
    return createReadStream(this.path)
  }
}

const MOST = 64 * 1024 * 1024
const TOO_LARGE = 'File is larger than 64 MiB.'

const standardInput: Input = {
  name: 'stdin',
  bytes: () => collectBytes(process.stdin),
  chunks: () => process.stdin,
  close: () => process.stdin.destroy(),
}

/** Collects the bytes of a stream, a pipe or a device, which may be endless. Throws an Error at more than 64 MiB. */
async function collectBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MOST) throw new Error(TOO_LARGE)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
