import { type HtmlDocument, type HtmlElement, walk } from './open-tree'

const known = new WeakMap<HtmlDocument, readonly HtmlElement[]>()

/** Returns all elements of a page in document order. Walks the tree once: a page is searched several times. */
export function elementsOf(root: HtmlDocument): readonly HtmlElement[] {
  const found = known.get(root)
  if (found) return found
  const all: HtmlElement[] = []
  walk(root, {
    enter(element) {
      all.push(element)
      return true
    },
    leave() {},
    text() {},
  })
  known.set(root, all)
  return all
}

/** Returns the text directly in an element, such as a script. */
export function ownText({ childNodes }: HtmlElement): string {
  let text = ''
  for (const node of childNodes) if ('value' in node) text += node.value
  return text
}
