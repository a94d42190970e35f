import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import type { RecordToConvert } from '../convert/converted-story'
import { linesOf, withoutLineEnd } from '../input/lines'

/** Part of a file, in bytes: `start` inclusive, `end` exclusive. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

const LF = 0x0a

/**
 * Yields the lines of a file that begin in a range of bytes. Ranges that join give every line of the file once, wherever they are cut.
 * The id of a line without one is the name of the file and the offset of the line: `stories.ndjson@1024`.
 */
export async function* rangeLines(path: string, range: ByteRange, limit: number): AsyncGenerator<RecordToConvert> {
  if (range.end <= range.start) return
  const chunks = createReadStream(path, { start: Math.max(0, range.start - 1), highWaterMark: 1 << 18 })
  const isInside = range.start > 0 && byteAt(path, range.start - 1) !== LF // the first line began before the range
  let isFirst = range.start > 0
  for await (const record of offsetLines(path, chunks, Math.max(0, range.start - 1), limit)) {
    if (isFirst) {
      isFirst = false
      if (isInside || record.offset < range.start) continue
    }
    if (record.offset >= range.end) return
    yield record.record
  }
}

/** Yields the lines of a stream with ids by offset. */
export async function* streamLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<RecordToConvert> {
  for await (const { record } of offsetLines(name, chunks, 0, limit)) yield record
}

async function* offsetLines(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  first: number,
  limit: number,
): AsyncGenerator<{ readonly offset: number; readonly record: RecordToConvert }> {
  let end = first
  let number = 0
  const lines = linesOf(chunks, limit, (bytes) => void (end += bytes.length))
  let offset = first
  for await (const { bytes, isTooLong } of lines) {
    const fault = { code: 'limit-exceeded', message: `Line is larger than ${limit.toLocaleString('en-US')} bytes.` }
    const defaultId = `${input}@${offset}`
    const record = { kind: 'line', input, number: ++number, bytes: withoutLineEnd(bytes), defaultId } as const
    yield { offset, record: isTooLong ? { ...record, fault } : record }
    offset = end
  }
}

function byteAt(path: string, offset: number): number | undefined {
  const descriptor = openSync(path, 'r')
  try {
    const buffer = new Uint8Array(1)
    return readSync(descriptor, buffer, 0, 1, offset) === 1 ? buffer[0] : undefined
  } finally {
    closeSync(descriptor)
  }
}
