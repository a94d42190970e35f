import type { Edit } from '../../../text/edits'
import type { Span } from '../../../text/span'
import { attributeSpan } from '../../body/read/attribute-span'
import { elementsOf, ownText } from '../../body/read/elements-of'
import { attribute, type HtmlDocument, type HtmlElement } from '../../body/read/open-tree'
import { toLine } from '../../parse-values'
import { type DataField, linkedData } from './linked-data'

/** Metadata from the `<head>` of a page and its JSON-LD, the most reliable value of a field first. */
export interface PageHead {
  /** The text of `<title>`, usually the headline with the name of the site. */
  readonly title?: string
  readonly values: Readonly<Record<DataField, readonly HeadValue[]>>
}

/** A value of the metadata, with its span in the source. */
export interface HeadValue {
  readonly text: string
  readonly span: Span
  /** The property that the value is from: `og:title`, `NewsArticle.headline`. */
  readonly source: string
  /** Whether `span` covers the value alone; if false, it covers the whole script with the value. */
  readonly isPlaced: boolean
  /** Whether JSON-LD says that an author is an `Organization`. */
  readonly isOrganization?: true
}

/**
 * The `<meta>` names of Open Graph (https://ogp.me), schema.org, Dublin Core, HTML (4.2.5.1) and Google Scholar (`citation_…`), in lower
 * case.
 */
const NAMES: ReadonlyMap<string, DataField> = /* @__PURE__ */ new Map([
  ['og:title', 'headline'],
  ['twitter:title', 'headline'],
  ['dc.title', 'headline'],
  ['dcterms.title', 'headline'],
  ['citation_title', 'headline'],
  ['headline', 'headline'],
  ['article:published_time', 'published'],
  ['og:article:published_time', 'published'],
  ['datepublished', 'published'],
  ['dc.date.issued', 'published'],
  ['dcterms.issued', 'published'],
  ['citation_publication_date', 'published'],
  ['citation_date', 'published'],
  ['citation_online_date', 'published'],
  ['dc.date', 'published'],
  ['dcterms.created', 'published'],
  ['parsely-pub-date', 'published'],
  ['article:modified_time', 'updated'],
  ['og:updated_time', 'updated'],
  ['datemodified', 'updated'],
  ['dcterms.modified', 'updated'],
  ['author', 'author'],
  ['article:author', 'author'],
  ['og:article:author', 'author'],
  ['dc.creator', 'author'],
  ['dcterms.creator', 'author'],
  ['citation_author', 'author'],
  ['parsely-author', 'author'],
  ['article:section', 'section'],
  ['articlesection', 'section'],
  ['article:tag', 'keyword'],
  ['news_keywords', 'keyword'],
  ['dc.subject', 'keyword'],
  ['dcterms.subject', 'keyword'],
  ['citation_keywords', 'keyword'],
  ['keywords', 'keyword'],
  ['og:site_name', 'site'],
  ['application-name', 'site'],
  ['og:locale', 'language'],
  ['inlanguage', 'language'],
  ['dc.language', 'language'],
  ['dcterms.language', 'language'],
  ['citation_language', 'language'],
  ['content-language', 'language'],
  ['og:image', 'image'],
  ['og:image:url', 'image'],
  ['og:image:secure_url', 'image'],
  ['twitter:image', 'image'],
  ['article:content_tier', 'free'],
  ['isaccessibleforfree', 'free'],
] as const)

const LONGEST = 500 // characters of a value
const MOST = 50 // values of a field

/** Reads the metadata of a page: its `<head>`, and JSON-LD wherever it is. */
export function pageHead(source: string, root: HtmlDocument): PageHead {
  const meta: Record<DataField, HeadValue[]> = emptyValues()
  const linked: Record<DataField, HeadValue[]> = emptyValues()
  let title: string | undefined
  for (const element of elementsOf(root)) {
    const { tagName } = element
    if (tagName === 'title') title ??= ownText(element).replace(/\s+/g, ' ').trim()
    else if (tagName === 'meta') addMeta(source, element, meta, 'content')
    else if (tagName === 'time') addMeta(source, element, meta, 'datetime')
    else if (tagName === 'script' && /^\s*application\/ld\+json/i.test(attribute(element, 'type') ?? ''))
      addLinked(source, element, linked)
  }
  const values = emptyValues()
  for (const field of Object.keys(values) as DataField[]) values[field] = [...linked[field], ...meta[field]]
  return { ...(title && { title }), values }
}

