import { Worker } from 'node:worker_threads'
import type { ConversionSettings } from '../convert/conversion-settings'
import type { RecordToConvert } from '../convert/converted-story'
import type { RecordFault } from '../input/source-record'
import { type ConvertedBytes, unpackStories } from './converted-bytes'
import { packRecords, progressCells, type WorkerAnswer } from './worker-messages'

/** End of a worker within a batch. */
export class WorkerEnd extends Error {
  constructor(
    readonly fault: RecordFault,
    /** Index of the record that did not end in time; absent if the worker ended by itself. */
    readonly record?: number,
  ) {
    super(fault.message)
  }
}

/** Settings that a worker refuses: no record can be converted. */
class SettingsError extends Error {}

/** The thread was stopped: no batch is converted any more. */
class StoppedError extends Error {
  constructor() {
    super('Conversion was stopped.')
  }
}

/**
 * Memory of a worker. V8 lets a heap grow by a factor that rises with this limit, so a lower one keeps memory flat; the live data of a
 * worker are 40 MB. A story that needs more ends its worker and is recorded. The space for new objects, 48 MB in V8, is halved: two workers
 * then take 361 MB in all instead of 400, for 2 % more processor time (`bench/scale.mjs`).
 */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 } as const

interface Job {
  resolve(stories: readonly ConvertedBytes[]): void
  reject(error: Error): void
}

/** One worker thread, which converts a batch at a time. It is started with the first batch, and again after its end. */
export class WorkerThread {
  #worker: Worker | undefined
  #job: Job | undefined
  #timer: NodeJS.Timeout | undefined
  #isStopped = false
  readonly #progress = new Int32Array(new SharedArrayBuffer(4 * progressCells.count))

  constructor(
    readonly settings: ConversionSettings,
    /** Milliseconds that a step of a record may take; no limit if absent. */
    readonly timeout: number | undefined,
  ) {}

  /** Converts a batch. Rejects with WorkerEnd if the worker ends, with SettingsError, and with StoppedError after `stop`. */
  async convert(records: readonly RecordToConvert[]): Promise<readonly ConvertedBytes[]> {
    if (this.#isStopped) throw new StoppedError()
    const worker = (this.#worker ??= this.#start())
    const batch = packRecords(records)
    return new Promise((resolve, reject) => {
      this.#job = { resolve, reject }
      this.#progress.fill(0)
      worker.postMessage(batch, [batch.buffer.buffer])
      if (this.timeout !== undefined) this.#watch(this.timeout)
    })
  }

  /**
   * Stops the worker for good, and gives up its batch. Node delivers an answer that is under way while it ends a worker: without the mark,
   * the batch that waits for this thread would then start a worker that nothing stops, and the process would never end.
   */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#end()?.reject(new StoppedError())
    await this.#terminate()
  }

  /** Ends the worker; the next batch starts another. */
  async #terminate(): Promise<void> {
    clearInterval(this.#timer)
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  #start(): Worker {
    const workerData = { settings: this.settings, progress: this.#progress }
    const worker = new Worker(new URL('./node-worker.js', import.meta.url), { workerData, resourceLimits })
    worker.on('message', (answer: WorkerAnswer) => {
      const job = this.#end()
      if ('failure' in answer) job?.reject(new SettingsError(answer.failure))
      else job?.resolve(unpackStories(answer.stories, answer.buffer))
    })
    let reason = 'Worker ended.'
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'Out of memory.' : `Worker ended: ${error.message}`
    })
    worker.on('messageerror', () => void worker.terminate())
    worker.on('exit', () => {
      if (this.#worker !== worker) return
      this.#worker = undefined
      this.#end()?.reject(new WorkerEnd({ code: 'worker-crashed', message: reason }))
    })
    return worker
  }

  #end(): Job | undefined {
    clearInterval(this.#timer)
    const job = this.#job
    this.#job = undefined
    return job
  }

  /** Stops the worker when it takes no step for too long. A step count of 0 is a worker that is starting or idle. */
  #watch(timeout: number): void {
    let steps = 0
    let since = performance.now()
    clearInterval(this.#timer)
    const look = (): void => {
      const now = Atomics.load(this.#progress, progressCells.steps)
      if (now !== steps || now === 0) {
        steps = now
        since = performance.now()
      } else if (performance.now() - since >= timeout) {
        const record = Atomics.load(this.#progress, progressCells.record)
        const job = this.#end()
        const message = `Story took longer than ${timeout} ms.`
        void this.#terminate().then(() => job?.reject(new WorkerEnd({ code: 'timeout', message }, record)))
      }
    }
    this.#timer = setInterval(look, Math.max(5, Math.min(1000, timeout / 10)))
  }
}
