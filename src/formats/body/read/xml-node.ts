import type { XmlElement, XmlNode } from '../../xml/tree'
import type { Piece } from './align'
import { alignXml } from './align-xml'
import type { BodyElement, BodyNode, BodyText } from './node'
import { part } from './pieces'

/** Returns an element of XML as an element of a body. Offsets refer to `source`; without it there are none. */
export const xmlNode = (element: XmlElement, source?: string): BodyElement<XmlElement> =>
  new XmlBodyElement(element, source)

/** Returns nodes of XML as nodes of a body, without offsets. */
export const xmlNodes = (nodes: readonly XmlNode[]): BodyNode<XmlElement>[] =>
  nodes.map((node) => (typeof node === 'string' ? textWithoutPlace(node) : new XmlBodyElement(node, undefined)))

class XmlBodyElement implements BodyElement<XmlElement> {
  readonly name: string
  #children: readonly BodyNode<XmlElement>[] | undefined

  constructor(
    readonly source: XmlElement,
    private readonly document: string | undefined,
  ) {
    this.name = source.local
  }

  get children(): readonly BodyNode<XmlElement>[] {
    const { document } = this
    this.#children ??=
      document !== undefined && this.source.place
        ? placedNodes(this.source, document)
        : this.source.children.map((node) =>
            typeof node === 'string' ? textWithoutPlace(node) : new XmlBodyElement(node, document),
          )
    return this.#children
  }

  get qualifiedName(): string {
    return this.source.name
  }

  attribute(name: string): string | undefined {
    return this.source.attributes[name]
  }

  get start(): number {
    return this.source.place?.start ?? 0
  }

  get openEnd(): number {
    return this.source.place?.openEnd ?? 0
  }

  get end(): number {
    return this.source.place?.end ?? 0
  }
}

const textWithoutPlace = (text: string): BodyText => ({
  name: undefined,
  text,
  pieces: () => [{ text, start: 0, end: text.length, plain: true }],
})

/** Returns the children of an element. A text lies between the tags around it. */
function placedNodes({ children, place }: XmlElement, document: string): BodyNode<XmlElement>[] {
  const found: BodyNode<XmlElement>[] = []
  let texts: string[] = []
  let from = place?.openEnd ?? 0
  const endTexts = (to: number): void => {
    if (!texts.length) return
    const pieces = lazy(texts, document, from, to)
    texts.forEach((text, i) => {
      found.push({ name: undefined, text, pieces: () => pieces()[i] ?? [] })
    })
    texts = []
  }
  for (const child of children) {
    if (typeof child === 'string') texts.push(child)
    else {
      endTexts(child.place?.start ?? from)
      found.push(new XmlBodyElement(child, document))
      from = child.place?.end ?? from
    }
  }
  endTexts(place?.closeStart ?? from)
  return found
}

/** Returns a function for the pieces of each of several texts between two tags, which are found when first asked for. */
function lazy(texts: readonly string[], document: string, from: number, to: number): () => readonly Piece[][] {
  let found: Piece[][] | undefined
  return () => {
    found ??= divide(texts, alignXml(document, from, to), from, to)
    return found
  }
}

/** Divides the pieces between two tags among the texts there. Texts that the source does not have get the whole place. */
function divide(texts: readonly string[], pieces: readonly Piece[], from: number, to: number): Piece[][] {
  if (pieces.map(({ text }) => text).join('') !== texts.join(''))
    return texts.map((text) => [{ text, start: from, end: to, plain: false }])
  let next = 0
  let used = 0 // of the next piece
  return texts.map((text) => {
    const own: Piece[] = []
    for (let left = text.length; left > 0; ) {
      const piece = pieces[next]
      if (!piece) break
      const taken = Math.min(left, piece.text.length - used)
      own.push(taken === piece.text.length ? piece : part(piece, used, used + taken))
      left -= taken
      used += taken
      if (used < piece.text.length) continue
      next++
      used = 0
    }
    return own
  })
}
