import type { Span } from '../../../text/span'
import { toLine } from '../../parse-values'
import { attribute, type HtmlDocument, type HtmlElement, walk } from './tree'

/** What a page says of itself in its `<head>`, for programs and not for readers. */
export interface PageHead {
  /** The text of `<title>`, which most sites fill with the headline and their name. */
  readonly title?: string
  readonly published?: HeadValue
  readonly author?: HeadValue
}

/** A value of the head and where it stands. */
interface HeadValue {
  readonly text: string
  readonly span: Span
}

/** The Open Graph protocol (https://ogp.me), Dublin Core, the HTML standard (4.2.5.1). */
const NAMES: ReadonlyMap<string, 'published' | 'author'> = /* @__PURE__ */ new Map([
  ['article:published_time', 'published'],
  ['og:article:published_time', 'published'],
  ['datepublished', 'published'],
  ['dc.date.issued', 'published'],
  ['author', 'author'],
  ['dc.creator', 'author'],
] as const)

/** Reads the head of a page; nothing in its body. */
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

/** The content of a `<meta>`, where it stands in the source as it reads. */
function contentOf(source: string, element: HtmlElement): HeadValue | undefined {
  const text = toLine(attribute(element, 'content'))
  const place = element.sourceCodeLocation?.attrs?.content
  if (text === undefined || !place) return undefined
  const start = source.slice(place.startOffset, place.endOffset).indexOf(text, 'content='.length)
  if (start < 0) return undefined
  return { text, span: { start: place.startOffset + start, end: place.startOffset + start + text.length } }
}
