import type { Piece } from './align'

/** A text of a document that is read as a body. */
export interface BodyText {
  readonly name: undefined
  readonly text: string
  /** Returns the text in parts, each with its place in the source. */
  pieces(): readonly Piece[]
}

/** An element of a document that is read as a body, whether it was parsed as HTML or as XML. */
export interface BodyElement<Source = unknown> {
  /** The name without a prefix: `p`. */
  readonly name: string
  /** The name as written: `xhtml:p`. */
  readonly qualifiedName: string
  /** Returns the value of an attribute; undefined if the element does not have it. */
  attribute(name: string): string | undefined
  readonly children: readonly BodyNode<Source>[]
  /** The element as parsed. */
  readonly source: Source
  /** The offsets of its start tag in the source, and of its end. Zero if unknown. */
  readonly start: number
  readonly openEnd: number
  readonly end: number
}

export type BodyNode<Source = unknown> = BodyElement<Source> | BodyText

export const isElement = <S>(node: BodyNode<S>): node is BodyElement<S> => node.name !== undefined

/** Returns the child elements, or only those with one of the given names. */
export function childrenOf<S>(parent: BodyElement<S> | undefined, ...names: readonly string[]): BodyElement<S>[] {
  const found = parent?.children.filter(isElement) ?? []
  return names.length ? found.filter(({ name }) => names.includes(name)) : found
}

/** Callbacks for the nodes of a tree, in document order. */
export interface BodyVisitor<S = unknown> {
  /** Called at a start tag; `false` skips the contents of the element, and the call of `leave`. */
  enter(element: BodyElement<S>): boolean
  leave(element: BodyElement<S>): void
  text(node: BodyText): void
}

/** Walks nodes without recursion. */
export function walkNodes<S>(nodes: readonly BodyNode<S>[], visitor: BodyVisitor<S>): void {
  const open: { readonly element: BodyElement<S> | undefined; readonly nodes: readonly BodyNode<S>[]; next: number }[] =
    [{ element: undefined, nodes, next: 0 }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.nodes[top.next++]
    if (!node) {
      if (top.element) visitor.leave(top.element)
      open.pop()
    } else if (!isElement(node)) visitor.text(node)
    else if (visitor.enter(node)) open.push({ element: node, nodes: node.children, next: 0 })
  }
}

/** Returns all text inside nodes, at any depth. */
export function contentOf(nodes: readonly BodyNode[]): string {
  let content = ''
  walkNodes(nodes, {
    enter: () => true,
    leave() {},
    text({ text }) {
      content += text
    },
  })
  return content
}
