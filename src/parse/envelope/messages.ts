import { charsetNamed, wideEncodingOf } from '../../bytes/decode'
import { checkText, decodeUnicode } from '../../bytes/decode-unicode'
import { isBinaryStart, SAMPLE } from '../../bytes/is-binary'
import { isWide, unitAt, type WideEncoding } from '../../bytes/wide-encodings'
import { isBytes } from '../../diagnostics/check-options'
import { checkSize, type SizeLimits } from '../../diagnostics/check-size'
import { invalidArgument } from '../../diagnostics/error'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { MessageSplitter, type SplitInput } from './split'

/** One message of an input, which may have several. */
export interface WireMessage {
  readonly copy: string | Uint8Array
  /** Offset of the message in the input: in UTF-16 code units if the input is text, in bytes if it is bytes. */
  readonly offset: number
  /** Encoding of all messages, if the input is bytes in UTF-16 or UTF-32. */
  readonly encoding?: WideEncoding
  /** Whether the message is part of an input that starts as text. */
  readonly isInText: boolean
}

/** Input of one or more messages: a text, bytes, or pieces of either in order, such as a file read in chunks. */
export type CopyInput = string | Uint8Array | Iterable<string | Uint8Array>

/** The same from an asynchronous source: a stream of Node or of the web, or any async iterable. */
export type AsyncCopyInput = AsyncIterable<string | Uint8Array>

type Piece = string | Uint8Array

/** Scanner of messages: yields them, or `undefined` when it needs the next piece, which is `undefined` at the end of the input. */
type MessageScanner = Generator<WireMessage | undefined, void, Piece | undefined>

/**
 * Yields the messages of an input in order; joined, they are the input. Only one message is buffered at a time.
 * Throws `invalid-argument` when pieces of text and of bytes are mixed, or are neither; `binary-input` for binary data, and
 * `limit-exceeded` for a message longer than the limit.
 */
export function* scanMessages(input: CopyInput, limits?: SizeLimits, charset?: string): Generator<WireMessage> {
  if (typeof input === 'string' || isBytes(input)) {
    for (const message of messageScanner(input, limits, charset)) if (message) yield message
    return
  }
  const pieces = piecesOf(input)
  const scanner = messageScanner(undefined, limits, charset)
  for (let next = scanner.next(); !next.done; ) {
    if (next.value) yield next.value
    next = scanner.next(next.value ? undefined : pieceOf(pieces.next()))
  }
}

/** Yields the messages of an asynchronous input, as `scanMessages` does. */
export async function* scanMessagesAsync(
  input: AsyncCopyInput,
  limits?: SizeLimits,
  charset?: string,
): AsyncGenerator<WireMessage> {
  const pieces = input[Symbol.asyncIterator]()
  const scanner = messageScanner(undefined, limits, charset)
  try {
    for (let next = scanner.next(); !next.done; ) {
      if (next.value) yield next.value
      next = scanner.next(next.value ? undefined : pieceOf(await pieces.next()))
    }
  } finally {
    await pieces.return?.()
  }
}

/** Whether an input is asynchronous. */
export const isAsyncInput = (input: CopyInput | AsyncCopyInput): input is AsyncCopyInput =>
  rethrowAsMisuse('parseAll', () => typeof input === 'object' && input !== null && Symbol.asyncIterator in input)

function pieceOf(next: IteratorResult<Piece, unknown>): Piece | undefined {
  if (next.done) return undefined
  if (typeof next.value !== 'string' && !isBytes(next.value))
    throw invalidArgument('parseAll requires each piece to be a string or bytes (Uint8Array).')
  return next.value
}

