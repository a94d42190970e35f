import type { Article, Author, Stamp } from '../../article'
import type { MetadataSource } from '../../diagnostics/story'
import { type HeadValue, readPageTime, type VisiblePage, withoutSiteName } from '../../formats/html'
import { toUri } from '../../formats/parse-values'
import { pushAll } from '../../text/push-all'
import type { Span } from '../../text/span'
import { isPersonName } from './head-lines'

/** Fields that the metadata of a page adds to an article, and where the metadata states them. */
export interface HeadFields {
  readonly fields: Partial<Article>
  /**
   * The places of the added values in the HTML, by their path in the article: `headline`.
   * A value whose exact place is not known is left out.
   */
  readonly spans: Readonly<Record<string, Span>>
  /** The values that were added to the article and whose exact place is known. Repairs are made from them. */
  readonly used: readonly HeadValue[]
  /** All places in the metadata with a value that the article has, also if the text gave the article that value. */
  readonly metadata: readonly MetadataSource[]
}

const LOCAL_TIME = 19 // characters of a time without a zone: `2024-04-24T10:15:00`
const LONGEST = 80 // characters of an author's name

/** Returns the fields that the metadata of a page has and its text lacks, and the places in the metadata that confirm other fields. */
export function fieldsOfHead(article: Article, { page: { values }, others: blocks }: VisiblePage): HeadFields {
  const hasPicture = blocks.some(({ block: { block } }) => block.kind === 'media')
  const fields: Partial<Article> = {}
  const spans: Record<string, Span> = {}
  const used: HeadValue[] = []
  const metadata: MetadataSource[] = []
  const add = (path: string, value: HeadValue): void => {
    if (!value.isPlaced || spans[path]) return
    spans[path] = value.span
    used.push(value)
  }
  const cite = (path: string, { span, source }: HeadValue): void => {
    metadata.push({ path, source, ...span })
  }

  const sites = values.site.map(({ text }) => text)
  const headlines = values.headline.map((value) => cleaned(value, sites))
  const [shared] = headlines
  if (article.headline === undefined && shared) {
    fields.headline = shared.text
    add('headline', shared)
  }
  const headline = article.headline ?? fields.headline ?? ''
  const others: NonNullable<Article['alternativeHeadlines']>[number][] = [...(article.alternativeHeadlines ?? [])]
  for (const value of headlines) {
    if (hasSameWords(value.text, headline)) cite('headline', value)
    else {
      const known = others.findIndex(({ text }) => text === value.text)
      const path = `alternativeHeadlines.${known < 0 ? others.length : known}.text`
      if (known < 0) {
        others.push({ role: /^(?:og|twitter):/i.test(value.source) ? 'social' : 'seo', text: value.text })
        add(path, value)
      }
      cite(path, value)
    }
  }
  if (others.length) fields.alternativeHeadlines = others

  const authors = values.author.filter(({ text }) => isAuthor(text))
  const names = [...new Map(authors.map((value) => [value.text, value])).values()]
  if (!article.byline) {
    const groups = names.filter((value) => isOrganisation(value, sites))
    const people = names.filter((value) => isPersonName(value.text) && !groups.includes(value))
    const signed = people.length ? people : groups
    if (signed.length) {
      const kind: Author['kind'] = people.length ? 'person' : 'organisation'
      fields.byline = {
        text: signed.map(({ text }) => text).join(', '),
        authors: signed.map(({ text }): Author => ({ kind, name: text })),
      }
      if (signed.length === 1) add('byline.text', signed[0] as HeadValue)
      signed.forEach(({ span, isPlaced }, i) => {
        if (isPlaced) spans[`byline.authors.${i}.name`] = span
      })
      if (signed.length > 1)
        pushAll(
          used,
          signed.filter(({ isPlaced }) => isPlaced),
        )
    }
  }
  const signed = article.byline ?? fields.byline
  for (const value of authors) {
    const index = signed?.authors?.findIndex(({ name }) => name === value.text) ?? -1
    if (index >= 0) cite(`byline.authors.${index}.name`, value)
  }

  for (const field of ['published', 'updated'] as const) {
    const [value] = values[field].filter(({ text }) => readPageTime(text))
    if (!value) continue
    const at = readPageTime(value.text)
    if (!article[field] && at && !(field === 'updated' && at === readPageTime(values.published[0]?.text))) {
      fields[field] = { text: value.text, at } satisfies Stamp
      add(`${field}.text`, value)
    }
    const shown = article[field]
    const zoned = shown?.at?.length === LOCAL_TIME && at?.startsWith(shown.at) && at !== shown.at ? at : undefined
    if (shown && zoned) fields[field] = { ...shown, at: zoned } // the text shows the time, the metadata its zone too
    const known = (fields[field] ?? shown)?.at
    for (const one of values[field]) if (known && readPageTime(one.text)?.startsWith(known)) cite(`${field}.at`, one)
  }

  const [section] = values.section
  if (section && !article.section && section.text.length <= LONGEST) {
    fields.section = section.text
    add('section', section)
  }
  for (const value of values.section) if (value.text === (article.section ?? fields.section)) cite('section', value)

  const keywords = [...new Map(values.keyword.map((value) => [value.text.toLowerCase(), value])).values()]
  if (!article.keywords && keywords.length) {
    fields.keywords = keywords.map(({ text }) => text)
    keywords.forEach((value, i) => {
      cite(`keywords.${i}`, value)
    })
  }
  for (const value of values.language)
    if (value.text.replace('_', '-').toLowerCase() === article.language?.toLowerCase()) cite('language', value)

  const image = values.image.find(({ text }) => toUri(text))
  if (image && !article.associations && !hasPicture) {
    fields.associations = [{ href: image.text, class: 'picture', rel: 'featureimage' }]
    add('associations.0.href', image)
    for (const value of values.image) if (value.text === image.text) cite('associations.0.href', value)
  }

  const [free] = values.free
  if (free) {
    fields.extensions = { isAccessibleForFree: isFree(free.text) }
    for (const value of values.free)
      if (isFree(value.text) === isFree(free.text)) cite('extensions.isAccessibleForFree', value)
  }
  return { fields, spans, used, metadata }
}

/**
 * Whether a value of the metadata says that a story is free to read: `true`, `free` (`article:content_tier`); not `false`, `locked`,
 * `metered`
 */
const isFree = (text: string): boolean => /^(?:true|free)$/i.test(text)

/** Whether a value of the metadata can be an author’s name: not an address, as `article:author` often is. */
const isAuthor = (text: string): boolean => text.length <= LONGEST && !/^https?:|\/\/|@/.test(text)

/** Whether the metadata names an organisation as the author: the page’s own site, or an `Organization` in JSON-LD. Not: `admin` */
const isOrganisation = ({ text, isOrganization }: HeadValue, sites: readonly string[]): boolean =>
  isOrganization === true || sites.some((site) => hasSameWords(site, text))

/** Returns a headline of the metadata without the name of the site. */
function cleaned(value: HeadValue, sites: readonly string[]): HeadValue {
  const { start, end } = withoutSiteName(value.text, sites)
  const text = value.text.slice(start, end)
  if (!text || text === value.text) return value
  const isLiteral = value.span.end - value.span.start === value.text.length
  const span = isLiteral ? { start: value.span.start + start, end: value.span.start + end } : value.span
  return { ...value, text, span }
}

/** Whether two texts have the same letters and digits: `Ferries “sail”` and `ferries sail`. */
const hasSameWords = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b)
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
