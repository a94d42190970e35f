import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { type ErrorCode, WirecopyError } from '../../diagnostics/error'
import { createLocator } from '../../text/position'
import type { DocumentLimits } from '../document-source'
import { entityTable } from './references'
import { elementIn, type NamespaceScope, SCOPE, scopeInside } from './scope'
import type { XmlElement, XmlNode } from './tree'

/** The default limits: characters and nesting depth. `DEEPEST` caps any depth limit, as readers walk the tree recursively. */
const SIZE = 20_000_000
const DEPTH = 100
const DEEPEST = 500

/** The source offsets of all texts inside the root element, in document order: start and end of each. Half-open. */
export type TextOffsets = number[]

/**
 * Parses an XML document into elements and text; white space is kept. Appends the source offsets of each text to `offsets`, if given.
 * An external DTD may be named, but is not fetched. White space before the XML declaration is accepted, as some feeds send it.
 * Throws `invalid-input` for a document that is not well-formed (XML 1.0, fifth edition; an undeclared prefix is accepted),
 * `unsafe-input` for one that declares entities or has a reserved name such as `__proto__`, `limit-exceeded` for one that is too long or
 * nests too deep; each with the position of the fault.
 */
export function parseXml(document: string, limits: DocumentLimits = {}, offsets?: TextOffsets): XmlElement {
  const { size = SIZE, depth = DEPTH } = limits
  if (document.length > size)
    throw fault('limit-exceeded', `Document is longer than ${size} characters`, document, size)
  return new TreeBuilder(document, Math.min(depth, DEEPEST), offsets).build()
}

/** An element whose end tag has not been read, with the namespaces in scope inside it. */
interface OpenElement {
  readonly children: XmlNode[]
  readonly scope: NamespaceScope
}

/** Namespaces are resolved by `scope.ts`, which accepts undeclared prefixes. Positions are computed only for errors. */
type PlainOptions = { xmlns: false; position: false }

/** Builds the tree of a document from the events of the parser. */
class TreeBuilder {
  readonly #source: string
  readonly #depth: number
  readonly #parser = new SaxesParser<PlainOptions>({ xmlns: false, position: false })
  /** The offset of the document in its source, after leading white space. */
  readonly #start: number
  readonly #root: XmlNode[] = []
  readonly #open: OpenElement[] = [{ children: this.#root, scope: SCOPE }]
  /** Whether the last node is text that continues: a comment may interrupt it. */
  #inText = false
  readonly #offsets: TextOffsets | undefined
  /** The offset after the last tag, text or section, where the next text starts; a comment counts as part of a text. */
  #end = 0

  constructor(source: string, depth: number, offsets: TextOffsets | undefined) {
    this.#source = source
    this.#depth = depth
    this.#offsets = offsets
    this.#start = LEADING_SPACE.exec(source)?.[0].length ?? 0
  }

  build(): XmlElement {
    const parser = this.#parser
    parser.ENTITIES = entityTable
    parser.on('error', ({ message }) => this.#refuse(message))
    parser.on('doctype', (declarations) => this.#checkDoctype(declarations))
    parser.on('opentag', (tag) => this.#openElement(tag))
    parser.on('closetag', () => this.#closeElement())
    parser.on('text', (text) => this.#addText(text))
    parser.on('cdata', (text) => this.#addSection(text))
    parser.write(replaceLoneSurrogates(this.#source.slice(this.#start))).close()
    const root = this.#root.find((node) => typeof node !== 'string')
    if (typeof root !== 'object') throw this.#fault('invalid-input', 'Document must contain a root element')
    return root
  }

  #openElement({ name, attributes, isSelfClosing }: SaxesTagPlain): void {
    this.#checkName(name)
    for (const attribute in attributes) this.#checkName(attribute)
    const around = this.#open.at(-1) as OpenElement // the root’s frame is never closed
    const scope = scopeInside(around.scope, attributes)
    const children: XmlNode[] = []
    around.children.push(elementIn(scope, name, attributes, children))
    this.#inText = false
    this.#endMarkup()
    this.#open.push({ children, scope })
    if (this.#open.length - 1 > this.#depth && !isSelfClosing)
      throw this.#fault('limit-exceeded', `Elements nest deeper than ${this.#depth}`)
  }

  #checkName(name: string): void {
    if (RESERVED.has(name)) throw this.#fault('unsafe-input', `Name “${name}” is not allowed`)
  }

  #closeElement(): void {
    this.#open.pop()
    this.#inText = false
    this.#endMarkup()
  }

  #endMarkup(): void {
    this.#end = this.#start + this.#parser.position
  }

  #addText(text: string): void {
    const children = this.#open.at(-1)?.children
    if (!children || children === this.#root) return // white space around the root element
    const end = this.#start + this.#parser.position - 1 // the parser has read the `<` after the text
    if (this.#inText) {
      children.push(`${children.pop()}${text}`)
      this.#offsets?.splice(-1, 1, end)
    } else {
      children.push(text)
      this.#offsets?.push(this.#end, end)
    }
    this.#inText = true
    this.#end = end
  }

  #addSection(text: string): void {
    const start = this.#end
    this.#endMarkup()
    this.#open.at(-1)?.children.push(text)
    this.#offsets?.push(start, this.#end)
    this.#inText = false
  }

  #checkDoctype(declarations: string): void {
    if (ENTITY_DECLARATION.test(declarations.replace(/<!--[\s\S]*?-->/g, '')))
      throw this.#fault('unsafe-input', 'Document declares entities')
  }

  /** Throws the parser's message as an error: `undefined entity.` becomes `Undefined entity (line 1, column 4).` */
  #refuse(report: string): never {
    const message = report.replace(/\.$/, '')
    throw this.#fault('invalid-input', message.charAt(0).toUpperCase() + message.slice(1))
  }

  #fault(code: ErrorCode, message: string): WirecopyError {
    const last = Math.max(this.#parser.position - 1, 0)
    const offset = message.includes('entity') ? this.#source.lastIndexOf('&', this.#start + last) : this.#start + last
    return fault(code, message, this.#source, Math.max(offset, 0))
  }
}

const LEADING_SPACE = /^[ \t\r\n]+(?=<\?xml)/

/**
 * The declaration of a general entity, or of a parameter entity with a value: `<!ENTITY b "c">`.
 * Not `<!ENTITY % nitf SYSTEM "nitf.dtd">`, which is not fetched.
 */
const ENTITY_DECLARATION = /<!ENTITY\s+(?!%\s+\S+\s+(?:SYSTEM|PUBLIC)\b)/

/** Names of properties that every object has: `constructor`, `__proto__`. No news format uses them. */
const RESERVED: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']))()

/** Replaces lone surrogates by U+FFFD, which has the same length. The parser would swallow the character after them. */
const replaceLoneSurrogates = (text: string): string =>
  ANY_SURROGATE.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text

const ANY_SURROGATE = /[\uD800-\uDFFF]/

/** Returns the error for a document that is refused, with line and column. */
function fault(code: ErrorCode, message: string, document: string, offset: number): WirecopyError {
  const { line, column } = createLocator(document)(offset)
  return new WirecopyError(code, `${message} (line ${line}, column ${column}).`, [{ offset, line, column, message }])
}
