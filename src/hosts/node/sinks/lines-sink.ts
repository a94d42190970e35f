import {
  closeSync,
  copyFileSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ConvertedBytes } from '../pool/converted-bytes'
import { RunRefusal } from '../state/refusal'
import type { RunState, WrittenFile } from '../state/run-state'
import type { RunSink } from './run-sink'

/** Bytes that are compressed together: a member of a gzip file, which ends with a story. */
const MEMBER = 4 * 1024 * 1024
const LF = Buffer.from('\n')

/**
 * Writes one file of NDJSON, compressed if it is named `.gz`. Until the end it is `part` in the state folder; the state has the length up
 * to which it is good.
 */
export class LinesSink implements RunSink {
  readonly #part: string
  readonly #isCompressed: boolean
  #descriptor: number | undefined
  #length: number
  #waiting: Uint8Array[] = []
  #size = 0

  /** Throws RunRefusal if the file is not as the state has it. */
  constructor(
    readonly file: string,
    readonly state: RunState,
  ) {
    this.#part = join(state.folder, 'part')
    this.#isCompressed = /\.gz$/i.test(file)
    this.#length = Number(state.value('length') ?? 0)
    const isPart = statSync(this.#part, { throwIfNoEntry: false }) !== undefined
    const size = statSync(isPart ? this.#part : file, { throwIfNoEntry: false })?.size
    if (this.#length > 0 && (size === undefined || size < this.#length || (!isPart && size !== this.#length)))
      throw new RunRefusal(`${file} is not as the last run left it.`, 'Use another file.')
    if (this.#length === 0 && !isPart && size)
      throw new RunRefusal(`${file} exists.`, 'Delete it, or use another file.')
  }

  add({ texts: [line] }: ConvertedBytes): readonly WrittenFile[] {
    if (line) {
      this.#waiting.push(line, LF)
      this.#size += line.length + 1
    }
    if (this.#size >= MEMBER) this.#flush()
    return []
  }

  #flush(): void {
    if (this.#size === 0) return
    const bytes = Buffer.concat(this.#waiting)
    const written = this.#isCompressed ? gzipSync(bytes) : bytes
    const descriptor = (this.#descriptor ??= this.#open())
    for (let at = 0; at < written.length; ) at += writeSync(descriptor, written, at, undefined, this.#length + at)
    this.#length += written.length
    this.#waiting = []
    this.#size = 0
  }

  #open(): number {
    const hasPart = statSync(this.#part, { throwIfNoEntry: false }) !== undefined
    if (!hasPart && this.#length > 0) {
      const passing = `${this.#part}.new`
      copyFileSync(this.file, passing)
      renameSync(passing, this.#part)
    }
    const descriptor = openSync(this.#part, hasPart || this.#length > 0 ? 'r+' : 'w')
    ftruncateSync(descriptor, this.#length)
    return descriptor
  }

  commit(): void {
    this.#flush()
    if (this.#descriptor !== undefined) fdatasyncSync(this.#descriptor)
    this.state.setValue('length', String(this.#length))
  }

  finish(): void {
    if (statSync(this.#part, { throwIfNoEntry: false }) === undefined && this.#length > 0) return // already in its place
    const descriptor = (this.#descriptor ??= this.#open())
    ftruncateSync(descriptor, this.#length)
    this.close()
    renameSync(this.#part, this.file)
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = undefined
  }
}
