import type { Article, Author, Byline, Link, Media } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { readDocument } from '../body/read/read-document'
import { EMPTY, type HtmlBody, readHtmlBody } from '../body/read/read-html-body'
import { readMarkedText } from '../body/read/read-marked-text'
import { resolveAddress } from '../body/resolve-address'
import { plainBlocks } from '../body/write/plain-text'
import type { Report } from '../create-reporter'
import { depthLimit, type ReadDocumentOptions } from '../document-source'
import { nonEmpty, withoutUndefined } from '../json/loose'
import { extractXml } from '../locate/extract-xml'
import { readArticle } from '../newsml/read-item'
import { readInnerRestrictions } from '../nitf/inner-restrictions'
import { toCode, toEmail, toLanguageTag, toLine, toUri } from '../parse-values'
import { strictestStatus } from '../publishing-status'
import { reportFaultyTimes } from '../report-faulty-times'
import { mergeRestrictions } from '../restrictions'
import { decodeXml } from '../xml/decode'
import { outermost } from '../xml/outermost'
import { parseXml, type TextOffsets } from '../xml/parse'
import { content, elements, find, type XmlElement } from '../xml/tree'
import { zonedXml } from '../zone'
import { assembleArticle } from './assemble-article'
import { readEntryRestrictions } from './entry-restrictions'
import { baseOf, type Feed, storyOf } from './feed'
import { readFeedTime } from './feed-time'
import { wordsOf } from './html'
import { readMedia } from './media'

/** The format Atom (RFC 4287): a feed, or a single entry. */
export const atom: Feed = {
  name: 'atom',
  mimeType: 'application/atom+xml',
  table: [
    { path: 'item.guid', where: 'id' },
    { path: 'item.provider', where: 'source/title, feed/title' },
    { path: 'item.versionCreated', where: 'updated' },
    {
      path: 'item.status',
      where: 'app:control/app:draft, status',
      note: 'a draft is withheld; an element `status` of any namespace counts if it withholds the story',
    },
    { path: 'embargo', where: 'embargo, embargoDate', note: 'in any namespace' },
    { path: 'restrictions', where: 'media:restriction' },
    { path: 'headline', where: 'title' },
    { path: 'summaries', where: 'summary', note: 'if there is content; otherwise it is the body' },
    { path: 'byline', where: 'author, feed/author' },
    { path: 'contributors', where: 'contributor' },
    { path: 'dateline', where: 'the opening of the body', note: 'only if marked' },
    { path: 'published', where: 'published' },
    { path: 'updated', where: 'updated' },
    { path: 'language', where: '@xml:lang of the entry or the feed' },
    { path: 'keywords', where: 'category' },
    { path: 'subjects', where: 'category[@scheme]' },
    {
      path: 'body',
      where: 'content, summary',
      note: 'text, HTML, XHTML, NITF or an item of NewsML-G2, which has its own metadata; content at another address is not fetched; relative links are resolved against `xml:base`, the option `base`, or the link of the entry',
    },
    { path: 'body.*.renditions', where: 'link[@rel=enclosure], media:content, media:thumbnail' },
    { path: 'copyright', where: 'rights, feed/rights' },
    { path: 'links', where: 'link' },
  ],
  read: readAtom,
}

/**
 * Reads every entry of an Atom feed as a story. Nothing is fetched.
 * Throws `invalid-input`, `unsafe-input` or `limit-exceeded` with the position, and `not-an-article` for other documents.
 *
 * @example
 * const [first] = readAtom('<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Rain expected</title></entry></feed>')
 * first?.article.headline // 'Rain expected'
 */
export function readAtom(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = decodeXml(input, options)
  const offsets: TextOffsets = []
  const root = zonedXml(parseXml(text, options.limits, offsets), options.zone)
  if (root.local !== 'feed' && root.local !== 'entry') {
    throw new WirecopyError('not-an-article', `Document is <${root.name}>, not an Atom feed.`)
  }
  const entries = root.local === 'entry' ? [root] : elements(root, 'entry')
  return entries.map((entry) => {
    const start = baseOf([root, entry], options.base, undefined)
    const base = baseOf([root, entry, find(entry, 'content')], options.base, ownAddress(entry))
    return storyOf({
      text,
      base,
      read: (report) => readEntry(entry, root, { base: start, depth: depthLimit(options) }, report),
      extract: () => extractXml({ text, root, offsets }, entry),
    })
  })
}

