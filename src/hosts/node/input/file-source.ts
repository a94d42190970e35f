import { createReadStream, statSync } from 'node:fs'
import { InputError, type RecordSource } from './source-record'

/** Path of a file: a string, or its bytes if they are not UTF-8. */
type FilePath = string | Buffer

/** Returns a file as a source of records. A file that changes while it is read ends with InputError `input-changed`. */
export function fileSource(path: FilePath, name = path.toString()): RecordSource {
  return {
    name,
    async *chunks() {
      const before = statSync(path, { throwIfNoEntry: false })
      if (!before) throw new InputError('unreadable', 'No such file.')
      if (before.isDirectory()) throw new InputError('unreadable', 'Path is a folder.')
      yield* createReadStream(path, { highWaterMark: 1 << 18 })
      const after = statSync(path, { throwIfNoEntry: false })
      const isSame = after?.size === before.size && after.mtimeMs === before.mtimeMs && after.ino === before.ino
      if (before.isFile() && !isSame) throw new InputError('input-changed', 'File changed while it was read.')
    },
  }
}
