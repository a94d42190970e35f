import { lstatSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Path } from '../input/byte-path'
import { writeWhole } from './write-whole'

/** Names that Windows reserves for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i
/** The maximum length of a file name without its extension, in bytes of UTF-8. File systems allow 255 bytes for the whole name. */
const LONGEST = 180

/** Assigns each story that one command writes a unique file name, safe on every file system. */
export class OutputNames {
  readonly #taken = new Set<string>()
  /** Ids of the spared files on their disks, looked up once an output would replace a file. */
  #inodes: ReadonlySet<string> | undefined
  /** Folders with symbolic links followed: each is looked up once. */
  readonly #real = new Map<string, string>()

  constructor(
    readonly folder: string,
    /** Files that must not be overwritten, such as the command's own inputs. */
    readonly spared: readonly Path[],
  ) {
    for (const path of spared) {
      if (typeof path !== 'string') continue
      for (const each of [pathKey(resolve(path)), pathKey(this.#realPath(path))]) this.#taken.add(each)
    }
  }

  /** Returns the path of a file with symbolic links followed, as far as the path exists. */
  #realPath(path: string): string {
    const whole = resolve(path)
    const link = lstatSync(whole, { throwIfNoEntry: false })?.isSymbolicLink()
    if (link) return realPath(whole)
    const folder = dirname(whole)
    let real = this.#real.get(folder)
    if (real === undefined) this.#real.set(folder, (real = realPath(folder)))
    return join(real, basename(whole))
  }

  /** Number of files written. */
  count = 0

  /** Writes a file in the folder, whole or not at all. */
  write(name: string, text: string): void {
    writeWhole(join(this.folder, name), text)
    this.count++
  }

  /** Whether a path is that of a file that must not be overwritten. */
  isTaken(path: string): boolean {
    return this.#taken.has(pathKey(this.#realPath(path))) || this.#isSpared(path)
  }

  #isSpared(path: string): boolean {
    const own = inode(path)
    if (own === undefined) return false
    this.#inodes ??= new Set(this.spared.flatMap((one) => inode(one) ?? []))
    return this.#inodes.has(own)
  }

  /** Returns a file name without extension that no earlier story of the command has, ignoring case: `x`, then `x-2`. */
  take(source: string, extensions: readonly string[]): string {
    const stem = safeStem(source)
    for (let number = 1; ; number++) {
      const name = number === 1 ? stem : `${stem}-${number}`
      const paths = extensions.map((extension) => join(this.folder, `${name}.${extension}`))
      const files = paths.map((path) => pathKey(this.#realPath(path)))
      if (files.some((file) => this.#taken.has(file)) || paths.some((path) => this.#isSpared(path))) continue
      for (const file of files) this.#taken.add(file)
      return name
    }
  }
}

/** Returns the path of a file with symbolic links followed, as far as the path exists. */
function realPath(path: string): string {
  const whole = resolve(path)
  try {
    return realpathSync(whole)
  } catch {
    const folder = dirname(whole)
    return folder === whole ? whole : join(realPath(folder), basename(whole))
  }
}

/** Returns an id of a file on its disk, whatever its name: the same for two hard links. Undefined for a missing file. */
function inode(path: Path): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return ino === 0n ? undefined : `${dev}:${ino}`
  } catch {
    return undefined
  }
}

/**
 * Returns the name of a source without folder and extension, as a safe file name: `Ferry-1` for `copy/Ferry 1.txt`.
 * It contains only letters, digits and `. _ -`, and is never empty, hidden or reserved.
 */
export function safeStem(source: string): string {
  const bare = basename(source.replaceAll('\\', '/'))
  const plain = bare
    .slice(0, bare.length - extname(bare).length)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
  const stem = shortenStem(plain).replace(/^[.-]+|[.-]+$/g, '') || 'story'
  return RESERVED.test(stem) ? `_${stem}` : stem
}

function shortenStem(stem: string): string {
  let out = ''
  let bytes = 0
  for (const character of stem) {
    bytes += Buffer.byteLength(character)
    if (bytes > LONGEST) break
    out += character
  }
  return out
}

const pathKey = (path: string): string => path.normalize('NFC').toLowerCase()