const ownAddress = (entry: XmlElement): string | undefined => readLinks(entry, undefined).find(({ rel }) => !rel)?.href

/** How an entry is read: the address of its relative links, and the maximum depth of its HTML. */
interface EntryOptions {
  readonly base: string | undefined
  readonly depth: number
}

function readEntry(entry: XmlElement, feed: XmlElement, { base, depth }: EntryOptions, report: Report): Article {
  const source = find(entry, 'source')
  const child = (name: string): XmlElement | undefined => elements(entry, name)[0]
  const inherited = (name: string): XmlElement[] =>
    [entry, source, feed].map((at) => elements(at, name)).find((found) => found.length) ?? []
  const rights = textIn(inherited('rights')[0], depth)
  const provider = toLine(textIn(find(source, 'title') ?? (entry === feed ? undefined : find(feed, 'title')), depth))
  const [filed, changed] = [
    wordsIn(child('published') ?? child('issued')),
    wordsIn(child('updated') ?? child('modified')),
  ]
  const [published, updated] = [readFeedTime(filed), readFeedTime(changed)]
  reportFaultyTimes(
    [
      ['published', filed, published],
      ['updated', changed, updated],
    ],
    report,
  )
  const written = child('content')
  const summary = written && textIn(child('summary'), depth)
  const categories = elements(entry, 'category').flatMap(({ attributes }) => {
    const name = toLine(attributes.label ?? attributes.term)
    return name === undefined ? [] : [{ name, code: toCode(attributes.term), scheme: toCode(attributes.scheme) }]
  })
  const offset = updated !== undefined && /Z$|[+-]\d\d:\d\d$/.test(updated)
  if (written?.attributes.src !== undefined)
    report('text-elsewhere', 'Content is at another address, which is not fetched.', { severity: 'warning' })
  const item = written && outermost(written, ITEMS)[0]
  const { status, ...restrictions } = readEntryRestrictions(entry)
  const article = assembleArticle(item ? EMPTY : readContent(written ?? child('summary'), report, depth), {
    media: [...readEnclosures(entry, base), ...readMedia(entry, depth)],
    meta: withoutUndefined({
      ...restrictions,
      item: withoutUndefined({
        guid: toLine(wordsIn(child('id'))),
        provider: provider === undefined ? undefined : { name: provider },
        versionCreated: offset ? updated : undefined,
        status: strictestStatus([status, isDraft(entry) ? 'withheld' : undefined]),
      }),
      headline: toLine(textIn(child('title'), depth)),
      summaries: summary ? [{ text: summary }] : undefined,
      byline: readByline(inherited('author')),
      contributors: nonEmpty(
        elements(entry, 'contributor').flatMap((one) =>
          person(one).map(({ kind: _, ...rest }) => ({ role: 'contributor' as const, ...rest })),
        ),
      ),
      published: published === undefined ? undefined : { text: published, at: published },
      updated: updated === undefined ? undefined : { text: updated, at: updated },
      language: toLanguageTag(
        entry.attributes['xml:lang'] ?? written?.attributes['xml:lang'] ?? feed.attributes['xml:lang'],
      ),
      keywords: nonEmpty(categories.filter(({ scheme }) => !scheme).map(({ name }) => name)),
      subjects: nonEmpty(categories.filter(({ scheme }) => scheme).map((one) => withoutUndefined(one))),
      copyright: rights === undefined ? undefined : { text: rights },
      links: nonEmpty(readLinks(entry, base)),
    }),
  })
  return item
    ? withItem(article, item, report)
    : { ...article, ...mergeRestrictions(article, readInnerRestrictions(entry)) }
}

/** The elements of NewsML-G2 that an entry may contain as its content. */
const ITEMS = /* @__PURE__ */ new Set(['newsItem'])

