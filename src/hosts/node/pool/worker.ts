import { parentPort, workerData } from 'node:worker_threads'
import type { ConversionSettings } from '../convert/conversion-settings'
import { type Converter, createConverter } from '../convert/create-converter'
import { type PackedBatch, packStories, progressCells, unpackRecords, type WorkerAnswer } from './worker-messages'

/** What the pool gives a worker. */
export interface WorkerInput {
  readonly settings: ConversionSettings
  readonly progress: Int32Array
}

const { settings, progress }: WorkerInput = workerData
const converter: Promise<Converter | Error> = createConverter(settings).catch((error: unknown) =>
  error instanceof Error ? error : new Error(String(error)),
)

const step = (record: number): void => {
  Atomics.store(progress, progressCells.record, record)
  Atomics.add(progress, progressCells.steps, 1)
}

parentPort?.on('message', async (batch: PackedBatch) => {
  const convert = await converter
  if (convert instanceof Error) {
    const answer: WorkerAnswer = { failure: convert.message }
    return parentPort?.postMessage(answer)
  }
  const answer = packStories(await convert(unpackRecords(batch), step))
  Atomics.store(progress, progressCells.steps, 0)
  parentPort?.postMessage(answer, [answer.buffer.buffer])
})
