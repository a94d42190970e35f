import type { XmlElement, XmlNode } from '../../xml/tree'
import { type HtmlElement, openTree, walk } from './open-tree'

/** An element to which children are still added. */
interface OpenHtmlElement extends XmlElement {
  readonly children: XmlNode[]
}

/**
 * Parses a fragment or page of HTML as browsers do (HTML standard, 13.2). Returns its body.
 * Throws `limit-exceeded` if it nests deeper than `depth`, or makes the parser add far more elements than it has tags.
 */
export function htmlTree(source: string, depth: number): XmlElement {
  const root = opened('body')
  const open: OpenHtmlElement[] = [root]
  const top = (): OpenHtmlElement => open.at(-1) ?? root
  walk(openTree(source, depth + SHELL), {
    enter(element) {
      if (element.tagName === 'head') return false
      if (element.tagName === 'html' || element.tagName === 'body') return true
      const child = opened(element.tagName, element)
      top().children.push(child)
      open.push(child)
      return true
    },
    leave({ tagName }) {
      if (tagName !== 'html' && tagName !== 'body') open.pop()
    },
    text({ value }) {
      top().children.push(value)
    },
  })
  return root
}

/** The depth of `html` and `body`, which are around every fragment. */
const SHELL = 2

function opened(name: string, element?: HtmlElement): OpenHtmlElement {
  const attributes: Record<string, string> = Object.create(null)
  for (const { name, value } of element?.attrs ?? []) attributes[name] = value
  return { name, local: name, namespace: 'http://www.w3.org/1999/xhtml', attributes, children: [] }
}
