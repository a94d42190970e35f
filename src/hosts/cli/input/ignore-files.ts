import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Patterns of files that are not read, and the folder that they are relative to. */
export interface IgnorePatterns {
  readonly folder: string
  readonly patterns: string | readonly string[]
}

interface FolderRules {
  readonly folder: string
  readonly rules: Ignore
}

/** Names of files with patterns, in their order of precedence. */
const NAMES = ['.gitignore', '.wirecopyignore']

/**
 * The files that `.gitignore`, `.wirecopyignore` and a config leave out. The files in each folder count for what is below it, those of deeper
 * folders over those of higher ones, up to the root of the repository, or to the working directory if there is no repository.
 */
export class IgnoreFiles {
  readonly #folders = new Map<string, readonly FolderRules[]>()
  readonly #first: readonly FolderRules[]
  readonly #top: string

  /** `root` is the folder to read. If it is itself left out, only patterns inside it count: who names a folder wants it read. */
  constructor(root: string, config?: IgnorePatterns) {
    const folder = resolve(root)
    this.#first = config ? [{ folder: resolve(config.folder), rules: makeRules(config.patterns) }] : []
    const top = topFolder(folder)
    this.#top = top
    if (folder !== top && this.ignores(folder, true)) {
      this.#folders.clear()
      this.#first = []
      this.#top = folder
    }
  }

  /** Whether a file or a folder is left out. */
  ignores(path: string, isFolder = false): boolean {
    const whole = resolve(path)
    let isIgnored = false
    for (const { folder, rules } of this.#rulesIn(dirname(whole))) {
      const inside = relative(folder, whole).replaceAll('\\', '/')
      if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) continue
      const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside)
      isIgnored = ignored || (isIgnored && !unignored)
    }
    return isIgnored
  }

  #rulesIn(folder: string): readonly FolderRules[] {
    let found = this.#folders.get(folder)
    if (!found) {
      const isTop = folder === this.#top || dirname(folder) === folder
      const above = isTop ? this.#first : this.#rulesIn(dirname(folder))
      const own = NAMES.map((name) => join(folder, name)).filter((file) => existsSync(file))
      found = own.length === 0 ? above : [...above, ...own.map((file) => ({ folder, rules: readRules(file) }))]
      this.#folders.set(folder, found)
    }
    return found
  }
}

const makeRules = (patterns: string | readonly string[]): Ignore => ignore({ allowRelativePaths: true }).add(patterns)

function readRules(file: string): Ignore {
  try {
    return makeRules(readFileSync(file, 'utf8'))
  } catch {
    return makeRules([]) // a folder or a dangling link of this name
  }
}

/** Returns the root of the repository of a folder; without one, the working directory if the folder is in it, else the folder. */
function topFolder(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) break
  }
  const inside = relative(process.cwd(), folder)
  return inside.startsWith('..') || isAbsolute(inside) ? folder : process.cwd()
}
