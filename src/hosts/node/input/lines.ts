/** One line of a stream of bytes. */
export interface RawLine {
  /** The line with its line feed; empty if it is too long. */
  readonly bytes: Uint8Array
  readonly isTooLong: boolean
}

const LF = 0x0a

/**
 * Yields the lines of a stream of bytes. Only line feeds end a line. A line longer than `limit` is skipped and not kept in memory.
 * `consume` gets every byte before the line that it belongs to is yielded.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  consume: (bytes: Uint8Array) => void,
): AsyncGenerator<RawLine> {
  let rest: Uint8Array[] = []
  let size = 0
  const keep = (piece: Uint8Array): void => {
    size += piece.length
    if (size <= limit) rest.push(piece)
    else {
      for (const each of rest) consume(each)
      rest = []
      consume(piece)
    }
  }
  const take = (): RawLine => {
    const isTooLong = size > limit
    const bytes = joinPieces(rest)
    consume(bytes)
    rest = []
    size = 0
    return { bytes, isTooLong }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      keep(chunk.subarray(start, end + 1))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  if (size > 0) yield take()
}

/** Returns pieces as one array of bytes, without a copy if there is one piece. */
function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  if (pieces.length === 1 && only) return only
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}

const CR = 0x0d

/** Returns a line without its line end. */
export function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  const end = bytes.at(-1) === LF ? bytes.length - 1 : bytes.length
  return bytes.subarray(0, bytes[end - 1] === CR ? end - 1 : end)
}
