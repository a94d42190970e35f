import { WirecopyError } from '../../diagnostics/error'
import { Splitter, type Units } from './split'

/** One message of an input of several. */
export interface Message {
  readonly copy: string | Uint8Array
  /** Where it starts in the input: in UTF-16 code units of a text, in bytes of bytes. */
  readonly offset: number
}

/** What may hold several messages: a text, bytes, or pieces of either in order, such as a file read bit by bit. */
export type Copies = string | Uint8Array | Iterable<string | Uint8Array>

/**
 * The messages of an input, one after the other; together they are the input. Pieces are held only as long as a message needs.
 * Throws `invalid-argument` when pieces of text and of bytes are mixed.
 */
export function* messages(input: Copies): Generator<Message> {
  const pieces = typeof input === 'string' || input instanceof Uint8Array ? undefined : input[Symbol.iterator]()
  let held: string | Uint8Array = pieces ? '' : (input as string | Uint8Array) // what is not iterated over is one of these
  let all = pieces === undefined
  let offset = 0
  let start = 0 // of the message, in what is held
  let splitter = new Splitter()
  for (;;) {
    const end = splitter.end(unitsOf(held, start), all)
    if (end >= 0) {
      if (end > 0) yield { copy: cut(held, start, start + end), offset: offset + start }
      start += end
      if (all && start >= held.length) return
      splitter = new Splitter()
    } else if (pieces) {
      const rest = cut(held, start, held.length)
      const more = gather(pieces, rest)
      offset += start
      start = 0
      held = more.held
      all = more.all
    }
  }
}

const unitsOf = (held: string | Uint8Array, start: number): Units =>
  typeof held === 'string'
    ? { length: held.length - start, at: (index) => held.charCodeAt(start + index) }
    : { length: held.length - start, at: (index) => held[start + index] ?? -1 }

const cut = (held: string | Uint8Array, start: number, end: number): string | Uint8Array =>
  typeof held === 'string' ? held.slice(start, end) : held.subarray(start, end)

/** Adds pieces until as much again is held, so that a long message is not put together anew for each. */
function gather(
  pieces: Iterator<string | Uint8Array>,
  rest: string | Uint8Array,
): { readonly held: string | Uint8Array; readonly all: boolean } {
  const added: (string | Uint8Array)[] = rest.length ? [rest] : []
  let size = rest.length
  const enough = Math.max(2 * size, 1)
  let all = false
  while (size < enough) {
    const next = pieces.next()
    if (next.done) {
      all = true
      break
    }
    if (next.value.length) added.push(next.value)
    size += next.value.length
  }
  return { held: put(added, size), all }
}

function put(pieces: readonly (string | Uint8Array)[], size: number): string | Uint8Array {
  const texts = pieces.filter((piece) => typeof piece === 'string')
  if (texts.length === pieces.length) return texts.join('')
  if (texts.length > 0) throw new WirecopyError('invalid-argument', 'the pieces are partly text and partly bytes')
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    if (typeof piece === 'string') continue
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
