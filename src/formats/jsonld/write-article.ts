import type { Article, Item, Notice } from '../../article'
import { articleRestrictions, type OnDoubt } from '../../restrictions/article-restrictions'
import { isEmbargoOver } from '../../restrictions/embargo-end'
import { countWords } from '../../text/count-words'
import { documentText } from '../body/write/plain-text'
import { writeHtmlBody } from '../body/write/write-html-body'
import { toLine, toUri } from '../parse-values'
import type { JudgeOptions } from '../publish-options'
import { usageTexts } from '../restrictions'
import { isMarkup } from './is-markup'
import { oneOrMore, type Thing } from './shape'
import { writeGenres, writeLinks, writeMedia, writeSubjects } from './write-about'
import { datedCorrections, writeAudience, writeId, writeReservations } from './write-facts'
import { writeMentions, writeQuotations } from './write-mentions'
import { writeAuthors, writeContributors, writeLocations, writePublisher } from './write-parties'

/** Returns an article as a NewsArticle of schema.org. */
export function writeArticle(
  article: Article,
  item: Item,
  { now, onDoubt, url }: JudgeOptions & { readonly url?: string | undefined } = {},
): Thing {
  const { slugline, headline, subheadline, summaries = [], keywords = [], dateline, published, updated } = article
  const { section, audience, provenance } = article
  const { language, creditLine, copyright, expires, body } = article
  const text = documentText(article, undefined)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': toUri(item.guid),
    mainEntityOfPage: writePage(url ?? item.guid),
    url,
    identifier: oneOrMore([
      ...(item.guid === undefined ? [] : [item.guid]),
      ...(item.alternativeIds ?? []).flatMap(writeId),
      ...(slugline === undefined ? [] : [{ '@type': 'PropertyValue', propertyID: 'slugline', value: slugline }]),
    ]),
    version: item.version,
    creativeWorkStatus: writeStatus(article, now, onDoubt),
    headline,
    alternativeHeadline: subheadline,
    abstract: oneOrMore(summaries.map(({ text }) => text)),
    author: oneOrMore(writeAuthors(article)),
    dateline: dateline?.text,
    locationCreated: oneOrMore(writeLocations(article)),
    dateCreated: dateline?.date?.value ?? item.firstCreated,
    datePublished: published?.at,
    dateModified: updated?.at ?? item.versionCreated,
    sdDatePublished: item.versionCreated,
    expires,
    inLanguage: /^und$/i.test(language ?? '') ? undefined : language,
    genre: oneOrMore(writeGenres(article)),
    articleSection: section,
    audience: oneOrMore(writeAudience(audience)),
    keywords: keywords.length ? keywords : undefined,
    about: oneOrMore(writeSubjects(article)),
    mentions: oneOrMore(writeMentions(article)),
    publisher: writePublisher(item.provider),
    creditText: creditLine,
    copyrightHolder: copyright?.holder && { '@type': 'Organization', name: copyright.holder },
    copyrightYear: copyright?.year,
    copyrightNotice: copyright?.text,
    conditionsOfAccess: oneOrMore(conditionsOf(article, now, onDoubt)),
    license: oneOrMore(article.rights?.links ?? []),
    usageInfo: oneOrMore(writeReservations(article)),
    digitalSourceType: provenance?.digitalSourceType,
    correction: oneOrMore([
      ...correctionsOf(article).map((text) => ({ '@type': 'CorrectionComment', text })),
      ...datedCorrections(article).map(({ text, at, version }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: at,
        version,
      })),
    ]),
    contributor: oneOrMore(writeContributors(article)),
    citation: oneOrMore(writeLinks(article)),
    ...Object.fromEntries(Object.entries(writeMedia(body)).map(([name, things]) => [name, oneOrMore(things)])),
    wordCount: text === undefined ? undefined : countWords(text) || undefined,
    articleBody: text,
    encoding:
      isPlain(article) && !isMarkup(text ?? '')
        ? undefined
        : { '@type': 'TextObject', encodingFormat: 'text/html', text: writeHtmlBody(article, undefined) },
    hasPart: oneOrMore([...kickerOf(article), ...bylineOf(article), ...writeQuotations(article)]),
  }
}

/** Returns the address of the page whose main subject the article is; undefined for any other than a web address. */
const writePage = (address = ''): string | undefined => (/^https?:/.test(address) ? toUri(address) : undefined)

/** Writes the text of the byline, if it differs from the names of its authors. */
function bylineOf({ byline }: Article): Thing[] {
  if (!byline || byline.text === namesOf(byline.authors)) return []
  return [{ '@type': 'WebPageElement', name: 'byline', text: byline.text }]
}

const kickerOf = ({ kicker }: Article): Thing[] =>
  kicker === undefined ? [] : [{ '@type': 'WebPageElement', name: 'kicker', text: kicker }]

/** Returns the names of authors as one line, `Anna Berg, Rui Costa`; undefined without authors. */
export const namesOf = (authors: readonly { readonly name: string }[] = []): string | undefined =>
  toLine(authors.map(({ name }) => name).join(', '))

/** Whether plain text with empty lines between paragraphs can express the whole body. */
function isPlain({ body, signoff, boilerplate, contacts }: Article): boolean {
  if (signoff || boilerplate || contacts) return false
  return body.every(
    (block) =>
      block.kind === 'paragraph' && !block.marks && !block.dateline && !block.language && !block.text.includes('\n'),
  )
}

/**
 * Returns the status: `Withdrawn` for a killed story, `Draft` for another blocked one.
 * `Published` if the item has a status; otherwise undefined.
 */
function writeStatus(article: Article, now?: string, onDoubt?: OnDoubt): string | undefined {
  const found = articleRestrictions(article, now, onDoubt)
  if (found.some(({ kind }) => kind === 'kill')) return 'Withdrawn'
  return found.length ? 'Draft' : article.item?.status && 'Published'
}

const HOLDS: ReadonlySet<Notice['kind']> = /* @__PURE__ */ new Set(['kill', 'withhold'])

/**
 * Returns usage terms and restrictions, then the texts of embargo, kills and holds.
 * An embargo that is over is left out.
 */
export const conditionsOf = (article: Article, now?: string, onDoubt?: OnDoubt): string[] => [
  ...usageTexts(article),
  ...(article.embargo && !isEmbargoOver(article.embargo, now) ? [article.embargo.text] : []),
  ...(article.notices ?? [])
    .filter(({ kind }) => HOLDS.has(kind) || (kind === 'possible' && onDoubt !== 'publish'))
    .map(({ text }) => text),
]

/** Returns the texts of correction notices. Other notices are for desks and not published. */
export const correctionsOf = ({ notices = [] }: Article): string[] =>
  notices.filter(({ kind }) => kind === 'correction').map(({ text }) => text)