/** Adds the values of a script of JSON-LD. */
function addLinked(source: string, script: HtmlElement, linked: Record<DataField, HeadValue[]>): void {
  const [node] = script.childNodes
  const place = node?.sourceCodeLocation
  if (!place || !('value' in node)) return
  for (const { field, text, name, isOrganization } of linkedData(node.value)) {
    const line = text.length > LONGEST || linked[field].length >= MOST ? undefined : toLine(text)
    if (!line) continue
    const placed = placeIn(source, place, text, field === 'keyword')
    linked[field].push({ text: line, ...placed, source: name, ...(isOrganization && { isOrganization }) })
  }
}

/** Returns an empty list of values for each field. */
export const emptyValues = (): Record<DataField, HeadValue[]> => ({
  headline: [],
  author: [],
  published: [],
  updated: [],
  section: [],
  keyword: [],
  site: [],
  language: [],
  image: [],
  free: [],
})

/**
 * Returns the edit that turns the source at a value's span into the value; undefined if both are equal, or the span is not the value's own.
 */
export function editOf(source: string, { text, span, isPlaced }: HeadValue): Edit | undefined {
  return !isPlaced || source.slice(span.start, span.end) === text ? undefined : { ...span, text }
}

/** Names of metadata for catalogues, which have the family name of an author first: `Lind, Ada`. */
const CATALOGUE = /^(?:citation_|dc\.|dcterms\.)/i
const INVERTED = /^(\p{L}[\p{L}'’-]*), (\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*)?)$/u

/** Adds the value of an attribute to the field that the element names: `<meta name="author">`, `<time itemprop="datePublished">`. */
function addMeta(
  source: string,
  element: HtmlElement,
  found: Record<DataField, HeadValue[]>,
  from: 'content' | 'datetime',
): void {
  const name =
    attribute(element, 'property') ??
    attribute(element, 'name') ??
    attribute(element, 'itemprop') ??
    attribute(element, 'http-equiv')
  const field = NAMES.get(name?.toLowerCase() ?? '')
  const text = field && toLine(attribute(element, from))
  if (!text || text.length > LONGEST || found[field].length >= MOST) return
  const place = attributeSpan(source, element, from)
  if (!place) return
  const parts = field === 'keyword' ? text.split(/\s*[,;]\s*/).filter(Boolean) : [text]
  for (const part of parts) {
    const whole = field === 'author' && CATALOGUE.test(name ?? '') ? part.replace(INVERTED, '$2 $1') : part
    found[field].push({ text: whole, ...partOf(source, place, part), source: name ?? '' })
  }
}

/** Returns the span of a text in an attribute; the span of the whole value if the value has character references. */
function partOf(source: string, { start, end }: Span, text: string): Placed {
  const raw = source.slice(start, end)
  const opening = /^[\w-]+\s*=\s*["']?/.exec(raw)?.[0].length ?? 0
  const at = raw.indexOf(text, opening)
  if (at >= 0) return { span: { start: start + at, end: start + at + text.length }, isPlaced: true }
  return { span: { start: start + opening, end: /["']$/.test(raw) ? end - 1 : end }, isPlaced: true }
}

interface Location {
  readonly startOffset: number
  readonly endOffset: number
}

type Placed = Pick<HeadValue, 'span' | 'isPlaced'>

const FLAG = /^(?:true|false)$/i
const FREE = /"isAccessibleForFree"\s*:\s*"?(?:true|false)"?/i

/** Returns the span of a string, or of a part of one, in JSON; the span of the whole script if the string has unusual escapes. */
function placeIn(
  source: string,
  { startOffset: start, endOffset: end }: Location,
  text: string,
  isPart: boolean,
): Placed {
  const quote = isPart ? '' : '"'
  const script = source.slice(start, end)
  const flag = FLAG.exec(text) && FREE.exec(script)
  if (flag) return { span: { start: start + flag.index, end: start + flag.index + flag[0].length }, isPlaced: false }
  for (const form of [text, JSON.stringify(text).slice(1, -1)]) {
    const at = script.indexOf(`${quote}${form}${quote}`)
    if (at < 0) continue
    const from = start + at + quote.length
    return { span: { start: from, end: from + form.length }, isPlaced: true }
  }
  return { span: { start, end }, isPlaced: false }
}
