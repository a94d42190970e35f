import type { Mark } from '../../../article'
import { toUri } from '../../parse-values'
import type { XmlElement } from '../../xml/tree'
import { resolveAddress } from '../resolve-address'
import { kindOf, type ReadDialect } from './dialect'
import { ELEMENT_SPANS, type ElementSpan } from './element-spans'
import { type BodyElement, type BodyNode, type BodyText, type BodyVisitor, isElement, textOf, walkNodes } from './node'
import type { ReadRun } from './read-run'
import { type Marking, Run, type WhiteSpace } from './run'
import { EM_CLASSES, MARKS } from './vocabulary'

/** The part of a dialect that reading a text needs. */
export type TextDialect<S> = Omit<ReadDialect<S>, 'readDateline'>

/** Reads texts: characters, line breaks and marks, in source order. Elements without a meaning here pass on their text. */
export class TextReader<S> implements BodyVisitor<S> {
  /** The pictures inside the texts so far. */
  readonly pictures: BodyElement<S>[] = []
  #run: Run
  /** The open elements with a mark, the outermost first. */
  readonly #marks: { readonly element: BodyElement<S>; readonly marking: Marking }[] = []
  readonly #open: OpenElement<S>[] = []
  #spans: OpenElement<S>[] = []

  readonly #dialect: TextDialect<S>
  /** The marks around the text. */
  readonly #around: readonly Marking[]
  readonly #whiteSpace: WhiteSpace

  constructor(
    dialect: TextDialect<S>,
    around: readonly Marking[] = [],
    whiteSpace: WhiteSpace = dialect.whiteSpace ?? 'wrapped',
  ) {
    this.#dialect = dialect
    this.#around = around
    this.#whiteSpace = whiteSpace

    this.#run = this.#newRun()
  }

  #newRun(): Run {
    const run = new Run(this.#whiteSpace, this.#dialect.trace?.())
    for (const marking of this.openMarks) run.mark(marking)
    return run
  }

  /** The marks that are open now, the outermost first. */
  get openMarks(): readonly Marking[] {
    return this.#marks.length ? [...this.#around, ...this.#marks.map(({ marking }) => marking)] : this.#around
  }

  enter(element: BodyElement<S>, kind = kindOf(this.#dialect, element)): boolean {
    if (kind === 'nothing') return false
    if (kind === 'picture') {
      this.pictures.push(element)
      return false
    }
    if (kind === 'break') this.#run.newLine(element.page)
    else if (kind) this.#run.breakLine()
    else this.#enterInline(element)
    return true
  }

  leave(element: BodyElement<S>): void {
    const kind = this.#dialect.kinds.get(element.local)
    if (kind === 'break') return
    if (kind) this.#run.breakLine()
    else this.#leaveInline(element)
  }

  text(node: BodyText): void {
    this.#run.addNode(node)
  }

  /** Whether the text so far ends with a sign. */
  endsWith(sign: string): boolean {
    return this.#run.endsWith(sign)
  }

  /** Starts a new line, as for a block element inside the text. */
  breakLine(): void {
    this.#run.breakLine()
  }

  /** Returns the text so far, and starts a new one; undefined if it is empty. */
  finish(how?: FinishOptions): ReadText | undefined {
    if (this.#run.isEmpty) return undefined
    const text = this.#run.finish(how)
    const spans = this.#spans
    this.#run = this.#newRun()
    if (spans.length) this.#spans = []
    if (!text || !spans.length) return text
    const elements = spans.flatMap(({ element, start, end }): ElementSpan[] => {
      const span = { start: Math.max(0, start - text.cut), end: Math.min(text.text.length, end - text.cut) }
      return span.start < span.end ? [{ element: element as XmlElement, ...span }] : [] // only documents of XML ask for them
    })
    return elements.length ? Object.assign(text, { [ELEMENT_SPANS]: elements }) : text
  }

  #enterInline(element: BodyElement<S>): void {
    if (element.local === 'frac-den' && !this.#run.endsWith('/')) this.#run.addSign('/', element.page?.start)
    else if (element.local === 'frac-sep' && !element.children.length) this.#run.addSign('/', element.page?.start)
    const { isDocument } = this.#dialect
    const isQuoted = isDocument && element.local === 'q' && !QUOTE.test(leadingText(element))
    const isNamed = isDocument && (NAMING.has(element.local) || element.attributes.id !== undefined)
    if (isQuoted || isNamed) this.#open.push({ element, isQuoted, isNamed, start: this.#run.offset, end: 0 })
    if (isNamed) {
      const last = this.#open.at(-1)
      if (last) this.#spans.push(last)
    }
    if (isQuoted) this.#run.addSign('“', element.page?.start)
    const marking = this.#markingOf(element)
    if (!marking) return
    this.#marks.push({ element, marking })
    this.#run.mark(marking)
  }

  #leaveInline(element: BodyElement<S>): void {
    if (this.#marks.at(-1)?.element === element) {
      this.#run.unmark()
      this.#marks.pop()
    }
    const last = this.#open.at(-1)
    if (last?.element !== element) return
    this.#open.pop()
    if (last.isQuoted) this.#run.addSign('”', element.page?.end)
    last.end = this.#run.length
  }

  #markingOf(element: BodyElement<S>): Marking | undefined {
    const kind = MARKS.get(element.local)
    if (kind) return { kind: (kind === 'emphasis' && EM_CLASSES.get(element.attributes.class ?? '')) || kind }
    const name = ADDRESSES.get(element.local)
    const address = name && element.attributes[name]
    if (address === undefined) return undefined
    const { base } = this.#dialect
    const href = toUri(address) ?? (base === undefined ? undefined : resolveAddress(address, base))
    if (href) return { kind: 'link', href }
    this.#dialect.report('link-dropped', 'Link was left out: its address is relative, malformed or unsafe.', element)
    return undefined
  }
}

