import type { Edit } from '../../../text/edits'
import type { Piece } from './align'
import { indentOf } from './indent-of'

/* Parts of a text with their places in the source, as a sequence. */

/** Returns pieces without the white space that all lines of their text start with. Otherwise a later trim would shift the first line. */
export function outdented(pieces: readonly Piece[]): readonly Piece[] {
  const least = indentOf(pieces.map(({ text }) => text).join(''))
  if (!least) return pieces
  let left = least // the white space still to be removed from the line
  return pieces.flatMap((piece) => {
    const found: Piece[] = []
    for (let at = 0; at < piece.text.length; ) {
      const line = piece.text.indexOf('\n', at)
      const until = line < 0 ? piece.text.length : line + 1
      const cut = Math.min(left, (line < 0 ? until : line) - at)
      if (at + cut < until) found.push(part(piece, at + cut, until))
      left = line < 0 ? left - cut : least
      at = until
    }
    return found
  })
}

/** Returns a part of a piece; one that is not plain keeps the whole source span. */
export function part(piece: Piece, from: number, to: number): Piece {
  const { text, start, end, plain } = piece
  return plain
    ? { text: text.slice(from, to), start: start + from, end: start + to, plain }
    : { text: text.slice(from, to), start, end, plain }
}

/** Returns pieces without the white space at both ends. */
export function trimPieces(all: readonly Piece[]): readonly Piece[] {
  const filled = (piece: Piece): boolean => piece.text.trim() !== ''
  const first = all.findIndex(filled)
  if (first < 0) return []
  const pieces = all.slice(first, all.findLastIndex(filled) + 1)
  const trimmed = (index: number, trim: 'trimStart' | 'trimEnd'): void => {
    const piece = pieces[index]
    if (!piece) return
    const { length } = piece.text
    const left = piece.text[trim]().length
    if (left < length) pieces[index] = trim === 'trimEnd' ? part(piece, 0, left) : part(piece, length - left, length)
  }
  trimmed(pieces.length - 1, 'trimEnd')
  trimmed(0, 'trimStart')
  return pieces
}

/**
 * Returns the edits that turn the source of the pieces into `text`.
 * `text` has the same length as the pieces together.
 */
export function editsOf(pieces: readonly Piece[], text: string): Edit[] {
  const edits: Edit[] = []
  let at = pieces[0]?.start ?? 0
  let done = 0
  const addEdit = (start: number, end: number, replacement: string): void => {
    const last = edits.at(-1)
    if (last && (last.end > start || (start === end && last.end === start)))
      edits[edits.length - 1] = { start: last.start, end: Math.max(last.end, end), text: last.text + replacement }
    else if (start < end || replacement) edits.push({ start, end, text: replacement })
  }
  for (const piece of pieces) {
    const replacement = text.slice(done, done + piece.text.length)
    done += piece.text.length
    if (piece.start > at) addEdit(at, piece.start, '')
    if (!piece.plain || replacement !== piece.text) addEdit(Math.max(at, piece.start), piece.end, replacement)
    at = Math.max(at, piece.end)
  }
  return edits
}
