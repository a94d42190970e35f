import type { Mark } from '../../../article'
import type { Edit } from '../../../text/edits'
import type { Span } from '../../../text/span'
import { toText as accepted, ILLEGAL } from '../../parse-values'
import type { Piece } from './align'

/** A text that was read from HTML, its marks, where it stands, and what was changed on the way. */
export interface ReadRun {
  readonly text: string
  readonly marks: readonly Mark[]
  /** From its first character in the source to behind its last. */
  readonly span: Span
  /** The source of the span with these edits applied is the text. */
  readonly edits: readonly Edit[]
}

/** What a mark is, before it is known where it ends. */
export type Marking =
  | { readonly kind: Exclude<Mark['kind'], 'link'> }
  | { readonly kind: 'link'; readonly href: string }

interface OpenMark {
  readonly marking: Marking
  readonly start: number
  end: number
}

/** White space that HTML shows as a blank, with the line breaks of the source among it. */
const SET_OUT = /[ \t\f]*[\n\r][ \t\f\n\r]*/g

/** Collects one text: characters, line breaks and marks in the order of the source. */
export class Run {
  private readonly pieces: Piece[] = []
  private readonly marks: OpenMark[] = []
  private readonly open: OpenMark[] = []
  private length = 0
  private broken = false
  /** Whether the last piece is a blank that a line break of the source stands for. */
  private loose = false
  /** Whether a line break of the source came last, so that the blanks behind it set the source out. */
  private indented = false

  constructor(
    /** Whether white space stands as it is, as in `<pre>`. */
    private readonly kept = false,
  ) {}

  get blank(): boolean {
    return this.pieces.every(({ text }) => !text.trim())
  }

  /** Adds what a piece of the source says. White space with a line break in it is one blank; other white space stands. */
  add(piece: Piece): void {
    if (piece.text.search(ILLEGAL) < 0) {
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

  /** A line break that the source says: `<br>`. */
  newLine(at: Span): void {
    this.dropLoose()
    this.put({ text: '\n', ...at, plain: false })
  }

  /** The next text stands on a line of its own, as that of a block inside this text does. */
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
    const open = { marking, start: this.length + (this.broken && this.length ? 1 : 0), end: -1 }
    this.marks.push(open)
    this.open.push(open)
  }

  unmark(): void {
    const open = this.open.pop()
    if (open) open.end = this.length
  }

  /** The text, or undefined if not found. */
  finish(asLine = false): ReadRun | undefined {
    const raw = this.pieces.map(({ text }) => text).join('')
    const text = accepted(asLine ? raw.replace(/[\n\t]/g, ' ') : raw)
    const { pieces, before } = trimmed(this.pieces)
    const [first] = pieces
    const last = pieces.at(-1)
    if (text === undefined || !first || !last) return undefined
    const span = { start: first.start, end: last.end }
    const marks: Mark[] = []
    for (const { marking, start, end } of this.marks) {
      const place = {
        start: Math.max(0, start - before),
        end: Math.min(text.length, (end < 0 ? this.length : end) - before),
      }
      if (place.start < place.end) marks.push({ ...marking, ...place })
    }
    return { text, marks, span, edits: editsOf(pieces, text) }
  }
}

/** A part of a piece; what is not plain is told whole. */
function part(piece: Piece, from: number, to: number): Piece {
  const { text, start, end, plain } = piece
  return plain
    ? { text: text.slice(from, to), start: start + from, end: start + to, plain }
    : { text: text.slice(from, to), start, end, plain }
}

/** The pieces without the white space at both ends, and how much was cut off before. */
function trimmed(all: readonly Piece[]): { readonly pieces: readonly Piece[]; readonly before: number } {
  const filled = (piece: Piece): boolean => piece.text.trim() !== ''
  const first = all.findIndex(filled)
  if (first < 0) return { pieces: [], before: 0 }
  const pieces = all.slice(first, all.findLastIndex(filled) + 1)
  const before = all.slice(0, first).reduce((sum, { text }) => sum + text.length, 0)
  const cut = (pieces[0]?.text.length ?? 0) - (pieces[0]?.text.trimStart().length ?? 0)
  pieces.push(...pieces.splice(-1).map((last) => part(last, 0, last.text.trimEnd().length)))
  const [head, ...rest] = pieces
  return { pieces: head ? [part(head, cut, head.text.length), ...rest] : [], before: before + cut }
}

/** What stands in the source between the plain pieces, and what the text says there; the text has as many units as the pieces. */
function editsOf(pieces: readonly Piece[], text: string): Edit[] {
  const edits: Edit[] = []
  let at = pieces[0]?.start ?? 0
  let done = 0
  const put = (start: number, end: number, said: string): void => {
    const last = edits.at(-1)
    if (last && (last.end > start || (start === end && last.end === start)))
      edits[edits.length - 1] = { start: last.start, end: Math.max(last.end, end), text: last.text + said }
    else if (start < end || said) edits.push({ start, end, text: said })
  }
  for (const piece of pieces) {
    const said = text.slice(done, done + piece.text.length)
    done += piece.text.length
    if (piece.start > at) put(at, piece.start, '')
    if (!piece.plain || said !== piece.text) put(Math.max(at, piece.start), piece.end, said)
    at = Math.max(at, piece.end)
  }
  return edits
}
