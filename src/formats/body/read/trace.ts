import type { Edit } from '../../../text/edits'
import { align, type Piece } from './align'
import type { PlacedText } from './node'
import { editsOf, trimmed } from './pieces'
import type { PlainRun, ReadRun } from './read-run'

/** Records where the parts of one text stand in the source of a page. Documents of the trade are read without. */
export class Trace {
  readonly pieces: Piece[] = []

  constructor(private readonly source: string) {}

  /** Returns a text of the page in parts, each with its place. */
  piecesOf({ text, place }: PlacedText): readonly Piece[] {
    return place ? align(this.source, place.startOffset, place.endOffset, text) : []
  }

  add(piece: Piece): void {
    this.pieces.push(piece)
  }

  /** Adds a line break that no source has, before a piece. */
  addBreak(before: Piece): void {
    const start = this.pieces.at(-1)?.end ?? before.start
    this.add({ text: '\n', start, end: Math.max(start, before.start), plain: false })
  }

  dropLast(): void {
    this.pieces.pop()
  }

  /** Returns a trimmed text with its place; `all` are its pieces. */
  placed(read: PlainRun, all: readonly Piece[]): ReadRun {
    const pieces = trimmed(all)
    let edits: Edit[] | undefined
    return {
      ...read,
      span: { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 },
      get edits() {
        edits ??= editsOf(pieces, read.text)
        return edits
      },
    }
  }
}
