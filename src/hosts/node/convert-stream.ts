import type { FormatName } from 'wirecopy/convert'
import { requireIterable, requireKnown, requireObject, requireString } from '../check-arguments'
import { bulkSettings } from './convert/bulk-settings'
import type { RecordToConvert, StoryFinding } from './convert/converted-story'
import { fileSource } from './input/file-source'
import { InputPosition } from './input/input-position'
import { readRecords } from './input/read-records'
import { defaultLimits, type RecordFault, type RecordSource } from './input/source-record'
import { mapInOrder } from './pool/map-in-order'
import { type BatchConverter, createBatchConverter } from './stream/create-batch-converter'
import { readyBatches } from './stream/ready-batches'
import { type ConvertStreamOptions, streamOptionNames } from './stream-options'

/** One story of a stream or a file, converted; or the reason why it is not. */
export interface StreamedStory {
  readonly id: string
  /** Name of the input. */
  readonly input: string
  /** Number of the record in its input, from 1; 0 for an input that could not be read to its end. */
  readonly record: number
  /** Number of the story in its record, from 1. */
  readonly part: number
  /** The day of the story, if one is known. */
  readonly date?: string
  /** The documents by their formats; empty for an error. */
  readonly documents: { readonly [name in FormatName]?: string }
  readonly findings: readonly StoryFinding[]
  readonly error?: RecordFault
}

/** Bytes or text in parts: a stream of Node or of the web, or any other iterable. */
export type StreamInput = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

/**
 * Converts the stories of a stream in order, each as soon as it is read. The stream has NDJSON, messages, mails or a document, compressed
 * or not. A story that fails is given with its error, and the others go on. Throws only for invalid options and an aborted signal.
 *
 * @example
 * for await (const { documents, error } of convertStream([copy], { to: 'markdown' }))
 *   console.log(error?.message ?? documents.markdown)
 */
export async function* convertStream(
  stream: StreamInput,
  options: ConvertStreamOptions & { readonly name?: string } = {},
): AsyncGenerator<StreamedStory> {
  requireObject('convertStream', options)
  requireKnown(options, [...Object.keys(streamOptionNames), 'name'])
  requireIterable('convertStream', stream)
  const { name = 'stream' } = options
  yield* convertSources([{ name, chunks: () => bytesOf(stream) }], options)
}

/**
 * Converts the stories of files in order, as `convertStream` does.
 *
 * @example
 * for await (const { input, documents } of convertFiles(['stories/rain.txt'], { to: 'json' })) console.log(input, documents.json)
 */
export async function* convertFiles(
  files: Iterable<string> | AsyncIterable<string>,
  options: ConvertStreamOptions = {},
): AsyncGenerator<StreamedStory> {
  requireObject('convertFiles', options)
  requireKnown(options, Object.keys(streamOptionNames))
  requireObject('convertFiles', files) // the characters of a string are no files
  requireIterable('convertFiles', files)
  const sources = async function* (): AsyncGenerator<RecordSource> {
    for await (const file of files) {
      requireString('The file of convertFiles', file)
      yield fileSource(file)
    }
  }
  yield* convertSources(sources(), options)
}

async function* bytesOf(stream: StreamInput): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) yield typeof piece === 'string' ? Buffer.from(piece) : piece
}

const BATCH = 64

async function* convertSources(
  sources: Iterable<RecordSource> | AsyncIterable<RecordSource>,
  options: ConvertStreamOptions,
): AsyncGenerator<StreamedStory> {
  const { jobs = 0, timeout, signal } = options
  signal?.throwIfAborted()
  const to = typeof options.to === 'string' ? [options.to] : (options.to ?? ['json'])
  const { config = false, now = new Date().toISOString() } = options
  const settings = bulkSettings({ ...options, config }, to, 'files', now)
  const threads = { jobs, ...(timeout !== undefined && { timeout }) }
  const converter = await createBatchConverter(settings, threads)
  try {
    const results = mapInOrder(readyBatches(recordsOf(sources, options), BATCH), converter.window, (records) =>
      convertBatch(records, to, converter),
    )
    for await (const stories of results)
      for (const story of stories) {
        signal?.throwIfAborted()
        yield story
      }
    signal?.throwIfAborted()
  } finally {
    await converter.stop()
  }
}

async function convertBatch(
  records: readonly RecordToConvert[],
  to: readonly FormatName[],
  converter: BatchConverter,
): Promise<readonly StreamedStory[]> {
  const stories = await converter.convert(records)
  return stories.map(({ record, texts, stem: _, ...story }) => ({
    ...story,
    input: records[record]?.input ?? '',
    record: records[record]?.number ?? 0,
    documents: Object.fromEntries(texts.map((bytes, i) => [to[i], Buffer.from(bytes).toString('utf8')])),
  }))
}

async function* recordsOf(
  sources: Iterable<RecordSource> | AsyncIterable<RecordSource>,
  { divide = 'auto', limits, signal }: ConvertStreamOptions,
): AsyncGenerator<RecordToConvert> {
  for await (const source of sources)
    for await (const record of readRecords(source, divide, { ...defaultLimits, ...limits }, new InputPosition())) {
      if (signal?.aborted) return
      yield record
    }
}
