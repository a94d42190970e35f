import type { Mark } from '../../../article'
import type { Edit } from '../../../text/edits'
import type { Span } from '../../../text/span'
import { toText as accepted, ILLEGAL } from '../../parse-values'
import type { Piece } from './align'
import type { BodyText, PagePlace } from './node'
import { outdented, part } from './pieces'
import type { ReadRun } from './read-run'
import type { Trace } from './trace'

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

/** A space at the end of a text. */
const SPACE_END = /\s$/
const LINE_BREAK = /[\n\r]/
const NOWHERE: Span = { start: 0, end: 0 }
const NO_EDITS: readonly Edit[] = []

/**
 * Collects one text: characters, line breaks and marks in source order.
 * A piece beside a text is its place in the source of a page, which only `trace` needs.
 */
export class Run {
  private text = ''
  /** The part that was added last. */
  private last = ''
  private readonly marks: OpenMark[] = []
  private readonly open: OpenMark[] = []
  length = 0
  private broken = false
  /** Whether a space for a line break in the source comes before the next text. It is counted in `length`. */
  private loose = false
  /** Whether a line break in the source came last. The white space after it is indentation, and is dropped. */
  private indented = false

  constructor(
    /** Whether white space is preserved, as in `<pre>`. */
    private readonly kept = false,
    private readonly trace?: Trace,
  ) {}

  /** The offset at which the next character is added. */
  get offset(): number {
    return this.length + (this.broken && this.length ? 1 : 0)
  }

  get isEmpty(): boolean {
    return this.length === 0
  }

  endsWith(sign: string): boolean {
    return !this.broken && !this.loose && this.last.endsWith(sign)
  }

  addNode(node: BodyText): void {
    if (typeof node === 'string') this.add(node)
    else if (!this.trace) this.add(node.text)
    else for (const piece of this.trace.piecesOf(node)) this.add(piece.text, piece)
  }

  /** Adds a character that no source has, at an offset of a page. */
  addSign(text: string, at = 0): void {
    this.put(text, this.trace && { text, start: at, end: at, plain: false })
  }

  /** Adds a part of the source. White space with a line break becomes one space; other white space is kept. */
  private add(text: string, piece?: Piece): void {
    if (!ODD.test(text)) {
      this.addLegal(text, piece)
      return
    }
    let done = 0
    for (const { 0: unit, index } of text.matchAll(ILLEGAL)) {
      if (index > done) this.addLegal(text.slice(done, index), piece && part(piece, done, index))
      done = index + 1
      if (unit === '\f') this.addLegal(' ', piece && { ...part(piece, index, done), text: ' ', plain: false })
    }
    if (done < text.length) this.addLegal(text.slice(done), piece && part(piece, done, text.length))
  }

  private addLegal(whole: string, piece?: Piece): void {
    const from = this.indented && !this.kept ? blanksAt(whole, 0) : 0
    if (from && from === whole.length) return
    if (this.kept || !LINE_BREAK.test(whole)) {
      if (from) this.put(whole.slice(from), piece && part(piece, from, whole.length))
      else this.put(whole, piece)
      return
    }
    let done = from
    SET_OUT.lastIndex = from
    for (let found = SET_OUT.exec(whole); found; found = SET_OUT.exec(whole)) {
      const { index } = found
      if (index > done) this.put(whole.slice(done, index), piece && part(piece, done, index))
      done = index + found[0].length
      this.addSpace(piece && part(piece, index, done))
    }
    if (done < whole.length) this.put(done ? whole.slice(done) : whole, piece && part(piece, done, whole.length))
  }

  /** Adds the space for a line break in the source. */
  private addSpace(piece?: Piece): void {
    if (!this.broken && !this.loose && this.last && !SPACE_END.test(this.last)) {
      if (piece) this.trace?.add({ ...piece, text: ' ', plain: false })
      this.length += 1
      this.loose = true
    }
    this.indented = true
  }

  private put(text: string, piece?: Piece): void {
    if (!text) return
    if (this.broken && this.length) {
      if (piece) this.trace?.addBreak(piece)
      this.push('\n')
    } else if (this.loose) this.text += ' '
    this.broken = false
    this.loose = false
    this.indented = false
    if (piece) this.trace?.add(piece)
    this.push(text)
  }

  private push(text: string): void {
    this.text += text
    this.last = text
    this.length += text.length
  }

  /** Adds the line break of a `<br>`. */
  newLine(at?: PagePlace<unknown>): void {
    this.dropLoose()
    this.put('\n', this.trace && at && { text: '\n', start: at.start, end: at.openEnd, plain: false })
  }

  /** Starts a new line before the next text, as for a block element inside the text. */
  breakLine(): void {
    this.dropLoose()
    if (this.last && !this.last.endsWith('\n')) this.broken = true
  }

  private dropLoose(): void {
    if (!this.loose) return
    this.trace?.dropLast()
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
    const all = outdent ? outdented(this.trace?.pieces ?? [{ text: this.text, ...NOWHERE, plain: true }]) : undefined
    const whole = all ? all.map(({ text }) => text).join('') : this.text
    const text = accepted(asLine ? whole.replace(/[\n\t]/g, ' ') : whole)
    if (text === undefined) return undefined
    const cut = whole.length === text.length ? 0 : whole.length - whole.trimStart().length
    const marks = this.marksIn(text, cut)
    if (!this.trace) return { text, marks, cut, span: NOWHERE, edits: NO_EDITS }
    return this.trace.placed({ text, marks, cut }, all ?? this.trace.pieces)
  }

  private marksIn(text: string, cut: number): Mark[] {
    const marks: Mark[] = []
    for (const { marking, start: from, end: to } of this.marks) {
      const start = Math.max(0, from - cut)
      const end = Math.min(text.length, (to < 0 ? this.length : to) - cut)
      if (start < end) marks.push({ ...marking, start, end })
    }
    return marks
  }
}

/** Returns the offset after the spaces and tabs at an offset. */
function blanksAt(text: string, from: number): number {
  let at = from
  for (let sign = text.charCodeAt(at); sign === 32 || sign === 9 || sign === 12; sign = text.charCodeAt(at)) at++
  return at
}
