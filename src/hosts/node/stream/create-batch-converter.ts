import type { ConversionSettings } from '../convert/conversion-settings'
import type { RecordToConvert } from '../convert/converted-story'
import { createConverter } from '../convert/create-converter'
import { type ConvertedBytes, encodeStories } from '../pool/converted-bytes'
import { WorkerPool } from '../pool/worker-pool'

/** Converter of batches, on one thread or several. */
export interface BatchConverter {
  convert(records: readonly RecordToConvert[]): Promise<readonly ConvertedBytes[]>
  /** How many batches may be open at a time. */
  readonly window: number
  stop(): Promise<void>
}

/** How many threads convert. */
export interface ThreadOptions {
  /** Number of worker threads; 0 converts in the calling thread, where no crash is caught and no time limit holds. */
  readonly jobs: number
  /** Milliseconds that a step of a story may take. */
  readonly timeout?: number
}

/** Returns a converter of batches. Throws an Error for settings that are not valid. */
export async function createBatchConverter(
  settings: ConversionSettings,
  { jobs, timeout }: ThreadOptions,
): Promise<BatchConverter> {
  if (jobs > 0) {
    const pool = new WorkerPool(settings, jobs, timeout)
    return { convert: (records) => pool.convert(records), window: 2 * jobs + 1, stop: () => pool.stop() }
  }
  const convert = await createConverter(settings)
  return { convert: async (records) => encodeStories(await convert(records)), window: 1, stop: async () => {} }
}
