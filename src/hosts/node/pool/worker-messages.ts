import type { ConvertedStory, RecordToConvert } from '../convert/converted-story'

/** Record of a batch without its bytes, which stand one after the other in one buffer. */
type PackedRecord = Omit<RecordToConvert, 'bytes'> & { readonly length: number }

/** Story of a batch without its texts, which stand one after the other in one buffer. */
export type PackedStory = Omit<ConvertedStory, 'texts'> & { readonly lengths: readonly number[] }

/** Batch as it is sent to a worker. The buffer is transferred. */
export interface PackedBatch {
  readonly records: readonly PackedRecord[]
  readonly buffer: Uint8Array<ArrayBuffer>
}

/** Answer of a worker: the stories of a batch, or why it cannot work at all. */
export type WorkerAnswer =
  | { readonly stories: readonly PackedStory[]; readonly buffer: Uint8Array<ArrayBuffer> }
  | { readonly failure: string }

/** Cells of the shared array in which a worker shows its progress. */
export const progressCells = { steps: 0, record: 1, count: 2 } as const

/** Packs records for a worker. The bytes are copied, so that the batch can be sent again. */
export function packRecords(records: readonly RecordToConvert[]): PackedBatch {
  const buffer = new Uint8Array(records.reduce((sum, { bytes }) => sum + bytes.length, 0))
  let at = 0
  const packed = records.map(({ bytes, ...rest }) => {
    buffer.set(bytes, at)
    at += bytes.length
    return { ...rest, length: bytes.length }
  })
  return { records: packed, buffer }
}

/** Returns the records of a packed batch; their bytes are parts of its buffer. */
export function unpackRecords({ records, buffer }: PackedBatch): readonly RecordToConvert[] {
  let at = 0
  return records.map(({ length, ...rest }) => ({ ...rest, bytes: buffer.subarray(at, (at += length)) }))
}

/** Packs stories for the main thread. */
export function packStories(stories: readonly ConvertedStory[]): WorkerAnswer & { buffer: Uint8Array<ArrayBuffer> } {
  const texts = stories.flatMap((story) => story.texts)
  const encoded = texts.map((text) => Buffer.from(text))
  const buffer = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const bytes of encoded) {
    buffer.set(bytes, at)
    at += bytes.length
  }
  let index = 0
  const packed = stories.map(({ texts, ...rest }) => ({
    ...rest,
    lengths: texts.map(() => encoded[index++]?.length ?? 0),
  }))
  return { stories: packed, buffer }
}
