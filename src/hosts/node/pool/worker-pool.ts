import type { ConversionSettings } from '../convert/conversion-settings'
import { defaultIdOf, type RecordToConvert } from '../convert/converted-story'
import { idOf } from '../convert/record-content'
import { stemOf } from '../convert/stem-of'
import type { RecordFault } from '../input/source-record'
import type { ConvertedBytes } from './converted-bytes'
import { WorkerEnd, WorkerThread } from './worker-thread'

/** Converts batches of records on several threads. */
export class WorkerPool {
  readonly #threads: readonly WorkerThread[]
  readonly #free: WorkerThread[]
  readonly #waiting: ((thread: WorkerThread) => void)[] = []

  constructor(settings: ConversionSettings, jobs: number, timeout?: number) {
    this.#threads = Array.from({ length: jobs }, () => new WorkerThread(settings, timeout))
    this.#free = [...this.#threads]
  }

  /**
   * Converts a batch on the next free thread. If the thread ends, each record is tried once more alone; one with which the thread ends
   * again, or that hangs, gives an error in place of its stories. Rejects only for settings that no worker accepts.
   */
  async convert(records: readonly RecordToConvert[]): Promise<readonly ConvertedBytes[]> {
    const thread = this.#free.pop() ?? (await new Promise<WorkerThread>((resolve) => this.#waiting.push(resolve)))
    try {
      return await convertSafely(thread, records)
    } finally {
      const next = this.#waiting.shift()
      if (next) next(thread)
      else this.#free.push(thread)
    }
  }

  /** Stops all threads. */
  async stop(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.stop()))
  }
}

async function convertSafely(
  thread: WorkerThread,
  records: readonly RecordToConvert[],
): Promise<readonly ConvertedBytes[]> {
  let end: WorkerEnd
  try {
    return await thread.convert(records)
  } catch (error) {
    if (!(error instanceof WorkerEnd)) throw error
    end = error
  }
  const stories: ConvertedBytes[] = []
  for (const [index, record] of records.entries()) {
    if (index === end.record) stories.push(failed(record, index, end.fault))
    else
      try {
        for (const story of await thread.convert([record])) stories.push({ ...story, record: index })
      } catch (error) {
        if (!(error instanceof WorkerEnd)) throw error
        stories.push(failed(record, index, error.fault))
      }
  }
  return stories
}

/** Returns the error of a record that a worker could not convert. Its id is read here only if it is at the start of the line. */
function failed(record: RecordToConvert, index: number, error: RecordFault): ConvertedBytes {
  const id = openingId(record) ?? defaultIdOf(record)
  return { record: index, part: 1, id, stem: stemOf(id), texts: [], findings: [], error }
}

/** Returns the id of a line that begins with it. The line is not parsed: it may be what ended the worker. */
function openingId({ kind, bytes }: RecordToConvert): string | undefined {
  if (kind !== 'line') return undefined
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2000)).toString('utf8')
  const [, id] = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)\s*[,}]/.exec(start) ?? []
  try {
    return id === undefined ? undefined : idOf(JSON.parse(id))
  } catch {
    return undefined
  }
}