/** Options for finishing a text. */
export interface FinishOptions {
  /** Whether line breaks and tabs become spaces. */
  readonly asLine?: boolean
  /** Whether lines lose the white space that all of them start with. */
  readonly outdent?: boolean
}

/** A text, with the elements that may mark names in it. */
export interface ReadText extends ReadRun {
  readonly [ELEMENT_SPANS]?: readonly ElementSpan[]
}

/** An open element that gets quotation marks, or that marks a name. */
interface OpenElement<S> {
  readonly element: BodyElement<S>
  readonly isQuoted: boolean
  readonly isNamed: boolean
  readonly start: number
  end: number
}

/** The attribute with the address of a link, by element. `toHtml` writes a link inside a link as `<span data-href>`. */
const ADDRESSES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['a', 'href'],
  ['span', 'data-href'],
])

/** Elements that mark names and quotations in NITF, and concepts in NewsML-G2. */
const NAMING: ReadonlySet<string> = /* @__PURE__ */ new Set(['person', 'org', 'location', 'q', 'inline'])

/** The maximum depth at which the first text of an element is looked for. */
const DEEP = 20

/** Returns the first text in an element; the empty string if not found. */
function leadingText(element: BodyElement): string {
  let { children } = element
  for (let depth = 0; depth < DEEP; depth++) {
    const first = children.find((node) => isElement(node) || textOf(node).trim())
    if (!first) return ''
    if (!isElement(first)) return textOf(first)
    children = first.children
  }
  return ''
}

const QUOTE = /^\s*["“”„«»‹›‘’「『]/

/** Returns the text of nodes; undefined if it is empty. */
export function readText<S>(
  nodes: readonly BodyNode<S>[],
  reader: TextReader<S>,
  how?: FinishOptions,
): ReadText | undefined {
  const [only] = nodes
  if (typeof only === 'string' && nodes.length === 1) reader.text(only)
  else walkNodes(nodes, reader)
  return reader.finish(how)
}

/** Returns the text and marks of a block or cell, and the elements that may mark names. Empty ones are left out. */
export function marked({ text, marks, [ELEMENT_SPANS]: spans }: ReadText): { text: string; marks?: Mark[] } {
  if (!marks.length && !spans) return { text }
  return { text, ...(marks.length && { marks: [...marks] }), ...(spans && { [ELEMENT_SPANS]: spans }) }
}
