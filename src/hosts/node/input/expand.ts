import { Readable, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { InputError } from './source-record'

/** The first bytes of an input, and all of it. */
export interface Peeked {
  readonly head: Uint8Array
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Reads the first `size` bytes of a stream, or all if it is shorter. */
export async function peek(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const pieces = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  let isAll = false
  while (length < size) {
    const next = await pieces.next()
    if (next.done) {
      isAll = true
      break
    }
    first.push(next.value)
    length += next.value.length
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* first
      if (isAll) return
      for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
    } finally {
      await pieces.return?.()
    }
  }
  return { head: Buffer.concat(first), chunks: rest() }
}

/** Bytes that are always allowed to come out of a compressed input. */
const FREE = 64 * 1024 * 1024

/**
 * Returns the bytes of an input expanded, if they are compressed with gzip, or with zstd where Node has it; else as they are.
 * Found by content. Throws InputError `expansion-limit` when more than `ratio` times the compressed bytes come out.
 */
export async function expand(chunks: AsyncIterable<Uint8Array>, ratio: number): Promise<AsyncIterable<Uint8Array>> {
  const peeked = await peek(chunks, 4)
  const expander = expanderOf(peeked.head)
  return expander ? expandWith(expander, peeked.chunks, ratio) : peeked.chunks
}

function expanderOf([a, b, c, d]: Uint8Array): Transform | undefined {
  if (a === 0x1f && b === 0x8b) return zlib.createGunzip()
  if (a !== 0x28 || b !== 0xb5 || c !== 0x2f || d !== 0xfd) return undefined
  const { createZstdDecompress } = zlib as { readonly createZstdDecompress?: () => Transform } // Node 22.15 and later
  if (!createZstdDecompress) throw new InputError('unsupported', 'This version of Node cannot read zstd; use gzip.')
  return createZstdDecompress()
}

async function* expandWith(
  expander: Transform,
  chunks: AsyncIterable<Uint8Array>,
  ratio: number,
): AsyncGenerator<Uint8Array> {
  let read = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      read += chunk.length
      yield chunk
    }
  }
  const source = Readable.from(counted(), { objectMode: false, highWaterMark: 64 * 1024 })
  source.on('error', (error) => expander.destroy(error))
  source.pipe(expander)
  let expanded = 0
  try {
    for await (const chunk of expander) {
      expanded += chunk.length
      if (expanded > FREE && expanded > ratio * read)
        throw new InputError('expansion-limit', `Input expands to more than ${ratio} times its size.`)
      yield chunk
    }
  } finally {
    source.destroy()
    expander.destroy()
  }
}
