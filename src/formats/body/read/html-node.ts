import { defaultTreeAdapter } from 'parse5'
import type { BodyElement, BodyNode, PagePlace } from './node'
import type { HtmlDocument, HtmlElement } from './open-tree'

/** Returns an element of HTML as an element of a body. */
export const htmlNode = (element: HtmlDocument | HtmlElement): BodyElement<HtmlElement> => new HtmlNode(element)

/** An element of HTML whose properties are computed on first use. It is also the element's place in the page. */
class HtmlNode implements BodyElement<HtmlElement>, PagePlace<HtmlElement> {
  readonly local: string
  readonly name: string
  readonly namespace = 'http://www.w3.org/1999/xhtml'
  readonly source: HtmlElement
  #children: readonly BodyNode<HtmlElement>[] | undefined
  #attributes: Readonly<Record<string, string>> | undefined

  constructor(node: HtmlDocument | HtmlElement) {
    this.source = node as HtmlElement // a document has children and no attributes, which is all that readers ask for
    this.local = 'tagName' in node ? node.tagName : 'html'
    this.name = this.local
  }

  get page(): PagePlace<HtmlElement> {
    return this
  }

  get children(): readonly BodyNode<HtmlElement>[] {
    if (!this.#children) {
      const found: BodyNode<HtmlElement>[] = []
      for (const child of this.source.childNodes) {
        if (defaultTreeAdapter.isTextNode(child))
          found.push({ local: undefined, text: child.value, place: child.sourceCodeLocation })
        else if (defaultTreeAdapter.isElementNode(child)) found.push(new HtmlNode(child))
      }
      this.#children = found
    }
    return this.#children
  }

  get attributes(): Readonly<Record<string, string>> {
    if (!this.#attributes) {
      const record: Record<string, string> = Object.create(null)
      for (const { name, value } of this.source.attrs ?? []) record[name] = value
      this.#attributes = record
    }
    return this.#attributes
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
