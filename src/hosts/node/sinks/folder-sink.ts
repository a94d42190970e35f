import { createHash } from 'node:crypto'
import { closeSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashFolder } from '../convert/stem-of'
import { makeFolder } from '../files/make-folder'
import type { ConvertedBytes } from '../pool/converted-bytes'
import type { WrittenFile } from '../state/run-state'
import type { RunSink } from './run-sink'

/** Layouts of the files of a folder. */
export const layouts = ['{name}', '{date}/{name}', '{hash2}/{name}'] as const

/** FileLayout of the files of a folder: all in one, in one for each day, or in 256 by hash. */
export type FileLayout = (typeof layouts)[number]

/** Writes a file for each story and format, beside its place first and then renamed. */
export class FolderSink implements RunSink {
  readonly #made = new Set<string>()
  readonly #passing: string

  constructor(
    readonly folder: string,
    stateFolder: string,
    readonly layout: FileLayout,
    readonly extensions: readonly string[],
  ) {
    this.#passing = join(stateFolder, 'passing')
  }

  add({ texts, date, stem }: ConvertedBytes, name: string): readonly WrittenFile[] {
    return texts.map((bytes, i) => {
      const path = this.layout
        .replace('{date}', date ?? 'undated')
        .replace('{hash2}', hashFolder(stem))
        .replace('{name}', `${name}.${this.extensions[i]}`)
      this.#write(join(this.folder, path), bytes)
      return { path, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 32) }
    })
  }

  #write(path: string, bytes: Uint8Array): void {
    const descriptor = openSync(this.#passing, 'w')
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
    } finally {
      closeSync(descriptor)
    }
    const folder = dirname(path)
    if (!this.#made.has(folder)) makeFolder(folder)
    this.#made.add(folder)
    renameSync(this.#passing, path)
  }

  commit(): void {}

  finish(): void {}

  close(): void {}
}
