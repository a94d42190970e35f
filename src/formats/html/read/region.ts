import { attribute, type HtmlDocument, type HtmlElement, walk } from '../../body/read/open-tree'
import { PAGE_ELEMENTS } from '../../body/read/vocabulary'
import { isHidden } from './hidden'

/** The minimum share of a page's paragraph text in the element of the story. */
const SHARE = 0.6

/** Elements and ARIA roles that are not part of a story. */
const BESIDE = /^(?:nav|aside|footer|form|amp-(?:ad|embed|sidebar|consent))$/
const BESIDE_ROLES = /^(?:navigation|complementary|contentinfo|banner|search|dialog|alertdialog)$/

/** Whether an element is page furniture: a menu, an aside, a form or the footer of the page. */
export function isBeside(element: HtmlElement, inStory: boolean): boolean {
  if (BESIDE_ROLES.test(attribute(element, 'role') ?? '')) return true
  // The footer of an article is part of the story: it has the sign-off. That of a quotation has its source.
  return BESIDE.test(element.tagName) && !(element.tagName === 'footer' && (inStory || isQuoted(element)))
}

function isQuoted({ parentNode: parent }: HtmlElement): boolean {
  return parent !== null && 'tagName' in parent && parent.tagName === 'blockquote'
}

/** Returns the innermost `<article>` or `<main>` with most of the page's paragraph text; else the whole page. */
export function storyRegion(root: HtmlDocument): HtmlDocument | HtmlElement {
  const open: { readonly element: HtmlElement; letters: number }[] = []
  const found: { readonly element: HtmlElement; readonly letters: number; readonly depth: number }[] = []
  const headlines: HtmlElement[] = []
  let paragraphs = 0
  let all = 0
  walk(root, {
    enter(element) {
      if (PAGE_ELEMENTS.get(element.tagName) === 'nothing' || isHidden(element) || isBeside(element, open.length > 0))
        return false
      if (isRegion(element)) open.push({ element, letters: 0 })
      if (element.tagName === 'p') paragraphs++
      if (element.tagName === 'h1') headlines.push(element)
      return true
    },
    leave(element) {
      if (element.tagName === 'p') paragraphs--
      const top = open.at(-1)
      if (top?.element !== element) return
      open.pop()
      const outer = open.at(-1)
      if (outer) outer.letters += top.letters
      found.push({ ...top, depth: open.length })
    },
    text({ value }) {
      if (!paragraphs) return
      all += value.length
      const top = open.at(-1)
      if (top) top.letters += value.length
    },
  })
  const holding = found.filter(({ letters }) => letters > 0 && letters >= all * SHARE)
  const [best] = holding.sort((a, b) => b.depth - a.depth)
  return best ? withHeadline(best.element, headlines) : root
}

/** Returns the element, or the innermost one around it that also has an `<h1>`. The `<body>` does not count. */
function withHeadline(element: HtmlElement, headlines: readonly HtmlElement[]): HtmlElement {
  const above = new Set<unknown>()
  for (const headline of headlines) {
    for (let at: HtmlElement['parentNode'] = headline; at && !above.has(at) && 'tagName' in at; at = at.parentNode)
      above.add(at)
  }
  let at = element
  while (!above.has(at)) {
    const { parentNode } = at
    if (!parentNode || !('tagName' in parentNode) || parentNode.tagName === 'body') return element
    at = parentNode
  }
  return at
}

const isRegion = (element: HtmlElement): boolean =>
  element.tagName === 'article' || element.tagName === 'main' || attribute(element, 'role') === 'main'
