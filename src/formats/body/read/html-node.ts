import { defaultTreeAdapter } from 'parse5'
import { align } from './align'
import type { BodyElement, BodyNode } from './node'
import { attribute, type HtmlDocument, type HtmlElement, type HtmlText } from './open-tree'

/** Returns an element of HTML as an element of a body; offsets refer to `source`. */
export const htmlNode = (source: string, element: HtmlDocument | HtmlElement): BodyElement<HtmlElement> =>
  new HtmlBodyElement(source, element)

class HtmlBodyElement implements BodyElement<HtmlElement> {
  readonly name: string
  readonly source: HtmlElement
  #children: readonly BodyNode<HtmlElement>[] | undefined

  constructor(
    private readonly text: string,
    node: HtmlDocument | HtmlElement,
  ) {
    this.source = node as HtmlElement // a document has children and no attributes, which is all that readers ask for
    this.name = 'tagName' in node ? node.tagName : 'html'
  }

  get children(): readonly BodyNode<HtmlElement>[] {
    if (!this.#children) {
      const found: BodyNode<HtmlElement>[] = []
      for (const child of this.source.childNodes) {
        if (defaultTreeAdapter.isTextNode(child)) found.push(new HtmlBodyText(this.text, child))
        else if (defaultTreeAdapter.isElementNode(child)) found.push(new HtmlBodyElement(this.text, child))
      }
      this.#children = found
    }
    return this.#children
  }

  get qualifiedName(): string {
    return this.name
  }

  attribute(name: string): string | undefined {
    return attribute(this.source, name)
  }

  get start(): number {
    return this.source.sourceCodeLocation?.startOffset ?? 0
  }

  get openEnd(): number {
    const { sourceCodeLocation: place } = this.source
    return place?.startTag?.endOffset ?? place?.endOffset ?? this.start
  }

  get end(): number {
    return this.source.sourceCodeLocation?.endOffset ?? this.start
  }
}

class HtmlBodyText {
  readonly name: undefined
  readonly text: string

  constructor(
    private readonly source: string,
    private readonly node: HtmlText,
  ) {
    this.text = node.value
  }

  pieces() {
    const { startOffset, endOffset } = this.node.sourceCodeLocation ?? {}
    if (startOffset === undefined || endOffset === undefined) return []
    return align(this.source, startOffset, endOffset, this.text)
  }
}
