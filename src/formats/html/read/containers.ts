import { type HtmlDocument, type HtmlElement, walk } from '../../body/read/open-tree'
import { PAGE_ELEMENTS } from '../../body/read/vocabulary'

const BLOCKS: ReadonlySet<string> = /* @__PURE__ */ new Set(['table', 'quote', 'figure', 'list'])

/**
 * Kinds of content that a data table, the figure of a picture or a heading does not have: headings, for example.
 * An element that has one is a container, and only its content is read.
 */
const HOLDS: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  ['table', /* @__PURE__ */ new Set(['table', 'heading', 'quote', 'figure', 'separator'])],
  ...['h1', 'h2', 'h3'].map((name) => [name, BLOCKS] as const),
  ['figure', /* @__PURE__ */ new Set(['table', 'heading', 'quote', 'preformatted', 'list', 'figure'])],
])

/** The most paragraphs in a cell of a data table, and in a heading; a heading that is not closed has those of the story. */
const MOST: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['table', 1],
  ['h1', 2],
  ['h2', 2],
  ['h3', 2],
])

/**
 * Returns the tables used for page layout, the figures that are not pictures, and the headings that are not closed. Only their contents are read.
 * A layout table has tables, headings, quotations or figures in it, a cell of several paragraphs, or a single cell. Paragraphs are `<p>`,
 * or text between empty lines: `<br><br>`.
 */
export function containers(root: HtmlDocument | HtmlElement): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>()
  const open: { readonly element: HtmlElement; cells: number; paragraphs: number }[] = []
  let isAfterBreak = false
  let captions = 0 // open captions
  walk(root, {
    enter(element) {
      const kind = PAGE_ELEMENTS.get(element.tagName)
      const top = open.at(-1)
      if (top && kind && !(captions && kind === 'list') && HOLDS.get(top.element.tagName)?.has(kind))
        found.add(top.element)
      if (kind === 'caption') captions++
      if (top && kind === 'cell') {
        top.cells++
        top.paragraphs = 0
      }
      const paragraph = kind === 'table' ? paragraphAround(element) : undefined
      if (paragraph) found.add(paragraph)
      const isBreak = element.tagName === 'br'
      const isParagraph = element.tagName === 'p' || (isBreak && isAfterBreak)
      const most = top && MOST.get(top.element.tagName)
      if (top && most && isParagraph && ++top.paragraphs > most) found.add(top.element)
      isAfterBreak = isBreak && !isAfterBreak
      if (HOLDS.has(element.tagName)) open.push({ element, cells: 0, paragraphs: 0 })
      return kind !== 'nothing' && element.tagName !== 'object'
    },
    leave(element) {
      if (PAGE_ELEMENTS.get(element.tagName) === 'caption') captions--
      const top = open.at(-1)
      if (top?.element !== element) return
      if (element.tagName === 'table' && top.cells === 1) found.add(element)
      open.pop()
    },
    text({ value }) {
      if (value.trim()) isAfterBreak = false
    },
  })
  return found
}

const DEPTH = 5 // inline elements between a paragraph and a table in it

/** Returns the paragraph that a table is in, as on pages without a document type, where a table does not end a paragraph. */
function paragraphAround(table: HtmlElement): HtmlElement | undefined {
  let { parentNode: at } = table
  for (let depth = 0; depth < DEPTH && at && 'tagName' in at; depth++) {
    if (at.tagName === 'p') return at
    if (PAGE_ELEMENTS.has(at.tagName)) return undefined
    at = at.parentNode
  }
  return undefined
}
