import { type HtmlElement, openTree, walk } from '../html/read/tree'
import type { XmlElement, XmlNode } from '../xml/tree'

/** An element that is being read. */
interface OpenHtmlElement extends XmlElement {
  readonly children: XmlNode[]
}

/**
 * The body of a fragment or a page of HTML, as browsers read it (the HTML standard, 13.2), as the elements that readers of
 * markup take. Throws `limit-exceeded` where it nests deeper than `depth`, or is made to keep readers busy.
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

/** `html` and `body` stand around every fragment. */
const SHELL = 2

function opened(name: string, element?: HtmlElement): OpenHtmlElement {
  const attributes: Record<string, string> = Object.create(null)
  for (const { name, value } of element?.attrs ?? []) attributes[name] = value
  return { name, local: name, namespace: 'http://www.w3.org/1999/xhtml', attributes, children: [] }
}
