import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter,
  type DefaultTreeAdapterTypes as Nodes,
  type TreeAdapter,
} from 'parse5'
import { WirecopyError } from '../../../diagnostics/error'
import { fillSlots } from './fill-slots'
import { PageParser } from './page-parser'
import { isXhtml, XhtmlParser } from './xhtml-parser'

export type HtmlElement = Nodes.Element
type HtmlText = Nodes.TextNode
export type HtmlDocument = Nodes.Document

/** The default maximum nesting depth of elements; browsers have the same limit. */
const DEPTH = 512
/** The maximum number of elements that the parser may create without a tag: unclosed emphasis is repeated in each paragraph. */
const MADE_UP = 50_000
const MADE_UP_PER_TAG = 20

/**
 * Parses a page or fragment by the HTML standard (13.2), with the source offsets of each node.
 * Runs no scripts and fetches nothing. Throws `limit-exceeded` for elements nested deeper than `depth`, and for a source that makes many
 * more elements than it has tags; parsing stays linear in time.
 */
export function openTree(source: string, depth = DEPTH): HtmlDocument {
  let open = 0
  let made = 0
  const roots: HtmlElement[] = []
  const most = MADE_UP + MADE_UP_PER_TAG * tagsIn(source)
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    // The end of a text moves with each word; parse5 copies the whole place each time.
    updateNodeSourceCodeLocation({ sourceCodeLocation: place }, { endOffset }) {
      if (place && endOffset !== undefined) place.endOffset = endOffset
    },
    createElement(...[name, namespace, attributes]: Parameters<typeof defaultTreeAdapter.createElement>) {
      if (++made > most)
        throw new WirecopyError('limit-exceeded', 'Unclosed tags of the HTML create too many elements.')
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush() {
      if (++open > depth) throw new WirecopyError('limit-exceeded', `HTML nests deeper than ${depth} elements.`)
    },
    onItemPop(element: HtmlElement) {
      open--
      if (!isShadowRoot(element)) return
      element.nodeName = element.tagName = 'div'
      roots.push(element)
    },
    // parse5 adds the content of a shadow root to what is returned here: the element itself, which becomes a `<div>` at its end.
    getTemplateContent: (template: Nodes.Template) =>
      isShadowRoot(template)
        ? (template as unknown as Nodes.DocumentFragment)
        : defaultTreeAdapter.getTemplateContent(template),
  }
  const tree = (isXhtml(source) ? XhtmlParser : PageParser).parse(withRevealed(source), {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter,
  })
  fillSlots(roots)
  return tree
}

/**
 * Whether an element is a shadow root declared in HTML, whose content browsers show: `<template shadowrootmode="open">`; not `<template>`
 */
const isShadowRoot = (element: HtmlElement): boolean =>
  element.tagName === 'template' && /^(?:open|closed)$/i.test(attribute(element, 'shadowrootmode') ?? '')

/**
 * Opening of a conditional comment that shows its content in all but old browsers.
 * `<!--[if gt IE 8]>`, `<!--[if !IE]>`; not `<!--[if lt IE 9]>`, nor `<!--[if gt IE 8]><!-->`, which ends the comment at once,
 * nor `<!--[if gte mso 9]>`, whose content only Word and Outlook show.
 */
const REVEALED = /<!--\[if [^\]<>]{0,60}?(?:!|gte? (?!mso))[^\]<>]{0,60}\]>(?!\s*(?:<!)?--)/gi

/** Returns the source with an end added to comments whose content browsers are meant to show. Offsets stay the same. */
function withRevealed(source: string): string {
  if (!source.includes('<!--[if ')) return source
  return source.replace(REVEALED, (opening) => `<!--${' '.repeat(opening.length - 7)}-->`)
}

function tagsIn(source: string): number {
  let count = 0
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) count++
  return count
}

/** Callbacks for the nodes of a tree, in document order. */
export interface Visitor {
  /** Called at a start tag; `false` skips the contents of the element, and the call of `leave`. */
  enter(element: HtmlElement): boolean
  leave(element: HtmlElement): void
  text(node: HtmlText): void
}

/** Walks a tree without recursion. */
export function walk(root: HtmlDocument | HtmlElement, visitor: Visitor): void {
  const open: HtmlElement[] = []
  const lists: (readonly Nodes.ChildNode[])[] = []
  const nexts: number[] = [] // the places in the lists; not in objects, of which a walk would make one for each element
  let nodes: readonly Nodes.ChildNode[] = root.childNodes
  let next = 0
  for (;;) {
    const node = nodes[next++]
    if (!node) {
      const element = open.pop()
      if (!element) return
      visitor.leave(element)
      nodes = lists.pop() ?? []
      next = nexts.pop() ?? 0
    } else if (defaultTreeAdapter.isTextNode(node)) visitor.text(node)
    else if ('tagName' in node && visitor.enter(node)) {
      open.push(node)
      lists.push(nodes)
      nexts.push(next)
      nodes = node.childNodes
      next = 0
    }
  }
}

/** Returns the value of an attribute; undefined if the element does not have it. */
export function attribute({ attrs }: HtmlElement, name: string): string | undefined {
  for (const one of attrs) if (one.name === name) return one.value
  return undefined
}
