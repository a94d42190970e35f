import type { Span } from '../../../text/span'
import { attribute, type HtmlDocument, type HtmlElement, walk } from '../../body/read/open-tree'
import { toLine } from '../../parse-values'

/** Metadata from the `<head>` of a page. */
export interface PageHead {
  /** The text of `<title>`, usually the headline with the name of the site. */
  readonly title?: string
  readonly published?: HeadValue
  readonly author?: HeadValue
}

/** A value of the head, with its span in the source. */
interface HeadValue {
  readonly text: string
  readonly span: Span
}

/** The `<meta>` names of Open Graph (https://ogp.me), schema.org, Dublin Core and HTML (4.2.5.1), in lower case. */
const NAMES: ReadonlyMap<string, 'published' | 'author'> = /* @__PURE__ */ new Map([
  ['article:published_time', 'published'],
  ['og:article:published_time', 'published'],
  ['datepublished', 'published'],
  ['dc.date.issued', 'published'],
  ['author', 'author'],
  ['dc.creator', 'author'],
] as const)

/** Reads the `<head>` of a page. The body is skipped. */
export function pageHead(source: string, root: HtmlDocument): PageHead {
  const found: { title?: string; published?: HeadValue; author?: HeadValue } = {}
  let inTitle = false
  walk(root, {
    enter(element) {
      const { tagName } = element
      inTitle = tagName === 'title' && found.title === undefined
      if (tagName === 'meta') {
        const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
        const field = NAMES.get(name?.toLowerCase() ?? '')
        const said = field && contentOf(source, element)
        if (said) found[field] ??= said
      }
      return tagName === 'html' || tagName === 'head' || inTitle
    },
    leave() {
      inTitle = false
    },
    text({ value }) {
      if (inTitle) found.title ??= value.replace(/\s+/g, ' ').trim()
    },
  })
  return found
}

/** Returns the content of a `<meta>`; undefined if it is empty or has character references. */
function contentOf(source: string, element: HtmlElement): HeadValue | undefined {
  const text = toLine(attribute(element, 'content'))
  const place = element.sourceCodeLocation?.attrs?.content
  if (text === undefined || !place) return undefined
  const start = source.slice(place.startOffset, place.endOffset).indexOf(text, 'content='.length)
  if (start < 0) return undefined
  return { text, span: { start: place.startOffset + start, end: place.startOffset + start + text.length } }
}
