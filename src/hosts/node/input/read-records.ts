import { detect, splitMessages, WirecopyError } from 'wirecopy'
import { expand, peek } from './expand'
import type { InputPosition } from './input-position'
import { linesOf, withoutLineEnd } from './lines'
import { isMbox, mailsOf } from './mbox'
import { InputError, type ReadLimits, type RecordFault, type RecordSource, type SourceRecord } from './source-record'

/** How an input is divided into records; `auto` finds it by name and content. */
export type Division = 'auto' | 'lines' | 'mbox' | 'messages' | 'document'

/** Bytes that are looked at to find how an input is divided. With a known division, no record waits for them. */
const SAMPLE = 100_000
const NOTHING = new Uint8Array()

/**
 * Yields the records of an input in order: lines of NDJSON, messages of copy, mails of an mbox file, or the one document; expanded if
 * they are compressed. `position` has read all bytes of a record, and no more, when the record is yielded. An input that cannot be read
 * to its end gives a last record with number 0 and the fault.
 */
export async function* readRecords(
  source: RecordSource,
  division: Division,
  limits: ReadLimits,
  position: InputPosition,
): AsyncGenerator<SourceRecord> {
  const consume = (bytes: Uint8Array): void => position.add(bytes)
  try {
    const expanded = await expand(source.chunks(), limits.expansion)
    const { head, chunks } = division === 'auto' ? await peek(expanded, SAMPLE) : { head: NOTHING, chunks: expanded }
    const found = division === 'auto' ? divisionOf(source.name, head) : division
    if (found === 'lines') yield* lineRecords(source.name, chunks, limits, consume)
    else if (found === 'mbox') yield* mailRecords(source.name, chunks, limits, consume)
    else if (found === 'messages') yield* messageRecords(source.name, chunks, limits, consume)
    else yield await wholeRecord(source.name, chunks, limits, consume)
  } catch (error) {
    yield { kind: 'document', input: source.name, number: 0, bytes: new Uint8Array(), fault: inputFault(error) }
  }
}

/** Returns how an input is divided, by its name and its first bytes. */
function divisionOf(name: string, head: Uint8Array): Division {
  const plain = name.replace(/\.(?:gz|zst)$/i, '')
  if (/\.(?:ndjson|jsonl)$/i.test(plain)) return 'lines'
  if (/\.(?:mbox|mbx)$/i.test(plain) || isMbox(head)) return 'mbox'
  if (isNdjson(head)) return 'lines'
  if (/\.(?:md|mdx|markdown)$/i.test(plain)) return 'document'
  try {
    return detect(head) === 'copy' ? 'messages' : 'document'
  } catch {
    return 'document' // binary data, which the parser refuses
  }
}

/** Whether the first two lines of an input are JSON each, or its one line is a record with a text. */
function isNdjson(head: Uint8Array): boolean {
  const [first = '', second = ''] = Buffer.from(head.buffer, head.byteOffset, head.length)
    .toString('utf8')
    .split('\n', 2)
  if (!/^\uFEFF?\s*[{"]/.test(first) || !/^\s*(?:[{"]|$)/.test(second)) return false
  try {
    const value: unknown = JSON.parse(first.replace(/^\uFEFF/, ''))
    return (
      second.trim() !== '' || (typeof value === 'object' && value !== null && 'text' in value && !('body' in value))
    )
  } catch {
    return false
  }
}

async function* lineRecords(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
  consume: (bytes: Uint8Array) => void,
): AsyncGenerator<SourceRecord> {
  let number = 0
  for await (const { bytes, isTooLong } of linesOf(chunks, limits.record, consume)) {
    number++
    const fault = isTooLong ? tooLarge('Line', limits.record) : undefined
    yield { kind: 'line', input, number, bytes: withoutLineEnd(bytes), ...(fault && { fault }) }
  }
}

async function* mailRecords(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
  consume: (bytes: Uint8Array) => void,
): AsyncGenerator<SourceRecord> {
  let number = 0
  for await (const mail of mailsOf(chunks, limits, consume)) yield { kind: 'mail', input, number: ++number, ...mail }
}

async function* messageRecords(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
  consume: (bytes: Uint8Array) => void,
): AsyncGenerator<SourceRecord> {
  let number = 0
  for await (const { copy } of splitMessages(chunks, { limits: { size: limits.record } })) {
    const bytes = typeof copy === 'string' ? Buffer.from(copy) : copy
    consume(bytes)
    yield { kind: 'copy', input, number: ++number, bytes }
  }
}

async function wholeRecord(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
  consume: (bytes: Uint8Array) => void,
): Promise<SourceRecord> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    consume(chunk)
    size += chunk.length
    if (size > limits.record)
      return { kind: 'document', input, number: 1, bytes: new Uint8Array(), fault: tooLarge('File', limits.record) }
    pieces.push(chunk)
  }
  return { kind: 'document', input, number: 1, bytes: Buffer.concat(pieces) }
}

const tooLarge = (what: string, most: number): RecordFault => ({
  code: 'limit-exceeded',
  message: `${what} is larger than ${most.toLocaleString('en-US')} bytes.`,
})

function inputFault(error: unknown): RecordFault {
  if (error instanceof InputError || error instanceof WirecopyError) return { code: error.code, message: error.message }
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'unreadable', message: `Input cannot be read: ${message.replace(/\.$/, '')}.` }
}
