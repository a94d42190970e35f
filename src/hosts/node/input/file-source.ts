import { createReadStream, type Stats, statSync } from 'node:fs'
import { InputError, type RecordSource } from './source-record'

/** Path of a file: a string, or its bytes if they are not UTF-8. */
type FilePath = string | Buffer

/**
 * Returns a file as a source of records. A file that changes while it is read ends with InputError `input-changed`.
 * What is added to a file in the meantime is no change: it is left for the next run.
 */
export function fileSource(path: FilePath, name = path.toString()): RecordSource {
  return {
    name,
    async *chunks() {
      const before = statSync(path, { throwIfNoEntry: false })
      if (!before) throw new InputError('unreadable', 'No such file.')
      if (before.isDirectory()) throw new InputError('unreadable', 'Path is a folder.')
      const isFile = before.isFile() // not: a pipe, whose size is unknown
      if (isFile && before.size === 0) return
      yield* createReadStream(path, { highWaterMark: 1 << 18, ...(isFile && { end: before.size - 1 }) })
      if (isFile && hasChanged(before, statSync(path, { throwIfNoEntry: false })))
        throw new InputError('input-changed', 'File changed while it was read.')
    },
  }
}

/** Whether a file is another one, is shorter, or was written without growing. */
const hasChanged = (before: Stats, after: Stats | undefined): boolean =>
  after?.ino !== before.ino ||
  after.size < before.size ||
  (after.size === before.size && after.mtimeMs !== before.mtimeMs)
