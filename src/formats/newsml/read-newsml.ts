import type { Diagnostic } from '../../diagnostics/diagnostic'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import type { Span } from '../../text/span'
import type { Report } from '../create-reporter'
import { createReporter } from '../create-reporter'
import type { ReadDocumentOptions } from '../document-source'
import { fromMarkup } from '../locate/extract'
import { itemSpans, NOWHERE } from '../locate/item-spans'
import { locatedStory } from '../locate/located-story'
import { withBase } from '../markup/resolve-address'
import { decodeXml } from '../xml/decode'
import { parseXml } from '../xml/parse'
import { elements, find, type XmlElement } from '../xml/tree'
import { zonedXml } from '../zone'
import { qcode } from './qcode'
import { readArticle } from './read-item'
import { reportFaults } from './report-faults'
import { readVersion1 } from './version-1/read-item'

/**
 * Reads every item of a NewsML-G2 document of any version, or of NewsML 1: a news item, or the items of a message. An item that is
 * not text gives what text it holds, and a diagnostic that says so. Nothing outside the document is fetched.
 * Throws `invalid-input`, `unsafe-input` or `limit-exceeded` with the place, and `not-an-article` when there is no item.
 */
export function readNewsml(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  return readItems(input, options).map(({ story }) => story)
}

/** A story and whether it is of text. */
interface ReadItem {
  readonly story: Story
  readonly isText: boolean
}

/** The items of a document as stories, with whether each is one of text. */
export function readItems(input: string | Uint8Array, options: ReadDocumentOptions): ReadItem[] {
  const text = decodeXml(input, options)
  const root = zonedXml(parseXml(text, options.limits), options.zone)
  const items = itemsOf(root)
  if (!items.length) {
    throw new WirecopyError('not-an-article', `Document is <${root.name}> and has no NewsML item.`)
  }
  const header = find(root, 'header') ?? find(root, 'NewsEnvelope')
  const places = itemSpans(
    text,
    items.map(({ attributes: { guid } }) => guid),
  )
  return items.map((item, i) => readOne(text, item, header, places[i] ?? NOWHERE, options.base))
}

/** A bare item, the items of a message, or a part of an item (an excerpt) that stands alone. */
function itemsOf(root: XmlElement): XmlElement[] {
  if (root.local === 'newsMessage') return elements(root, 'itemSet').flatMap((set) => elements(set))
  if (root.local === 'NewsML') return elements(root, 'NewsItem')
  if (ITEMS.has(root.local)) return [root]
  return root.local === 'contentSet' || root.local === 'contentMeta'
    ? [{ ...root, local: 'newsItem', attributes: {}, children: [root] }]
    : []
}

const ITEMS = /* @__PURE__ */ new Set([
  'newsItem',
  'NewsItem',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
])

function readOne(
  text: string,
  item: XmlElement,
  header: XmlElement | undefined,
  place: Span,
  base: string | undefined,
): ReadItem {
  const diagnostics: Diagnostic[] = []
  const tell = createReporter(text, diagnostics, place.start)
  const {
    article: found,
    isText,
    what,
  } = item.local === 'NewsItem'
    ? { ...readVersion1(item, header, tell), what: 'a picture item' }
    : readVersion2(item, header, tell)
  const article = withBase(found, base)
  if (!isText) tell('not-text', `Item is ${what}, not text.`, { severity: 'warning' })
  return { story: locatedStory({ text, article, diagnostics, within: place, ways: [fromMarkup] }), isText }
}

/** An item of NewsML-G2, and what it is. */
function readVersion2(item: XmlElement, header: XmlElement | undefined, tell: Report) {
  const nature = qcode(find(item, 'itemMeta', 'itemClass')?.attributes.qcode)?.code ?? 'text'
  const isText = item.local === 'newsItem' && nature === 'text'
  const what = item.local === 'newsItem' ? `an item of class ${nature}` : `a ${item.local}`
  reportFaults(item, header, tell)
  return { article: readArticle(item, header, nature, tell), isText, what }
}
