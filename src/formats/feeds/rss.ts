import type { Article, Author, Byline } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { readDocument } from '../body/read/read-document'
import type { HtmlBody } from '../body/read/read-html-body'
import type { Report } from '../create-reporter'
import { depthLimit, type ReadDocumentOptions } from '../document-source'
import { nonEmpty, withoutUndefined } from '../json/loose'
import { extractXml } from '../locate/extract-xml'
import { toText as asText, toCode, toEmail, toLanguageTag, toLine, toUri } from '../parse-values'
import { reportFaultyTimes } from '../report-faulty-times'
import { decodeXml } from '../xml/decode'
import { parseXml, type TextOffsets } from '../xml/parse'
import { content, elements, find, type XmlElement } from '../xml/tree'
import { zonedXml } from '../zone'
import { assembleArticle } from './assemble-article'
import { readEntryRestrictions } from './entry-restrictions'
import { baseOf, type Feed, storyOf } from './feed'
import { readFeedTime } from './feed-time'
import { bodyIn, lineIn, wordsOf } from './html'
import { readMedia } from './media'
import { isSiteBoilerplate, withoutSiteBoilerplate } from './site-boilerplate'

/** The format RSS 2.0 (also 0.9x, and 1.0 in RDF). It includes the modules for full stories: content, dc, media. */
export const rss: Feed = {
  name: 'rss',
  mimeType: 'application/rss+xml',
  table: [
    { path: 'item.guid', where: 'guid, link' },
    {
      path: 'item.provider',
      where: 'dc:publisher, source, channel/title',
      note: 'with the address of the source or the channel',
    },
    {
      path: 'item.status',
      where: 'wp:status, media:status',
      note: 'only a status that withholds the story; an element of any namespace with such a name counts',
    },
    { path: 'embargo', where: 'prism:embargoDate', note: 'in any namespace' },
    { path: 'headline', where: 'title' },
    { path: 'summaries', where: 'description', note: 'if there is a full text; otherwise it is the body' },
    { path: 'byline', where: 'dc:creator, author' },
    { path: 'dateline', where: 'the opening of the body', note: 'only if marked' },
    { path: 'published', where: 'pubDate, dc:date' },
    { path: 'updated', where: 'atom:updated, dcterms:modified' },
    { path: 'language', where: 'dc:language, channel/language' },
    { path: 'keywords', where: 'category' },
    { path: 'subjects', where: 'category[@domain]' },
    {
      path: 'body',
      where: 'content:encoded, yandex:full-text, description',
      note: 'relative links are resolved against `xml:base`, the option `base`, or the link of the item or the channel',
    },
    {
      path: 'body.*.renditions',
      where: 'media:content, enclosure, media:thumbnail',
      note: 'pictures not in the body are placed at its end',
    },
    { path: 'copyright', where: 'dc:rights, channel/copyright' },
    { path: 'restrictions', where: 'media:restriction' },
    { path: 'links', where: 'link' },
  ],
  read: readRss,
}

/**
 * Reads every item of an RSS feed as a story. Nothing is fetched.
 * Throws `invalid-input`, `unsafe-input` or `limit-exceeded` with the position, and `not-an-article` for other documents.
 * @example
 * readRss('<rss version="2.0"><channel><item><title>Rain</title></item></channel></rss>')[0]?.article.headline // 'Rain'
 */
export function readRss(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = decodeXml(input, options)
  const offsets: TextOffsets = []
  const root = zonedXml(parseXml(text, options.limits, offsets), options.zone)
  const channel = find(root, 'channel')
  if (!ROOTS.has(root.local) || !channel) {
    throw new WirecopyError('not-an-article', `Document is <${root.name}>, not an RSS feed.`)
  }
  return [...elements(channel, 'item'), ...elements(root, 'item')].map((item) =>
    storyOf({
      text,
      base: baseOf([root, channel, item], options.base, linkOf(item) ?? linkOf(channel)),
      read: (report) => readItem(item, channel, report, depthLimit(options)),
      extract: () => extractXml({ text, root, offsets }, item),
    }),
  )
}

const linkOf = (item: XmlElement): string | undefined =>
  elements(item, 'link').flatMap((one) => toUri(content(one)) ?? [])[0]

const ROOTS = /* @__PURE__ */ new Set(['rss', 'RDF'])

/** The elements with the time of publication, by precedence. */
const PUBLISHED = ['pubDate', 'date', 'published'] as const

