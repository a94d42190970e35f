import type { Diagnostic } from '../../diagnostics/diagnostic'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { withBase } from '../body/resolve-address'
import type { Report } from '../create-reporter'
import { createReporter } from '../create-reporter'
import type { ReadDocumentOptions } from '../document-source'
import { extractXml, textEndsBefore, type XmlSource } from '../locate/extract-xml'
import { locatedStory } from '../locate/located-story'
import { decodeXml } from '../xml/decode'
import { outermost } from '../xml/outermost'
import { parseXml, type TextOffsets } from '../xml/parse'
import { elements, find, type XmlElement } from '../xml/tree'
import { zonedXml } from '../zone'
import { withHtmlData } from './html-data'
import { qcode } from './qcode'
import { readArticle } from './read-item'
import { reportFaults } from './report-faults'
import { readVersion1 } from './version-1/read-item'

/**
 * Reads every item of a NewsML-G2 or NewsML 1 document: a bare item or a message, also in an envelope such as SOAP.
 * An item that is not text yields the text it has, and a diagnostic. Nothing outside the document is fetched.
 * Throws `invalid-input`, `unsafe-input` or `limit-exceeded` with the position, and `not-an-article` if there is no item.
 *
 * @example
 * const facts = { guid: 'urn:x:1', provider: 'AP', versionCreated: '2024-04-24T09:30:00Z' }
 * readNewsml(toNewsml(article, facts)).map(({ article }) => article.item?.guid) // ['urn:x:1']
 */
export function readNewsml(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  return readItems(input, options).map(({ story }) => story)
}

/** A story, and whether its item is text. */
interface ReadItem {
  readonly story: Story
  readonly isText: boolean
}

/** Reads the items of a document as stories. */
export function readItems(input: string | Uint8Array, options: ReadDocumentOptions): ReadItem[] {
  const text = decodeXml(input, options)
  const offsets: TextOffsets = []
  const root = zonedXml(parseXml(text, options.limits, offsets), options.zone)
  const documents = outermost(root, DOCUMENTS)
  const found = (documents.length ? documents : [root]).flatMap((document) => {
    const header = find(document, 'header') ?? find(document, 'NewsEnvelope')
    return itemsOf(document).map((item) => ({ item, header }))
  })
  if (!found.length) {
    throw new WirecopyError('not-an-article', `Document is <${root.name}> and has no NewsML item.`)
  }
  const source = { text, root, offsets }
  const starts = textEndsBefore(
    source,
    found.map(({ item }) => item),
  )
  return found.map(({ item, header }) => readOne(source, item, header, starts.get(item), options.base))
}

/**
 * Returns the items of a document: a bare item, or those of a message. None for another root.
 * A `contentSet` or `contentMeta` alone (an excerpt) counts as an item.
 */
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

/** The elements that are a document of NewsML by themselves, also inside an envelope of another standard, such as SOAP. */
const DOCUMENTS = /* @__PURE__ */ new Set(['newsMessage', 'NewsML', ...ITEMS])

function readOne(
  source: XmlSource,
  item: XmlElement,
  header: XmlElement | undefined,
  start: number | undefined,
  base: string | undefined,
): ReadItem {
  const { text } = source
  const diagnostics: Diagnostic[] = []
  const report = createReporter(text, diagnostics, { from: start, base })
  const {
    article: found,
    isText,
    what,
  } = item.local === 'NewsItem'
    ? { ...readVersion1(item, header, report), what: 'a picture item' }
    : readVersion2(item, header, report)
  const article = withBase(found, base)
  if (!isText) report('not-text', `Item is ${what}, not text.`, { severity: 'warning' })
  return {
    story: locatedStory({ text, article, diagnostics, extracts: () => withHtmlData(extractXml(source, item)) }),
    isText,
  }
}

/** Reads an item of NewsML-G2. `what` describes its kind for a message: `a packageItem`. */
function readVersion2(item: XmlElement, header: XmlElement | undefined, report: Report) {
  const nature = qcode(find(item, 'itemMeta', 'itemClass')?.attributes.qcode)?.code ?? 'text'
  const isText = item.local === 'newsItem' && nature === 'text'
  const what = item.local === 'newsItem' ? `an item of class ${nature}` : `a ${item.local}`
  reportFaults(item, header, report)
  return { article: readArticle(item, header, nature, report), isText, what }
}
