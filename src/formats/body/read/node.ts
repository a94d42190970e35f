import type { XmlElement } from '../../xml/tree'

/** A text of a page, whose place in the source is known. */
export interface PlacedText {
  readonly local: undefined
  readonly text: string
  /** The offsets in the source; undefined for a text that the parser made. */
  readonly place: { readonly startOffset: number; readonly endOffset: number } | null | undefined
}

/** A text of a document that is read as a body. */
export type BodyText = string | PlacedText

/**
 * An element of a document that is read as a body. Elements of XML need no change.
 * Those of HTML also have the parsed element and its offsets.
 */
export interface BodyElement<Source = unknown> extends Omit<XmlElement, 'children'> {
  readonly children: readonly BodyNode<Source>[]
  readonly page?: PagePlace<Source>
}

/** The parsed element of a page, with the offsets of its start tag and its end in the source. */
export interface PagePlace<Source> {
  readonly source: Source
  readonly start: number
  readonly openEnd: number
  readonly end: number
}

export type BodyNode<Source = unknown> = BodyElement<Source> | BodyText

export const isElement = <S>(node: BodyNode<S>): node is BodyElement<S> =>
  typeof node !== 'string' && node.local !== undefined

export const textOf = (node: BodyText): string => (typeof node === 'string' ? node : node.text)

/** Returns the child elements, or only those with one of the given names. */
export function childrenOf<S>(parent: BodyElement<S> | undefined, ...names: readonly string[]): BodyElement<S>[] {
  const found = parent?.children.filter(isElement) ?? []
  return names.length ? found.filter(({ local }) => names.includes(local)) : found
}

/** Callbacks for the nodes of a tree, in document order. */
export interface BodyVisitor<S = unknown> {
  /** Called at a start tag; `false` skips the contents of the element, and the call of `leave`. */
  enter(element: BodyElement<S>): boolean
  leave?(element: BodyElement<S>): void
  text?(node: BodyText): void
}

/** Walks nodes without recursion. */
export function walkNodes<S>(nodes: readonly BodyNode<S>[], visitor: BodyVisitor<S>): void {
  const open: { readonly element: BodyElement<S> | undefined; readonly nodes: readonly BodyNode<S>[]; next: number }[] =
    [{ element: undefined, nodes, next: 0 }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.nodes[top.next++]
    if (node === undefined) {
      if (top.element) visitor.leave?.(top.element)
      open.pop()
    } else if (!isElement(node)) visitor.text?.(node)
    else if (visitor.enter(node)) open.push({ element: node, nodes: node.children, next: 0 })
  }
}

/** Returns all text inside nodes, at any depth. */
export function contentOf(nodes: readonly BodyNode[]): string {
  let content = ''
  walkNodes(nodes, {
    enter: () => true,
    text(node) {
      content += textOf(node)
    },
  })
  return content
}