function* messageScanner(whole: Piece | undefined, limits?: SizeLimits, charset?: string): MessageScanner {
  let buffer = whole ?? ''
  let all = whole !== undefined
  if (!all) ({ buffer, all } = yield* fillBuffer(buffer, SAMPLE))
  const encoding = encodingOf(buffer, all, charset)
  const isInText = typeof buffer === 'string' || !isBinaryStart(buffer)
  let offset = 0
  let start = 0 // of the message, in the buffer
  let splitter = new MessageSplitter()
  for (;;) {
    const end = messageEnd(splitter, buffer, start, all, encoding)
    checkSize('parseAll', end >= 0 ? end : buffer.length - start, limits)
    if (end >= 0) {
      if (end > 0)
        yield { copy: cut(buffer, start, start + end), offset: offset + start, ...(encoding && { encoding }), isInText }
      start += end
      if (all && start >= buffer.length) return
      splitter = new MessageSplitter()
    } else {
      const rest = cut(buffer, start, buffer.length)
      const more = yield* fillBuffer(rest, Math.max(2 * rest.length, 1))
      offset += start
      start = 0
      buffer = more.buffer
      all = more.all
    }
  }
}

const UNIT = 4 // bytes of the longest unit, so that a buffer does not end within one
function piecesOf(input: Iterable<string | Uint8Array>): Iterator<string | Uint8Array> {
  const iterate = rethrowAsMisuse('parseAll', () =>
    typeof input === 'object' && input !== null ? input[Symbol.iterator] : undefined,
  )
  if (typeof iterate !== 'function')
    throw invalidArgument('parseAll requires a string, bytes (Uint8Array), or pieces of either.')
  return iterate.call(input)
}

/**
 * Returns the encoding of bytes in UTF-16 or UTF-32; undefined for text and other bytes. Throws `binary-input`.
 * In these encodings, control characters are searched unit by unit.
 */
function encodingOf(buffer: string | Uint8Array, all: boolean, charset?: string): WideEncoding | undefined {
  if (typeof buffer === 'string') {
    checkText(buffer)
    return undefined
  }
  if (charset !== undefined && isWide(charsetNamed(charset)))
    return wideEncodingOf(all ? buffer : buffer.subarray(0, buffer.length - (buffer.length % UNIT)), charset)
  const found = decodeUnicode(buffer, 'escapes')?.found
  return found !== undefined && isWide(found) ? found : undefined
}

/** Returns the length of the message that starts at an offset of the buffer. Returns -1 when more input is needed. */
function messageEnd(
  splitter: MessageSplitter,
  buffer: string | Uint8Array,
  start: number,
  all: boolean,
  encoding: WideEncoding | undefined,
): number {
  if (encoding === undefined || typeof buffer === 'string') return splitter.end(splitInputOf(buffer, start), all)
  if (encoding.startsWith('utf-32')) return all ? buffer.length - start : -1 // of one story
  const rest = buffer.subarray(start)
  const units = rest.length >> 1
  const little = encoding === 'utf-16le'
  const end = splitter.end({ length: units, at: (index) => (index < units ? unitAt(rest, index, little) : -1) }, all)
  return end < 0 ? end : all && end === units ? rest.length : 2 * end
}

const splitInputOf = (buffer: string | Uint8Array, start: number): SplitInput =>
  typeof buffer === 'string'
    ? { length: buffer.length - start, at: (index) => buffer.charCodeAt(start + index) }
    : { length: buffer.length - start, at: (index) => buffer[start + index] ?? -1 }

const cut = (buffer: string | Uint8Array, start: number, end: number): string | Uint8Array =>
  typeof buffer === 'string' ? buffer.slice(start, end) : buffer.subarray(start, end)

/**
 * Adds pieces of the input until the buffer has `enough`. The caller doubles the size, so that a long message is not copied for each piece.
 */
function* fillBuffer(
  rest: Piece,
  enough: number,
): Generator<undefined, { readonly buffer: Piece; readonly all: boolean }, Piece | undefined> {
  const added: Piece[] = rest.length ? [rest] : []
  let size = rest.length
  let all = false
  while (size < enough) {
    const piece = yield undefined
    if (piece === undefined) {
      all = true
      break
    }
    if (piece.length) added.push(piece)
    size += piece.length
  }
  return { buffer: joinPieces(added, size), all }
}

function joinPieces(pieces: readonly (string | Uint8Array)[], size: number): string | Uint8Array {
  const texts = pieces.filter((piece) => typeof piece === 'string')
  if (texts.length === pieces.length) return texts.join('')
  if (texts.length > 0) throw invalidArgument('Pieces must be all strings or all bytes (Uint8Array).')
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    if (typeof piece === 'string') continue
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