/** Returns the article of an entry with an item of NewsML-G2: that of the item, and what only the entry states. */
function withItem(entry: Article, item: XmlElement, report: Report): Article {
  const inner = readArticle(item, undefined, 'text', report)
  const whole = { ...entry, ...inner, item: { ...entry.item, ...inner.item } }
  return { ...whole, ...mergeRestrictions(whole, entry) }
}

/**
 * Whether an entry is a draft (RFC 5023, 13.1.1): `<app:control><app:draft>yes</app:draft></app:control>`.
 * Any value other than `no` and `false` counts.
 */
const isDraft = (entry: XmlElement): boolean =>
  [...elements(entry, 'control').flatMap((control) => elements(control, 'draft')), ...elements(entry, 'draft')].some(
    (draft) => !/^\s*(?:no|false)\s*$/i.test(content(draft)),
  )

const wordsIn = (element: XmlElement | undefined): string | undefined => element && content(element)

/** Returns the text of a text construct (RFC 4287, 3.1), which is plain, HTML or XHTML. Undefined if empty. */
function textIn(element: XmlElement | undefined, depth: number): string | undefined {
  if (!element) return undefined
  if (element.attributes.type === 'xhtml') return readMarkedText(element.children)?.text
  return wordsOf(content(element), depth)
}

function readContent(element: XmlElement | undefined, report: Report, depth: number): HtmlBody {
  if (!element) return EMPTY
  const type = element.attributes.type ?? 'text'
  if (type === 'xhtml' || type.endsWith('+xml') || type.endsWith('/xml')) return readDocument(element, report)
  if (type.includes('html')) return readHtmlBody(content(element), report, depth)
  if (type === 'text' || type.startsWith('text/')) return { ...EMPTY, blocks: plainBlocks(content(element)) }
  report('content-unread', `Content of type ${type} was not read.`, { severity: 'warning' }) // it is in Base64 (RFC 4287, 4.1.3.3)
  return EMPTY
}

function person(element: XmlElement): Author[] {
  const name = toLine(wordsIn(find(element, 'name')))
  return name === undefined
    ? []
    : [withoutUndefined({ kind: 'person' as const, name, email: toEmail(wordsIn(find(element, 'email'))) })]
}

function readByline(elements: readonly XmlElement[]): Byline | undefined {
  const authors = elements.flatMap(person)
  const text = toLine(authors.map(({ name }) => name).join(', '))
  if (text === undefined) return undefined
  // AP writes `By KIT LOWE` as the name
  return { text, authors: authors.map((one) => ({ ...one, name: one.name.replace(/^by\s+(?=\S)/i, '') })) }
}

/** Returns an address, resolved if it is relative; undefined if it is invalid or unsafe. */
const addressOf = (href: string | undefined, base: string | undefined): string | undefined =>
  toUri(href) ?? (href !== undefined && base !== undefined ? resolveAddress(href, base) : undefined)

function readLinks(entry: XmlElement, base: string | undefined): Link[] {
  return elements(entry, 'link').flatMap(({ attributes: { href, rel, title } }) => {
    const address = addressOf(href, base)
    if (!address || rel === 'enclosure' || rel === 'self' || rel === 'edit') return []
    return [
      withoutUndefined({ rel: rel === 'alternate' ? undefined : toCode(rel), href: address, title: toLine(title) }),
    ]
  })
}

function readEnclosures(entry: XmlElement, base: string | undefined): Media[] {
  return elements(entry, 'link').flatMap(({ attributes: { href, rel, type, title } }): Media[] => {
    const address = addressOf(href, base)
    if (!address || rel !== 'enclosure') return []
    const kind = type?.split('/')[0]
    const medium: Media['medium'] =
      kind === 'video' || kind === 'audio' ? kind : kind === 'image' ? 'picture' : undefined
    const caption = toLine(title)
    const file = withoutUndefined({ href: address, mimeType: toCode(type) })
    return [{ kind: 'media', ...withoutUndefined({ medium, caption }), renditions: [file] }]
  })
}
