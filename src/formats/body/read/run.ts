import type { Mark } from '../../../article'
import type { Edit } from '../../../text/edits'
import type { Span } from '../../../text/span'
import { toText as accepted, ILLEGAL } from '../../parse-values'
import type { Piece } from './align'
import { editsOf, outdented, part, trimmed } from './pieces'

/** A text read from HTML, with its marks, its source span and the edits between them. */
export interface ReadRun {
  readonly text: string
  readonly marks: readonly Mark[]
  /** From the first character in the source to the end of the last. */
  readonly span: Span
  /** Applied to the source of the span, these edits give the text. */
  readonly edits: readonly Edit[]
  /** The number of characters cut off at its start. */
  readonly cut: number
}

/** The kind of a mark, and the address of a link, without offsets. */
export type Marking =
  | { readonly kind: Exclude<Mark['kind'], 'link'> }
  | { readonly kind: 'link'; readonly href: string }

interface OpenMark {
  readonly marking: Marking
  readonly start: number
  end: number
}

/** White space with at least one line break of the source; HTML shows it as one space. */
const SET_OUT = /[ \t\f]*[\n\r][ \t\f\n\r]*/g

/** All characters that may be illegal. A quick first test: most texts have none. */
const ODD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/** Collects one text: characters, line breaks and marks in source order. */
export class Run {
  private readonly pieces: Piece[] = []
  private readonly marks: OpenMark[] = []
  private readonly open: OpenMark[] = []
  length = 0
  private broken = false
  /** Whether the last piece is a space made of a line break in the source. */
  private loose = false
  /** Whether a line break in the source came last. The white space after it is indentation, and is dropped. */
  private indented = false

  constructor(
    /** Whether white space is preserved, as in `<pre>`. */
    private readonly kept = false,
  ) {}

  /** The offset at which the next character is added. */
  get offset(): number {
    return this.length + (this.broken && this.length ? 1 : 0)
  }

  get isEmpty(): boolean {
    return this.pieces.length === 0
  }

  endsWith(sign: string): boolean {
    return !this.broken && (this.pieces.at(-1)?.text.endsWith(sign) ?? false)
  }

  /** Adds a piece of source. White space with a line break becomes one space; other white space is kept. */
  add(piece: Piece): void {
    if (!ODD.test(piece.text)) {
      this.lawful(piece)
      return
    }
    let done = 0
    for (const { 0: unit, index } of piece.text.matchAll(ILLEGAL)) {
      if (index > done) this.lawful(part(piece, done, index))
      done = index + 1
      if (unit === '\f') this.lawful({ ...part(piece, index, done), text: ' ', plain: false })
    }
    if (done < piece.text.length) this.lawful(part(piece, done, piece.text.length))
  }

  private lawful(piece: Piece): void {
    if (this.indented && !this.kept) {
      const blanks = /^[ \t\f]*/.exec(piece.text)?.[0].length ?? 0
      if (blanks) {
        if (blanks < piece.text.length) this.lawful(part(piece, blanks, piece.text.length))
        return
      }
    }
    if (this.kept || !/[\n\r]/.test(piece.text)) {
      this.put(piece)
      return
    }
    let done = 0
    const upTo = (end: number): void => {
      if (end > done) this.put(part(piece, done, end))
      done = end
    }
    for (const { 0: run, index } of piece.text.matchAll(SET_OUT)) {
      upTo(index)
      done = index + run.length
      this.blankFor(part(piece, index, done))
    }
    upTo(piece.text.length)
  }

  private blankFor(piece: Piece): void {
    const last = this.pieces.at(-1)
    if (!this.broken && last && !/\s$/.test(last.text)) {
      this.put({ ...piece, text: ' ', plain: false })
      this.loose = true
    }
    this.indented = true
  }

  private put(piece: Piece): void {
    if (!piece.text) return
    if (this.broken) {
      const at = this.pieces.at(-1)?.end ?? piece.start
      if (this.length) this.push({ text: '\n', start: at, end: Math.max(at, piece.start), plain: false })
      this.broken = false
    }
    this.loose = false
    this.indented = false
    this.push(piece)
  }

  private push(piece: Piece): void {
    this.pieces.push(piece)
    this.length += piece.text.length
  }

  /** Adds the line break of a `<br>`. */
  newLine(at: Span): void {
    this.dropLoose()
    this.put({ text: '\n', ...at, plain: false })
  }

  /** Starts a new line before the next text, as for a block element inside the text. */
  breakLine(): void {
    this.dropLoose()
    const last = this.pieces.at(-1)
    if (last && !last.text.endsWith('\n')) this.broken = true
  }

  private dropLoose(): void {
    if (!this.loose) return
    this.pieces.pop()
    this.length -= 1
    this.loose = false
  }

  mark(marking: Marking): void {
    const open = { marking, start: this.offset, end: -1 }
    this.marks.push(open)
    this.open.push(open)
  }

  unmark(): void {
    const open = this.open.pop()
    if (open) open.end = this.length
  }

  /** Returns the trimmed text; undefined if it is empty. */
  finish({ asLine, outdent }: { readonly asLine?: boolean; readonly outdent?: boolean } = {}): ReadRun | undefined {
    const all = outdent ? outdented(this.pieces) : this.pieces
    const raw = all.map(({ text }) => text).join('')
    const text = accepted(asLine ? raw.replace(/[\n\t]/g, ' ') : raw)
    if (text === undefined) return undefined
    const { pieces, before } = trimmed(all)
    const [first] = pieces
    const last = pieces.at(-1)
    if (!first || !last) return undefined
    const span = { start: first.start, end: last.end }
    const marks: Mark[] = []
    for (const { marking, start, end } of this.marks) {
      const place = {
        start: Math.max(0, start - before),
        end: Math.min(text.length, (end < 0 ? this.length : end) - before),
      }
      if (place.start < place.end) marks.push({ ...marking, ...place })
    }
    let edits: Edit[] | undefined
    return {
      text,
      marks,
      span,
      cut: before,
      get edits() {
        edits ??= editsOf(pieces, text)
        return edits
      },
    }
  }
}
