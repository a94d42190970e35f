import { type HtmlDocument, type HtmlElement, walk } from './tree'
import { ELEMENTS } from './vocabulary'

/** What a table of figures never holds, and what a picture’s frame may hold instead of a picture. */
const HOLDS: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  ['table', /* @__PURE__ */ new Set(['table', 'heading', 'quote', 'figure', 'separator'])],
  ['figure', /* @__PURE__ */ new Set(['table', 'heading', 'quote', 'preformatted', 'list', 'figure'])],
])

/**
 * The tables that only lay a page out (they hold tables, headings, pictures with captions, a cell of several paragraphs, or one cell alone),
 * and the figures that are no pictures: what is in them is read as if they were not there.
 */
export function containers(root: HtmlDocument | HtmlElement): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>()
  const open: { readonly element: HtmlElement; cells: number; paragraphs: number }[] = []
  walk(root, {
    enter(element) {
      const kind = ELEMENTS.get(element.tagName)
      const top = open.at(-1)
      if (top && kind && HOLDS.get(top.element.tagName)?.has(kind)) found.add(top.element)
      if (top && kind === 'cell') {
        top.cells++
        top.paragraphs = 0
      }
      if (top?.element.tagName === 'table' && element.tagName === 'p' && ++top.paragraphs > 1) found.add(top.element)
      if (HOLDS.has(element.tagName)) open.push({ element, cells: 0, paragraphs: 0 })
      return kind !== 'nothing'
    },
    leave(element) {
      const top = open.at(-1)
      if (top?.element !== element) return
      if (element.tagName === 'table' && top.cells === 1) found.add(element)
      open.pop()
    },
    text() {},
  })
  return found
}
