import { checkText, decodeUnicode } from '../../bytes/decode-unicode'
import { isWide, unitAt, type WideEncoding } from '../../bytes/wide-encodings'
import { checkSize, type SizeLimits } from '../../diagnostics/check-size'
import { invalidArgument } from '../../diagnostics/error'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { MessageSplitter, type SplitInput } from './split'

/** One message of an input of several. */
export interface WireMessage {
  readonly copy: string | Uint8Array
  /** Where it starts in the input: in UTF-16 code units of a text, in bytes of bytes. */
  readonly offset: number
  /** The encoding of all messages, where the input is bytes in UTF-16. */
  readonly encoding?: WideEncoding
}

/** What may hold several messages: a text, bytes, or pieces of either in order, such as a file read bit by bit. */
export type CopyInput = string | Uint8Array | Iterable<string | Uint8Array>

/**
 * The messages of an input, one after the other; together they are the input. Pieces are held only as long as a message needs.
 * Throws `invalid-argument` when pieces of text and of bytes are mixed, or are neither; `binary-input` for what is no text,
 * `limit-exceeded` for a message that is longer than the limit.
 */
export function* splitMessages(input: CopyInput, limits?: SizeLimits): Generator<WireMessage> {
  const pieces = typeof input === 'string' || isBytes(input) ? undefined : piecesOf(input)
  let held: string | Uint8Array = pieces ? '' : (input as string | Uint8Array) // what is not iterated over is one of these
  let all = pieces === undefined
  if (pieces) ({ held, all } = gather(pieces, held, OPENING))
  const encoding = encodingOf(held)
  let offset = 0
  let start = 0 // of the message, in what is held
  let splitter = new MessageSplitter()
  for (;;) {
    const end = endOf(splitter, held, start, all, encoding)
    checkSize('parseAll', end >= 0 ? end : held.length - start, limits)
    if (end >= 0) {
      if (end > 0) yield { copy: cut(held, start, start + end), offset: offset + start, ...(encoding && { encoding }) }
      start += end
      if (all && start >= held.length) return
      splitter = new MessageSplitter()
    } else if (pieces) {
      const rest = cut(held, start, held.length)
      const more = gather(pieces, rest, Math.max(2 * rest.length, 1))
      offset += start
      start = 0
      held = more.held
      all = more.all
    }
  }
}

/** How much is gathered before it is told what bytes are in. */
const OPENING = 4096
const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'

function piecesOf(input: Iterable<string | Uint8Array>): Iterator<string | Uint8Array> {
  const iterate = rethrowAsMisuse('parseAll', () =>
    typeof input === 'object' && input !== null ? input[Symbol.iterator] : undefined,
  )
  if (typeof iterate !== 'function')
    throw invalidArgument('parseAll takes a text, bytes (Uint8Array), or pieces of either')
  return iterate.call(input)
}

/** UTF-16, where the bytes that are held are in it; its controls are then looked for unit by unit. Throws `binary-input`. */
function encodingOf(held: string | Uint8Array): WideEncoding | undefined {
  if (typeof held === 'string') {
    checkText(held)
    return undefined
  }
  const found = decodeUnicode(held, 'escapes')?.found
  return found !== undefined && isWide(found) ? found : undefined
}

/** Where the message ends that starts at an offset, counted from there; -1 when more is needed. */
function endOf(
  splitter: MessageSplitter,
  held: string | Uint8Array,
  start: number,
  all: boolean,
  encoding: WideEncoding | undefined,
): number {
  if (encoding === undefined || typeof held === 'string') return splitter.end(unitsOf(held, start), all)
  if (encoding.startsWith('utf-32')) return all ? held.length - start : -1 // of one story
  const rest = held.subarray(start)
  const units = rest.length >> 1
  const little = encoding === 'utf-16le'
  const end = splitter.end({ length: units, at: (index) => (index < units ? unitAt(rest, index, little) : -1) }, all)
  return end < 0 ? end : all && end === units ? rest.length : 2 * end
}

const unitsOf = (held: string | Uint8Array, start: number): SplitInput =>
  typeof held === 'string'
    ? { length: held.length - start, at: (index) => held.charCodeAt(start + index) }
    : { length: held.length - start, at: (index) => held[start + index] ?? -1 }

const cut = (held: string | Uint8Array, start: number, end: number): string | Uint8Array =>
  typeof held === 'string' ? held.slice(start, end) : held.subarray(start, end)

/** Adds pieces until enough is held: as much again, so that a long message is not put together anew for each. */
function gather(
  pieces: Iterator<string | Uint8Array>,
  rest: string | Uint8Array,
  enough: number,
): { readonly held: string | Uint8Array; readonly all: boolean } {
  const added: (string | Uint8Array)[] = rest.length ? [rest] : []
  let size = rest.length
  let all = false
  while (size < enough) {
    const next = pieces.next()
    if (next.done) {
      all = true
      break
    }
    if (typeof next.value !== 'string' && !isBytes(next.value))
      throw invalidArgument('parseAll takes pieces of text or of bytes (Uint8Array)')
    if (next.value.length) added.push(next.value)
    size += next.value.length
  }
  return { held: put(added, size), all }
}

function put(pieces: readonly (string | Uint8Array)[], size: number): string | Uint8Array {
  const texts = pieces.filter((piece) => typeof piece === 'string')
  if (texts.length === pieces.length) return texts.join('')
  if (texts.length > 0) throw invalidArgument('the pieces are partly text and partly bytes')
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    if (typeof piece === 'string') continue
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
