import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Path of a file: a string, or its bytes if they are not UTF-8. */
export type Path = string | Buffer

/** Returns texts and bytes joined to bytes. */
export const joinBytes = (...parts: readonly Path[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part)))

/** Returns the name of a file in a folder as a path: a string if both are UTF-8. */
export function joinPath(folder: Path, name: Buffer): Path {
  const text = name.toString()
  if (typeof folder === 'string' && Buffer.from(text).equals(name)) return folder === '' ? text : join(folder, text)
  return folder.length === 0 ? name : joinBytes(folder, '/', name)
}

/**
 * Returns the paths that a path with replacement characters may stand for, in order of their bytes. Node gives a name that is not UTF-8 with
 * U+FFFD in place of each wrong byte: `caf\uFFFD.txt` for the bytes of `café.txt` in Latin-1.
 */
export function bytePathsOf(path: string): Path[] {
  if (!path.includes('\uFFFD')) return [path]
  const folder = path.includes('/') ? dirname(path) : ''
  const folders = bytePathsOf(folder)
  return folders.flatMap((each) => {
    let names: Buffer[]
    try {
      names = readdirSync(each.length === 0 ? '.' : each, { encoding: 'buffer' })
    } catch {
      return []
    }
    const known = names.filter((name) => name.toString() === basename(path))
    return known.sort(Buffer.compare).map((name) => joinPath(each, name))
  })
}
