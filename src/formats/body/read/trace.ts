import type { Edit } from '../../../text/edits'
import type { Span } from '../../../text/span'
import { align, type Piece } from './align'
import type { PagePlace, PlacedText } from './node'
import { editsOf, outdented, part, trimPieces } from './pieces'
import type { PlainRun, ReadRun } from './read-run'

/** Records the source offsets of the parts of one text of a page. Only pages are read with a trace. */
export class Trace {
  readonly pieces: Piece[] = []
  readonly #moved: Span[] = []

  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  /**
   * Returns a text of the page in parts, each with its place. A text that the HTML parser moved behind later ones, out of a table, has its
   * place after the text so far, so that places stay in order; its own is kept in `moved`.
   */
  piecesOf({ text, place }: PlacedText): readonly Piece[] {
    if (!place) return []
    const at = this.pieces.at(-1)?.end ?? 0
    if (place.startOffset >= at) return align(this.#source, place.startOffset, place.endOffset, text)
    this.#moved.push({ start: place.startOffset, end: place.endOffset })
    return [{ text, start: at, end: at, plain: false }]
  }

  add(piece: Piece | undefined): void {
    if (piece) this.pieces.push(piece)
  }

  /** Adds a line break that no source has, before a piece. */
  addBreak(before: Piece | undefined): void {
    if (!before) return
    const start = this.pieces.at(-1)?.end ?? before.start
    this.add({ text: '\n', start, end: Math.max(start, before.start), plain: false })
  }

  /** Returns the line break of an element. One that the parser made up, as for `</br>`, is placed after the text before it. */
  breakAt({ start, openEnd }: Pick<PagePlace<unknown>, 'start' | 'openEnd'>): Piece {
    const at = this.pieces.at(-1)?.end ?? 0
    return { text: '\n', start: openEnd ? start : at, end: openEnd || at, plain: false }
  }

  partOf(piece: Piece | undefined, from: number, to: number): Piece | undefined {
    return piece && (from || to < piece.text.length ? part(piece, from, to) : piece)
  }

  /** Returns the place of the space that is read for a part of a piece. */
  spaceFor(piece: Piece | undefined, from: number, to: number): Piece | undefined {
    return piece && { ...part(piece, from, to), text: ' ', plain: false }
  }

  dropLast(): void {
    this.pieces.pop()
  }

  /** Returns a trimmed text with its place. `outdent`: without the white space that all its lines start with. */
  placed(read: PlainRun, outdent = false): ReadRun {
    const pieces = trimPieces(outdent ? outdented(this.pieces) : this.pieces)
    let edits: Edit[] | undefined
    return {
      ...read,
      span: { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 },
      get edits() {
        edits ??= editsOf(pieces, read.text)
        return edits
      },
      ...(this.#moved.length && { moved: this.#moved }),
    }
  }
}
