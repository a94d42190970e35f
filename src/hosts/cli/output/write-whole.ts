import { closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../../node/files/make-folder'
import { joinBytes, type Path } from '../input/byte-path'

const writing = new Set<Path>()

/** Deletes the temporary file of a partly written output when the command is interrupted. */
export function dropHalfWritten(): void {
  for (const file of writing) rmSync(file, { force: true })
}

/**
 * Writes a file whole or not at all: to a temporary file first, then renamed. Creates the folder if it is missing. `mode` is the file’s
 * permissions.
 */
export function writeWhole(path: Path, text: string, mode = 0o666): void {
  const file = openWhole(path, mode)
  try {
    writeFileSync(file.descriptor, text)
  } catch (error) {
    file.drop()
    throw error
  }
  file.close()
}

/** File that is being written. Nothing is at its path before `close`. */
export interface OpenFile {
  readonly descriptor: number
  write(text: string): void
  close(): void
  /** Deletes what was written. */
  drop(): void
}

/** Opens a file to write it whole or not at all. Throws what the file system throws. */
export function openWhole(path: Path, mode = 0o666): OpenFile {
  const passing = besides(path)
  writing.add(passing)
  let descriptor: number
  try {
    descriptor = openInFolder(passing, mode)
  } catch (error) {
    writing.delete(passing)
    throw error
  }
  const drop = (): void => {
    closeSync(descriptor)
    rmSync(passing, { force: true })
    writing.delete(passing)
  }
  return {
    descriptor,
    drop,
    write: (text) => void writeSync(descriptor, text),
    close() {
      closeSync(descriptor)
      try {
        renameSync(passing, path)
      } catch (error) {
        rmSync(passing, { force: true })
        throw error
      } finally {
        writing.delete(passing)
      }
    },
  }
}

/** Opens a file for writing. Makes its folder if that is missing, which is seldom: to look first would cost a call for each file. */
function openInFolder(path: Path, mode: number): number {
  try {
    return openSync(path, 'w', mode)
  } catch (error) {
    if (typeof path !== 'string' || !(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    makeFolder(dirname(path))
    return openSync(path, 'w', mode)
  }
}

/** Returns the path of the temporary file of an output, in the same folder. */
function besides(path: Path): Path {
  const bytes = Buffer.from(path)
  const start = Math.max(bytes.lastIndexOf('/'), process.platform === 'win32' ? bytes.lastIndexOf('\\') : -1) + 1
  const name = joinBytes('.', bytes.subarray(start), `.${process.pid}.tmp`)
  const passing = joinBytes(bytes.subarray(0, start), name)
  return typeof path === 'string' ? passing.toString() : passing
}
