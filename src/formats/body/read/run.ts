import type { Mark } from '../../../article'
import type { Edit } from '../../../text/edits'
import type { Span } from '../../../text/span'
import { toText as accepted, ILLEGAL } from '../../parse-values'
import type { Piece } from './align'
import { indentOf } from './indent-of'
import type { BodyText, PagePlace } from './node'
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

/**
 * How white space is read: kept as it is (`<pre>`); as one space where it has a line break of the source, and kept elsewhere (documents);
 * or always as one space, as browsers show it (pages).
 */
export type WhiteSpace = 'preserved' | 'wrapped' | 'collapsed'

/** White space that is read as one space, and a quick test for it. */
const SPACES = {
  wrapped: [/[ \t\f]*[\n\r][ \t\f\n\r]*/g, /[\n\r]/],
  collapsed: [/[ \t\f\n\r]{2,}|[\t\f\n\r]/g, /[ \t\f\n\r]{2}|[\t\f\n\r]/],
} as const

/** All characters that may be illegal. A quick first test: most texts have none. */
const ODD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/** A space at the end of a text. */
const SPACE_END = /\s$/
const NOWHERE: Span = { start: 0, end: 0 }
const NO_EDITS: readonly Edit[] = []

/**
 * Collects one text: characters, line breaks and marks in source order.
 * A method’s piece is the place of its text in the source of a page, which only `trace` needs.
 */
export class Run {
  #text = ''
  /** The string that was added last. */
  #last = ''
  readonly #marks: OpenMark[] = []
  readonly #open: OpenMark[] = []
  length = 0
  #broken = false
  /** Whether a space for white space in the source comes before the next text. It is counted in `length`. */
  #loose = false
  /** Whether such white space came last. The white space after it belongs to it, and is dropped. */
  #indented = false

  readonly #trace: Trace | undefined

  readonly #whiteSpace: WhiteSpace

  constructor(whiteSpace: WhiteSpace = 'wrapped', trace?: Trace) {
    this.#whiteSpace = whiteSpace
    this.#trace = trace
  }

  /** The offset in the text at which the next character is added. */
  get offset(): number {
    return this.length + (this.#broken && this.length ? 1 : 0)
  }

  get isEmpty(): boolean {
    return this.length === 0
  }

  endsWith(sign: string): boolean {
    return !this.#broken && !this.#loose && this.#last.endsWith(sign)
  }

  addNode(node: BodyText): void {
    if (typeof node === 'string') this.#add(node)
    else if (!this.#trace) this.#add(node.text)
    else for (const piece of this.#trace.piecesOf(node)) this.#add(piece.text, piece)
  }

  /** Adds a character that the source does not have, such as a quotation mark around `<q>`. `at` is its offset in the page. */
  addSign(text: string, at = 0): void {
    this.#append(text, this.#trace && { text, start: at, end: at, plain: false })
  }

  /** Adds a part of the source. */
  #add(text: string, piece?: Piece): void {
    if (!ODD.test(text)) {
      this.#addLegal(text, piece)
      return
    }
    let done = 0
    const addTo = (end: number): void => this.#addLegal(text.slice(done, end), this.#trace?.partOf(piece, done, end))
    for (const { 0: unit, index } of text.matchAll(ILLEGAL)) {
      addTo(index)
      done = index
      if (unit === '\f') this.#addLegal(' ', this.#trace?.spaceFor(piece, index, index + 1))
      done = index + 1
    }
    addTo(text.length)
  }

  #addLegal(text: string, piece?: Piece): void {
    if (this.#whiteSpace === 'preserved') {
      this.#append(text, piece)
      return
    }
    const [spaces, mayHave] = SPACES[this.#whiteSpace]
    let done = this.#indented || (this.#whiteSpace === 'collapsed' && this.endsWith(' ')) ? indentLength(text) : 0
    if (done < text.length && mayHave.test(text)) {
      spaces.lastIndex = done
      for (let found = spaces.exec(text); found; found = spaces.exec(text)) {
        this.#append(text, piece, done, found.index)
        done = spaces.lastIndex
        this.#addSpace(this.#trace?.spaceFor(piece, found.index, done))
      }
    }
    this.#append(text, piece, done)
  }

  /** Adds the space for white space of the source. */
  #addSpace(piece?: Piece): void {
    if (!this.#broken && !this.#loose && this.#last && !SPACE_END.test(this.#last)) {
      this.#trace?.add(piece)
      this.length += 1
      this.#loose = true
    }
    this.#indented = true
  }

  #append(text: string, piece?: Piece, from = 0, to = text.length): void {
    if (from >= to) return
    if (this.#broken && this.length) {
      this.#trace?.addBreak(piece)
      this.#push('\n')
    } else if (this.#loose) this.#text += ' '
    this.#broken = false
    this.#loose = false
    this.#indented = false
    this.#trace?.add(this.#trace.partOf(piece, from, to))
    this.#push(text.slice(from, to))
  }

  #push(text: string): void {
    this.#text += text
    this.#last = text
    this.length += text.length
  }

  /** Adds the line break of a `<br>`. */
  newLine(at?: PagePlace<unknown>): void {
    this.#dropLoose()
    this.#append('\n', at && this.#trace?.breakAt(at))
  }

  /** Starts a new line before the next text, as for a block element inside the text. */
  breakLine(): void {
    this.#dropLoose()
    if (this.#last && !this.#last.endsWith('\n')) this.#broken = true
  }

  #dropLoose(): void {
    if (!this.#loose) return
    this.#trace?.dropLast()
    this.length -= 1
    this.#loose = false
  }

  mark(marking: Marking): void {
    const open = { marking, start: this.offset, end: -1 }
    this.#marks.push(open)
    this.#open.push(open)
  }

  unmark(): void {
    const open = this.#open.pop()
    if (open) open.end = this.length
  }

  /** Returns the trimmed text; undefined if it is empty. */
  finish({ asLine, outdent }: { readonly asLine?: boolean; readonly outdent?: boolean } = {}): ReadRun | undefined {
    const whole = outdent ? withoutIndent(this.#text) : this.#text
    const text = accepted(asLine ? whole.replace(/[\n\t\u0085\u2028\u2029]/g, ' ') : whole)
    if (text === undefined) return undefined
    const cut = whole.length === text.length ? 0 : whole.length - whole.trimStart().length
    const marks = this.#marksIn(text, cut)
    if (!this.#trace) return { text, marks, cut, span: NOWHERE, edits: NO_EDITS }
    return this.#trace.placed({ text, marks, cut }, outdent)
  }

  #marksIn(text: string, cut: number): Mark[] {
    const marks: Mark[] = []
    for (const { marking, start: from, end: to } of this.#marks) {
      const start = Math.max(0, from - cut)
      const end = Math.min(text.length, (to < 0 ? this.length : to) - cut)
      if (start >= end) continue
      // not spread, which takes longer for each of the many links of a page
      if (marking.kind === 'link') marks.push({ kind: 'link', href: marking.href, start, end })
      else marks.push({ kind: marking.kind, start, end })
    }
    return marks
  }
}

/** Returns the number of spaces and tabs at the start of a text. */
function indentLength(text: string): number {
  let at = 0
  for (let sign = text.charCodeAt(at); sign === 32 || sign === 9 || sign === 12; sign = text.charCodeAt(at)) at++
  return at
}

/** Returns a text without the white space that all lines start with. Otherwise a trim would shift the first line. */
function withoutIndent(text: string): string {
  const indent = indentOf(text)
  if (!indent) return text
  return text
    .split('\n')
    .map((line) => line.slice(indent))
    .join('\n')
}
