import { type DefaultTreeAdapterMap, defaultTreeAdapter, type DefaultTreeAdapterTypes as Nodes, parse } from 'parse5'
import { WirecopyError } from '../../../diagnostics/error'

export type HtmlElement = Nodes.Element
export type HtmlText = Nodes.TextNode
export type HtmlDocument = Nodes.Document

/** How deep elements may stand in each other by default: browsers stop there too. */
const DEPTH = 512
/** How many elements a parser may make up beside those that stand in the source: unclosed emphasis goes on in each paragraph. */
const MADE_UP = 50_000
const MADE_UP_PER_TAG = 20

/**
 * The tree of a page or a fragment as the HTML standard builds it (13.2), each node with its place in the source. Nothing is run or fetched.
 * Throws `limit-exceeded` where elements nest deeper than browsers take, or where the source makes many more elements than it has tags:
 * so the time stays linear.
 */
export function openTree(source: string, depth = DEPTH): HtmlDocument {
  let open = 0
  let made = 0
  const most = MADE_UP + MADE_UP_PER_TAG * tagsIn(source)
  const treeAdapter = {
    ...defaultTreeAdapter,
    createElement(...[name, namespace, attributes]: Parameters<typeof defaultTreeAdapter.createElement>) {
      if (++made > most) throw new WirecopyError('limit-exceeded', 'HTML implies far more elements than it has tags.')
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush() {
      if (++open > depth) throw new WirecopyError('limit-exceeded', `HTML nests deeper than ${depth} elements.`)
    },
    onItemPop() {
      open--
    },
  }
  return parse<DefaultTreeAdapterMap>(source, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter })
}

function tagsIn(source: string): number {
  let count = 0
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) count++
  return count
}

/** What is done with the nodes of a tree, in document order. */
export interface Visitor {
  /** At a start tag; `false` passes over what is in the element, and over its end. */
  enter(element: HtmlElement): boolean
  leave(element: HtmlElement): void
  text(node: HtmlText): void
}

/** Walks a tree without recursion. */
export function walk(root: HtmlDocument | HtmlElement, visitor: Visitor): void {
  const open: {
    readonly element: HtmlElement | undefined
    readonly nodes: readonly Nodes.ChildNode[]
    next: number
  }[] = [{ element: undefined, nodes: root.childNodes, next: 0 }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.nodes[top.next++]
    if (!node) {
      if (top.element) visitor.leave(top.element)
      open.pop()
    } else if (defaultTreeAdapter.isTextNode(node)) visitor.text(node)
    else if (defaultTreeAdapter.isElementNode(node) && visitor.enter(node)) {
      open.push({ element: node, nodes: node.childNodes, next: 0 })
    }
  }
}

/** The value of an attribute, or nothing. */
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value
