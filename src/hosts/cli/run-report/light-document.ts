import { escapeHtml } from '../output/escape-html'

/*
 * The part of the DOM that Observable Plot uses to build an SVG. It is written in a tenth of the lines of a whole DOM, and every text and
 * attribute is escaped in one place.
 */

const XHTML = 'http://www.w3.org/1999/xhtml'
const SVG = 'http://www.w3.org/2000/svg'

class LightText {
  parentNode: LightElement | undefined

  constructor(readonly data: string) {}

  toString(): string {
    return escapeHtml(this.data)
  }
}

type LightNode = LightElement | LightText

class LightElement {
  parentNode: LightElement | undefined
  readonly childNodes: LightNode[] = []
  readonly #attributes = new Map<string, string>()

  constructor(
    readonly ownerDocument: LightDocument,
    readonly namespaceURI: string,
    readonly tagName: string,
  ) {}

  get firstChild(): LightNode | null {
    return this.childNodes[0] ?? null
  }

  set textContent(text: string) {
    this.childNodes.length = 0
    if (text !== '') this.append(text)
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value))
  }

  setAttributeNS(_: string, name: string, value: unknown): void {
    this.setAttribute(name, value)
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name)
  }

  append(...children: readonly (LightNode | string)[]): void {
    for (const child of children) this.appendChild(typeof child === 'string' ? new LightText(child) : child)
  }

  appendChild<Child extends LightNode>(child: Child): Child {
    return this.insertBefore(child, null)
  }

  insertBefore<Child extends LightNode>(child: Child, next: LightNode | null): Child {
    child.parentNode?.removeChild(child)
    const index = next ? this.childNodes.indexOf(next) : -1
    this.childNodes.splice(index < 0 ? this.childNodes.length : index, 0, child)
    child.parentNode = this
    return child
  }

  removeChild<Child extends LightNode>(child: Child): Child {
    const index = this.childNodes.indexOf(child)
    if (index >= 0) this.childNodes.splice(index, 1)
    child.parentNode = undefined
    return child
  }

  /** The element as HTML. */
  toString(): string {
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    return `<${this.tagName}${attributes.join('')}>${this.childNodes.join('')}</${this.tagName}>`
  }
}

/** Document that makes elements, as far as an SVG is built with it. `String(element)` is its HTML. */
export class LightDocument {
  readonly documentElement = new LightElement(this, XHTML, 'html')

  createElement(name: string): LightElement {
    return new LightElement(this, XHTML, name)
  }

  createElementNS(space: string, name: string): LightElement {
    return new LightElement(this, space || SVG, name)
  }

  createTextNode(text: unknown): LightText {
    return new LightText(String(text))
  }
}