function readItem(item: XmlElement, channel: XmlElement, report: Report, depth: number): Article {
  const textOf = (parent: XmlElement, ...names: string[]): string | undefined =>
    names
      .map((name) =>
        elements(parent, name)
          .map(content)
          .find((one) => one.trim()),
      )
      .find(Boolean)
  const hasText = (one: XmlElement): boolean => content(one).trim() !== ''
  const full = ['encoded', 'full-text', 'fulltext'].flatMap((name) => elements(item, name)).find(hasText)
  const description = elements(item, 'description').find(hasText)
  const link = toUri(textOf(item, 'link'))
  const own = lineIn(textOf(item, 'publisher', 'source'), depth)
  const provider = own ?? lineIn(textOf(channel, 'title'), depth)
  const home = own === undefined ? textOf(channel, 'link') : elements(item, 'source')[0]?.attributes.url
  const guid = toLine(textOf(item, 'guid')) ?? link
  const rights = rightsOf(item, depth) ?? rightsOf(channel, depth)
  const licences = readLicences(item)
  const categories = elements(item, 'category', 'subject').flatMap((one) => {
    const name = lineIn(content(one), depth)
    return name === undefined ? [] : [{ name, scheme: toCode(one.attributes.domain) }]
  })
  const creators = elements(item, 'creator').filter(hasText).map(content)
  const { status, ...restrictions } = readEntryRestrictions(item)
  const published = readFeedTime(textOf(item, ...PUBLISHED))
  const updated = readFeedTime(textOf(item, 'updated', 'modified'))
  reportFaultyTimes([['pubDate', textOf(item, ...PUBLISHED), published]], report)
  const summary = full && description && summaryOf(wordsOf(content(description), depth))
  const body = bodyOf(full ?? description, report, depth)
  const { blocks, dropped } = withoutSiteBoilerplate(body.blocks)
  if (dropped) report('left-out', `Boilerplate of the site was left out: “${dropped}”.`)
  return assembleArticle(
    { ...body, blocks },
    {
      media: readMedia(item, depth),
      meta: withoutUndefined({
        ...restrictions,
        item: withoutUndefined({
          guid,
          status,
          provider: provider === undefined ? undefined : withoutUndefined({ name: provider, uri: toUri(home) }),
        }),
        headline: lineIn(textOf(item, 'title'), depth),
        summaries: summary ? [{ text: summary }] : undefined,
        byline: readByline(creators.length ? creators : elements(item, 'author').filter(hasText).map(content), depth),
        published: published === undefined ? undefined : { text: published, at: published },
        updated: updated === undefined ? undefined : { text: updated, at: updated },
        language: toLanguageTag(textOf(item, 'language') ?? textOf(channel, 'language')),
        keywords: nonEmpty(categories.filter(({ scheme }) => !scheme).map(({ name }) => name)),
        subjects: nonEmpty(categories.filter(({ scheme }) => scheme).map((one) => withoutUndefined(one))),
        copyright: rights === undefined ? undefined : { text: rights },
        rights: licences.length ? { links: licences } : undefined,
        links: link === undefined ? undefined : [{ href: link }],
      }),
    },
  )
}

/** Returns the copyright and the rights of an item or a channel as one text; undefined without them. */
const rightsOf = (at: XmlElement, depth: number): string | undefined =>
  asText([...new Set(elements(at, 'copyright', 'rights').map((one) => wordsOf(content(one), depth)))].join('\n'))

/** Returns the addresses of licences: of `creativeCommons:license`, `cc:license`, `media:license` and `<atom:link rel="license">`. */
const readLicences = (item: XmlElement): string[] => [
  ...new Set(
    elements(item, 'license', 'link').flatMap((one) => {
      const { href, resource, rel } = one.attributes
      if (one.local === 'link' && rel !== 'license') return []
      return toUri(href ?? resource ?? content(one)) ?? []
    }),
  ),
]

/** Returns a summary without the line that the site adds under its stories. Undefined if nothing is left. */
const summaryOf = (text: string | undefined): string | undefined =>
  asText(
    text
      ?.split('\n')
      .filter((line) => !isSiteBoilerplate(line))
      .join('\n'),
  )

/** Reads a body: HTML as a string, as in most feeds, or elements of XHTML. */
const bodyOf = (element: XmlElement | undefined, report: Report, depth: number): HtmlBody =>
  element && elements(element).length
    ? readDocument(element, report)
    : bodyIn(element && content(element), report, depth)

/**
 * Reads the byline of an item, with one author for each element. Undefined if not found.
 * A line that names several people gives no authors, because titles look like names.
 */
function readByline(values: readonly string[], depth: number): Byline | undefined {
  const found = values.flatMap((value) => readAuthor(value, depth) ?? [])
  const text = toLine(found.map((one) => one.text).join(', '))
  const authors = found.flatMap(({ author }) => author ?? [])
  return text === undefined ? undefined : { text, ...(authors.length && { authors }) }
}

/**
 * Reads an author: `Jane Doe`, `desk@example.com (Jane Doe)`; undefined if it is empty.
 * `Jane Doe, John Roe` gives the text alone: it may be two people, or one with a title.
 */
function readAuthor(value: string, depth: number): { readonly text: string; readonly author?: Author } | undefined {
  const line = lineIn(value, depth)
  if (line === undefined) return undefined
  const [, mail, inside] = /^(\S+@\S+)(?:\s*\(([^()]*)\))?$/.exec(line) ?? []
  const text = mail === undefined ? line : toLine(inside)
  if (text === undefined || /[,;&]| and /.test(text)) return { text: text ?? line }
  const name = text.replace(/^by\s+/i, '')
  return { text, author: withoutUndefined({ kind: 'person' as const, name, email: toEmail(mail) }) }
}
